import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { batchSentences } from '../../src/locales/batchSentences';
import { functionSentences } from '../../src/locales/functionSentences';
import { needsPaneSentences } from '../../src/locales/needsPaneSentences';
import { paneSentences } from '../../src/locales/paneSentences';
import { segmentsPaneSentences } from '../../src/locales/segmentsPaneSentences';
import { valuePaneSentences } from '../../src/locales/valuePaneSentences';
import { zhCN } from '../../src/locales/zh-CN';

const source = path.resolve(__dirname, '../../src');

/** Files that say something; the locales and the declarations of their sentences only list what could be said. */
function* speakingFiles(): Generator<string> {
  for (const entry of readdirSync(source, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    const [room] = path.relative(source, file).split(path.sep);
    const isSpeaking = !['locales', 'host', 'workbench'].includes(room ?? '');
    if (isSpeaking && /(?<!essages)\.tsx?$/u.test(entry.name)) yield file;
  }
}

/** The texts of a file: whole ones, and those with parts to be filled in, `undefined` standing for such a part. */
function textsOf(file: string): { whole: string[]; filled: (string | undefined)[][] } {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, false, kind);
  const whole: string[] = [];
  const filled: (string | undefined)[][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) whole.push(node.text);
    if (ts.isTemplateExpression(node))
      filled.push([
        node.head.text,
        ...node.templateSpans.flatMap(({ literal }) => [undefined, ...(literal.text ? [literal.text] : [])]),
      ]);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { whole, filled };
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

const sentences = [
  batchSentences,
  functionSentences,
  needsPaneSentences,
  paneSentences,
  segmentsPaneSentences,
  valuePaneSentences,
].flatMap((locales) => Object.keys(locales['zh-CN']));
// Names of rules are said by the rules' codes, which have a test of their own.
const codes = [...Object.keys(zhCN), ...sentences].filter((code) => !code.startsWith('ruleName.'));

describe('the sentences', () => {
  it('are all said somewhere', () => {
    const texts = Array.from(speakingFiles(), textsOf);
    const whole = new Set(texts.flatMap((file) => file.whole));
    const patterns = texts
      .flatMap((file) => file.filled)
      .filter(([start]) => start?.includes('.') === true)
      .map((parts) => parts.map((part) => (part === undefined ? '([\\w.-]+)' : escaped(part))).join(''))
      .map((pattern) => new RegExp(`^${pattern}$`, 'u'));
    // What fills a part is one word, or a key with dots in it that stands somewhere itself.
    const fills = (word: string) => !word.includes('.') || whole.has(word);
    const isSaid = (code: string) =>
      whole.has(code) || patterns.some((pattern) => pattern.exec(code)?.slice(1).every(fills) === true);
    expect(codes.filter(isSaid).length).toBeGreaterThan(1500);
    expect(codes.filter((code) => !isSaid(code))).toEqual([]);
  });
});
