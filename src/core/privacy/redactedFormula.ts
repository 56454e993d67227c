import type { Redactor } from './redactor';

/** Texts and numbers written in a formula; the names of sheets, tables and names in it are not its own. */
const constants = /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$])\d+(?:\.\d+)?/gu;

/** A formula without what it spells out of the secrets: texts blotted, numbers 0. */
export function redactedFormula(formula: string, redactor: Redactor): string {
  return formula.replace(constants, (constant) => {
    if (constant.startsWith('"')) return redactor.blotted(constant);
    return redactor.isSecretNumber(Number(constant)) ? '0' : constant;
  });
}
