import { FormulaSyntaxError, tokenize } from '../calculation';

/** A call being read: which argument, and whether a name that stands alone in it is one the formula gives. */
interface Call {
  readonly name: string;
  argument: number;
}

/**
 * Names a formula gives to values itself, in capitals: `x` of `LET(x,1,x+1)` and of `LAMBDA(x,x+1)`. Files write them
 * with a prefix nobody sees.
 */
export function parameterNames(formula: string): ReadonlySet<string> {
  const names = new Set<string>();
  if (!/\b(?:LET|LAMBDA)\(/i.test(formula)) return names;
  const tokens = readable(formula).filter(({ kind }) => kind !== 'space');
  const calls: Call[] = [];
  tokens.forEach((token, at) => {
    if (token.kind === 'symbol') {
      const before = tokens[at - 1];
      if (token.symbol === '(')
        calls.push({ name: before?.kind === 'function' ? before.name : '', argument: 0 });
      else if (token.symbol === ')') calls.pop();
      else if (token.symbol === ',') {
        const call = calls.at(-1);
        if (call) call.argument += 1;
      }
      return;
    }
    const call = calls.at(-1);
    const isAlone = isSymbol(tokens[at - 1], '(', ',') && isSymbol(tokens[at + 1], ',');
    if (token.kind !== 'name' || !isAlone || call === undefined) return;
    const isGiven = call.name === 'LAMBDA' || (call.name === 'LET' && call.argument % 2 === 0);
    if (isGiven) names.add(token.name.toUpperCase());
  });
  return names;
}

function readable(formula: string): ReturnType<typeof tokenize> {
  try {
    return tokenize(formula);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return [];
    throw error;
  }
}

function isSymbol(token: ReturnType<typeof tokenize>[number] | undefined, ...symbols: string[]): boolean {
  return token?.kind === 'symbol' && symbols.includes(token.symbol);
}
