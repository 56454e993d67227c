import { rewriteFormula } from '../calculation';
import { parameterNames } from './formulaParameters';

/** Functions newer than the file format: files write them with a prefix nobody sees. */
const PREFIXED = new Set(
  [
    'ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND',
    'BITLSHIFT BITOR BITRSHIFT BITXOR CEILING.MATH CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT',
    'CHISQ.TEST COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH',
    'DAYS DECIMAL ERF.PRECISE ERFC.PRECISE EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML',
    'FLOOR.MATH FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS',
    'HYPGEOM.DIST IFNA IFS IMCOSH IMCOT ISFORMULA ISOWEEKNUM LOGNORM.DIST LOGNORM.INV MAXIFS MINIFS',
    'MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE',
    'PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST',
    'QUARTILE.EXC QUARTILE.INC RANK.AVG RANK.EQ RRI SEC SECH SHEET SHEETS SKEW.P STDEV.P STDEV.S SWITCH',
    'T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TEXTJOIN UNICHAR UNICODE VAR.P VAR.S WEIBULL.DIST XOR',
    'Z.TEST XLOOKUP XMATCH UNIQUE SORTBY SEQUENCE RANDARRAY LET LAMBDA TEXTBEFORE TEXTAFTER TEXTSPLIT',
    'VSTACK HSTACK TAKE DROP CHOOSEROWS CHOOSECOLS TOCOL TOROW WRAPROWS WRAPCOLS EXPAND VALUETOTEXT',
    'ARRAYTOTEXT BYROW BYCOL MAP REDUCE SCAN MAKEARRAY ISOMITTED IMAGE GROUPBY PIVOTBY PERCENTOF REGEXTEST',
    'REGEXEXTRACT REGEXREPLACE TRIMRANGE TRANSLATE DETECTLANGUAGE STOCKHISTORY FIELDVALUE WEBSERVICE ENCODEURL',
    'FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN',
  ]
    .join(' ')
    .split(' '),
);

const WORKSHEET_PREFIXED = new Set(['FILTER', 'SORT']);

/**
 * A formula as a file writes it, without the leading `=`.
 * @param table name of the table the formula stands in: files spell it out, and `@` as `#This Row`
 */
export function formulaToFile(formula: string, table?: string): string {
  const text = formula.startsWith('=') ? formula.slice(1) : formula;
  if (!/[(\[]/.test(text)) return text;
  const parameters = parameterNames(text);
  return rewriteFormula(text, (token) => {
    if (token.kind === 'structured') return structuredToFile(token, table);
    if (token.kind === 'name' && token.sheet === undefined && parameters.has(token.name.toUpperCase())) {
      return `_xlpm.${token.text}`;
    }
    if (token.kind !== 'function' || token.text.startsWith('_')) return undefined;
    if (parameters.has(token.name)) return `_xlpm.${token.text}`;
    if (WORKSHEET_PREFIXED.has(token.name)) return `_xlfn._xlws.${token.name}`;
    return PREFIXED.has(token.name) ? `_xlfn.${token.name}` : undefined;
  });
}

/** `[@Amount]` is `Table[[#This Row],[Amount]]` in a file; Excel repairs files that hold the short form. */
function structuredToFile(
  { table, specifier }: { readonly table: string; readonly specifier: string },
  own: string | undefined,
): string | undefined {
  const name = table === '' ? own : table;
  if (name === undefined) return undefined;
  const text = specifier.trim();
  if (!text.startsWith('@')) return `${name}[${specifier}]`;
  const columns = text.slice(1).trim();
  if (columns === '') return `${name}[#This Row]`;
  return `${name}[[#This Row],${columns.startsWith('[') ? columns : `[${columns}]`}]`;
}

/** A formula of a file as people see it, with leading `=`. */
export function formulaFromFile(text: string): string {
  if (!/_xl|#This Row/i.test(text)) return `=${text}`;
  return `=${rewriteFormula(text, (token) => {
    if (token.kind === 'structured') {
      const short = token.specifier
        .replace(/^\s*#This Row\s*$/i, '@')
        .replace(/^\s*\[#This Row\]\s*,\s*/i, '@');
      return short === token.specifier ? undefined : `${token.table}[${short}]`;
    }
    if (token.kind === 'function' && /^_xlpm\./i.test(token.text)) return token.text.slice(6);
    // Excel shows the prefix of a function it does not know, and needs it again when the file is written.
    if (token.kind === 'function' && /^_xl/i.test(token.text)) {
      return PREFIXED.has(token.name) || WORKSHEET_PREFIXED.has(token.name) ? token.name : undefined;
    }
    if (token.kind === 'name' && /^_xlpm\./i.test(token.name)) return token.name.slice(6);
    return undefined;
  })}`;
}
