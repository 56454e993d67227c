import { isUscc, readContactCell } from '../standards';
import type { Column } from '../table';
import { CellKind, columnLength } from '../table';
import { foldForMatching, isPlaceholder } from '../text';
import type { FieldKind } from './fieldKind';
import { fieldWords } from './fieldWords';
import { cellText } from './preparedFields';
import type { MatchField } from './preparedFields';

/** Cells looked at to say what a column holds. */
const sampleSize = 400;
/** Free texts beside the named fields that may still tell customers apart. */
const mostTexts = 3;
/** A column filled less than this tells about too few rows. */
const leastFilled = 0.04;

interface Sample {
  readonly texts: readonly string[];
  /** Share of all cells that are filled. */
  readonly filled: number;
  /** Distinct texts among those sampled, as a share. */
  readonly distinct: number;
  readonly isDate: boolean;
}

/** Says which columns of a table nobody knows are worth comparing and what they hold, by header and content. */
export function recogniseFields(
  columns: readonly { readonly name: string; readonly column: Column }[],
): MatchField[] {
  const found: MatchField[] = [];
  let texts = 0;
  for (const { name, column } of columns) {
    const sample = sampleOf(column);
    if (sample.texts.length === 0 || sample.filled < leastFilled) continue;
    const kind = kindOf(name, sample);
    if (kind === undefined) continue;
    if (kind === 'text') {
      texts += 1;
      if (texts > mostTexts) continue;
    }
    found.push({ name, label: name, kind, column });
  }
  return withEmails(found);
}

/** Columns that no form has a place for and that identify people all the same: an account, an identity card, a second mailbox. */
export function identifyingFields(
  columns: readonly { readonly name: string; readonly column: Column }[],
): MatchField[] {
  return recogniseFields(columns).filter(({ kind }) => kind === 'code' || kind === 'email');
}

/** Mail addresses written into a telephone column, as a field of their own. */
export function withEmails(fields: readonly MatchField[]): MatchField[] {
  if (fields.some(({ kind }) => kind === 'email')) return [...fields];
  return fields.flatMap((field) => {
    if (field.kind !== 'phone') return [field];
    const { texts } = sampleOf(field.column);
    return share(texts, (text) => text.includes('@')) < 0.05
      ? [field]
      : [field, { ...field, kind: 'email' as const }];
  });
}

function kindOf(name: string, sample: Sample): FieldKind | undefined {
  const header = foldForMatching(name).replace(/[^\p{L}\p{N}#]/gu, '');
  const byHeader = fieldWords.find(([, words]) => words.test(header))?.[0];
  if (byHeader === 'skip') return undefined;
  const byContent = contentKind(sample);
  if (byHeader === undefined) return byContent === 'text' && !isTelling(sample) ? undefined : byContent;
  if (byHeader === 'company' && byContent === 'person') return 'person';
  return byHeader === 'phone' && byContent === 'email' ? 'email' : byHeader;
}

function contentKind({ texts, isDate }: Sample): FieldKind {
  if (isDate) return 'text';
  if (share(texts, (text) => text.includes('@')) > 0.6) return 'email';
  if (share(texts, isUscc) > 0.5) return 'code';
  if (share(texts, (text) => readContactCell(text).phones.length > 0) > 0.6) return 'phone';
  if (
    share(texts, (text) =>
      /(?:公司|集团|厂|店|中心|银行|学校|医院|合作社|事务所)$|有限|(?:\b(?:inc|ltd|llc|corp|gmbh)\b)/iu.test(
        text,
      ),
    ) > 0.4
  )
    return 'company';
  if (share(texts, (text) => /^[\p{Script=Han}·]{2,4}$/u.test(text) && surnames.has(text.slice(0, 1))) > 0.7)
    return 'person';
  if (
    share(
      texts,
      (text) =>
        /\d/u.test(text) &&
        /路|街|巷|弄|号|大道|室|\b(?:st|street|ave|avenue|rd|road|blvd|dr|drive|ln|lane|way|hwy)\b/iu.test(
          text,
        ),
    ) > 0.5
  )
    return 'address';
  return 'text';
}

const surnames = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅方邹熊白孟秦邱侯江尹薛闫阎雷龙黎史陶贺毛段郝顾龚邵万覃武钱戴严莫孔向常汤欧诸司上东',
);

/** Whether a free text says enough: filled, short, neither one word for all rows nor numbers only. */
function isTelling({ texts, filled, distinct, isDate }: Sample): boolean {
  if (isDate || filled < 0.5 || distinct < 0.01) return false;
  const length = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
  return length <= 40 && share(texts, (text) => /\p{L}{2}/u.test(text)) > 0.6;
}

function share(texts: readonly string[], test: (text: string) => boolean): number {
  return texts.length === 0 ? 0 : texts.filter(test).length / texts.length;
}

function sampleOf(column: Column): Sample {
  const count = columnLength(column);
  const texts: string[] = [];
  let filled = 0;
  let dates = 0;
  const step = Math.max(1, Math.floor(count / sampleSize));
  for (let row = 0; row < count; row += 1) {
    const text = cellText(column, row)?.trim() ?? '';
    if (text === '' || isPlaceholder(text)) continue;
    filled += 1;
    if (row % step !== 0) continue;
    texts.push(text);
    if (column.kinds[row] === CellKind.date) dates += 1;
  }
  return {
    texts,
    filled: count === 0 ? 0 : filled / count,
    distinct: new Set(texts).size / Math.max(1, texts.length),
    isDate: dates > texts.length / 2,
  };
}
