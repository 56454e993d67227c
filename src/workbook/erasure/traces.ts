import { textProperties } from '../../core/erasure';
import type { Erasure, Trace } from '../../core/erasure';
import type { Redactor } from '../../core/privacy';
import { inWorkbook } from '../exchange';
import { requestWorkbookFacts, workbookFacts } from '../reader/workbookFacts';
import type { SheetHandle } from '../reader/workbookFacts';

/** A trace and how it is cleared; without a way to, it stays. */
interface Found {
  readonly trace: Trace;
  readonly clear?: () => void;
}

/** Queues what one kind of place has to be asked; after the exchange, answers where something of the subject is. */
type Look = (
  workbook: Excel.Workbook,
  sheets: readonly SheetHandle[],
) => (privacy: Privacy) => readonly Found[];

/** What the privacy room knows, loaded when somebody erases: the pane starts without it. */
export interface Privacy {
  readonly redactor: Redactor;
  readonly redactedFormula: (formula: string, redactor: Redactor) => string;
}

/** The privacy room's view of what an erasure takes out. */
export async function privacyOf({ secrets }: Erasure): Promise<Privacy> {
  const { Redactor, redactedFormula } = await import('../../core/privacy');
  return { redactor: new Redactor(secrets), redactedFormula };
}

const found = (place: Trace['place'], where: string, clear?: () => void): Found =>
  clear ? { trace: { place, where, stays: false }, clear } : { trace: { place, where, stays: true } };

/** Author, title and the like lose what they hold of the subject; who saved last is written by Excel alone. */
const properties: Look = ({ properties: file }) => {
  file.load(`lastAuthor,${textProperties.join(',')}`);
  return ({ redactor }) => [
    ...textProperties.flatMap((name) => {
      const left = redactor.blotted(file[name]);
      if (left === file[name]) return [];
      return found(name, '', () => {
        file[name] = left;
      });
    }),
    ...(redactor.holds(file.lastAuthor) ? [found('lastAuthor', '')] : []),
  ];
};

const customProperties: Look = ({ properties: { custom } }) => {
  custom.load('items/key,items/value');
  return ({ redactor }) =>
    custom.items
      .filter(({ key, value }) => redactor.holds(key) || redactor.holds(String(value)))
      .map(({ key }) =>
        found('customProperty', key, () => {
          custom.getItem(key).delete();
        }),
      );
};

/** Threaded comments and their replies keep what else they say. */
const comments: Look = ({ comments: all }) => {
  all.load('items/content,items/replies/items/content');
  return ({ redactor }) =>
    all.items
      .flatMap((comment) => [comment, ...comment.replies.items])
      .filter(({ content }) => redactor.holds(content))
      .map((item) =>
        found('comment', '', () => {
          item.content = redactor.blotted(item.content);
        }),
      );
};

/** Of names of the workbook and of sheets, formula and comment; what a name is called stands in formulas. */
const names: Look = (workbook, sheets) => {
  const lists = [workbook.names, ...sheets.map(({ sheet }) => sheet.names)];
  for (const list of lists) list.load('items/name,items/formula,items/comment');
  return ({ redactor, redactedFormula }) =>
    lists
      .flatMap(({ items }) => items)
      .flatMap((item) => {
        const formula = redactedFormula(String(item.formula), redactor);
        const comment = redactor.blotted(item.comment);
        const isHeld = formula !== item.formula || comment !== item.comment;
        return [
          ...(redactor.holds(item.name) ? [found('name', item.name)] : []),
          ...(isHeld
            ? [
                found('name', item.name, () => {
                  if (formula !== item.formula) item.formula = formula;
                  if (comment !== item.comment) item.comment = comment;
                }),
              ]
            : []),
        ];
      });
};

const corners = [
  ...(['leftHeader', 'centerHeader', 'rightHeader'] as const),
  ...(['leftFooter', 'centerFooter', 'rightFooter'] as const),
];

const pages: Look = (_workbook, sheets) => {
  const all = sheets.map(({ name, sheet }) => ({
    name,
    texts: sheet.pageLayout.headersFooters.defaultForAllPages.load(corners.join(',')),
  }));
  return ({ redactor }) =>
    all.flatMap(({ name, texts }) => {
      const held = corners.filter((corner) => redactor.holds(texts[corner]));
      if (held.length === 0) return [];
      return found('page', name, () => {
        for (const corner of held) texts[corner] = redactor.blotted(texts[corner]);
      });
    });
};

const charts: Look = (_workbook, sheets) => {
  const all = sheets.map(({ name, sheet }) => ({ name, list: sheet.charts.load('items/title/text') }));
  return ({ redactor }) =>
    all.flatMap(({ name, list }) =>
      list.items
        .filter(({ title }) => redactor.holds(title.text))
        .map(({ title }) =>
          found('chart', name, () => {
            title.text = redactor.blotted(title.text);
          }),
        ),
    );
};

/** Needs the ids of the parts, which `requestLists` has read before. */
const customXml: Look = ({ customXmlParts }) => {
  const parts = customXmlParts.items.map((part) => ({ part, xml: part.getXml() }));
  return ({ redactor }) =>
    parts
      .filter(({ xml }) => redactor.holds(xml.value))
      .map(({ part, xml }) =>
        found('customXml', part.id, () => {
          part.setXml(redactor.blotted(xml.value));
        }),
      );
};

const looks: readonly Look[] = [properties, customProperties, comments, names, pages, charts, customXml];

/** Queues what has to be known one exchange before `requestTraces`. */
export function requestLists({ workbook }: Excel.RequestContext): void {
  workbook.customXmlParts.load('items/id');
}

/** Queues a look at every place outside the cells; after the exchange, answers what is there of the subject. */
export function requestTraces({ workbook }: Excel.RequestContext, sheets: readonly SheetHandle[]) {
  const answers = looks.map((look) => look(workbook, sheets));
  return (privacy: Privacy): readonly Found[] => answers.flatMap((answer) => answer(privacy));
}

/** What an erasure would meet outside the cells. Changes nothing. */
export async function tracesOf(erasure: Erasure): Promise<readonly Trace[]> {
  const privacy = await privacyOf(erasure);
  return inWorkbook(async (context) => {
    const request = requestWorkbookFacts(context, false);
    requestLists(context);
    await context.sync();
    const { sheets } = workbookFacts(request);
    const read = requestTraces(context, sheets);
    await context.sync();
    return read(privacy).map(({ trace }) => trace);
  });
}
