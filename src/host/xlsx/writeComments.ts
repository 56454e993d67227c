import { formatCell } from '../cells';
import type { Comment, Note, Sheet } from '../document';
import type { XmlElement } from './xml';
import { XML_HEAD, attributesText, escapeText, excelText, parseXml, serialize } from './xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const THREADED = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';

/** What programs that know no threads show in place of one. */
const THREAD_NOTE =
  '[Threaded comment]\n\nYour version of Excel allows you to read this threaded comment; however, any edits to it will get removed if the file is opened in a newer version of Excel. Learn more: https://go.microsoft.com/fwlink/?linkid=870924\n\nComment:\n    ';

interface Entry {
  row: number;
  column: number;
  author: string;
  content: string;
}

/** Notes and, for programs without threads, stand-ins for comments, in order of cells. */
function entriesOf(sheet: Sheet): Entry[] {
  const threads = sheet.comments.all().map((comment) => ({
    row: comment.row,
    column: comment.column,
    author: `tc=${comment.id}`,
    content: THREAD_NOTE + comment.content,
  }));
  return [...sheet.notes.all(), ...threads].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** The comments part of a sheet; undefined when it has neither notes nor comments. */
export function commentsText(sheet: Sheet): string | undefined {
  const entries = entriesOf(sheet);
  if (entries.length === 0) return undefined;
  const authors = [...new Set(entries.map(({ author }) => author))];
  const items = entries.map(({ row, column, author, content }) => {
    const attributes = attributesText({
      ref: formatCell(row, column),
      authorId: authors.indexOf(author),
      shapeId: 0,
    });
    return `<comment${attributes}><text><r><rPr><sz val="9"/><rFont val="Tahoma"/></rPr><t xml:space="preserve">${escapeText(content)}</t></r></text></comment>`;
  });
  const names = authors.map((author) => `<author>${escapeText(author)}</author>`).join('');
  return `${XML_HEAD}<comments xmlns="${MAIN}"><authors>${names}</authors><commentList>${items.join('')}</commentList></comments>`;
}

/** The boxes of notes, in the old drawing language Excel still asks for. */
export function noteShapesText(sheet: Sheet): string {
  const notes = new Map<string, Note>();
  for (const note of sheet.notes.all()) notes.set(formatCell(note.row, note.column), note);
  const shapes = entriesOf(sheet).map(({ row, column }, i) => {
    const note = notes.get(formatCell(row, column));
    const left = sheet.columns.offset(column + 1) + 11;
    const top = Math.max(0, sheet.rows.offset(row) - 8);
    const style = [
      'position:absolute',
      `margin-left:${String(left)}pt`,
      `margin-top:${String(top)}pt`,
      `width:${String(note?.width ?? 108)}pt`,
      `height:${String(note?.height ?? 59)}pt`,
      'z-index:1',
      `visibility:${note?.visible === true ? 'visible' : 'hidden'}`,
    ].join(';');
    const visible = note?.visible === true ? '<x:Visible/>' : '';
    const anchor = `${String(column + 1)}, 15, ${String(Math.max(0, row - 1))}, 10, ${String(column + 3)}, 15, ${String(row + 3)}, 4`;
    return `<v:shape id="_x0000_s${String(1025 + i)}" type="#_x0000_t202" style="${style}" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${String(row)}</x:Row><x:Column>${String(column)}</x:Column>${visible}</x:ClientData></v:shape>`;
  });
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${shapes.join('')}</xml>`;
}

function threadText(comment: Comment, personId: (author: string) => string): string {
  const ref = formatCell(comment.row, comment.column);
  const root = attributesText({
    ref,
    dT: comment.created,
    personId: personId(comment.author),
    id: comment.id,
    done: comment.resolved || undefined,
  });
  const replies = comment.replies.map((reply) => {
    const attributes = attributesText({
      ref,
      dT: reply.created,
      personId: personId(reply.author),
      id: reply.id,
      parentId: comment.id,
    });
    return `<threadedComment${attributes}><text>${escapeText(reply.content)}</text></threadedComment>`;
  });
  return `<threadedComment${root}><text>${escapeText(comment.content)}</text></threadedComment>${replies.join('')}`;
}

/** The part of threaded comments of a sheet; undefined when it has none. */
export function threadsText(sheet: Sheet, personId: (author: string) => string): string | undefined {
  const comments = sheet.comments.all();
  if (comments.length === 0) return undefined;
  const items = comments.map((comment) => threadText(comment, personId));
  return `${XML_HEAD}<ThreadedComments xmlns="${THREADED}">${items.join('')}</ThreadedComments>`;
}

/**
 * The part of people who comment.
 * @param known the part the file has of them, which stays
 * @param added ids by name
 */
export function personsText(known: XmlElement | undefined, added: ReadonlyMap<string, string>): string {
  const root = known ?? parseXml(`<personList xmlns="${THREADED}"/>`);
  const prefix = root.name.slice(0, -root.local.length);
  for (const [displayName, id] of added) {
    const attributes = attributesText({
      displayName: excelText(displayName),
      id,
      userId: excelText(displayName),
      providerId: 'None',
    });
    root.children.push(parseXml(`<${prefix}person${attributes}/>`));
  }
  return XML_HEAD + serialize(root);
}
