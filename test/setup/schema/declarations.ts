/** Reads argument types, optionality and enumerations out of the package's type declarations. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';

export interface Declarations {
  /** Per `Class.method`, one code an argument: a primitive, an enumeration or class name, `any`; `?` when optional. */
  readonly methods: ReadonlyMap<string, readonly string[]>;
  /** Per `Class.property`, the enumeration it takes. */
  readonly properties: ReadonlyMap<string, string>;
  readonly enumerations: ReadonlyMap<string, readonly string[]>;
}

const declarationFile = '@types/office-js/index.d.ts';

const nameOf = (type: ts.TypeNode): string | undefined => {
  if (!ts.isTypeReferenceNode(type)) return undefined;
  return ts.isQualifiedName(type.typeName) ? type.typeName.right.text : type.typeName.text;
};

/** A union of one enumeration and its literals is that enumeration; other unions are left open. */
const codeOf = (
  type: ts.TypeNode | undefined,
  enumerations: ReadonlyMap<string, readonly string[]>,
  classes: ReadonlySet<string>,
): string => {
  if (type === undefined) return 'any';
  switch (type.kind) {
    case ts.SyntaxKind.NumberKeyword:
      return 'number';
    case ts.SyntaxKind.StringKeyword:
      return 'string';
    case ts.SyntaxKind.BooleanKeyword:
      return 'boolean';
    default:
  }
  const name = nameOf(type);
  if (name !== undefined && (enumerations.has(name) || classes.has(name))) return name;
  if (!ts.isUnionTypeNode(type)) return 'any';
  const parts = type.types.filter(
    (part) => !ts.isLiteralTypeNode(part) || part.literal.kind === ts.SyntaxKind.NullKeyword,
  );
  const [only] = parts;
  if (parts.length !== 1 || only === undefined) return parts.length === 0 ? 'string' : 'any';
  const enumeration = nameOf(only);
  return enumeration !== undefined && enumerations.has(enumeration) ? enumeration : 'any';
};

/** Two signatures of one method: an argument is optional if either says so, open if they differ. */
const merge = (left: readonly string[] | undefined, right: readonly string[]): string[] => {
  if (left === undefined) return [...right];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const [a, b] = [left[index], right[index]];
    const optional = a === undefined || b === undefined || a.endsWith('?') || b.endsWith('?');
    const codes = new Set([a, b].filter((code) => code !== undefined).map((code) => code.replace('?', '')));
    // Excel's declarations write each enumeration twice: as itself and as its literals.
    codes.delete(codes.size > 1 ? 'string' : '');
    const [code = 'any'] = codes;
    return (codes.size === 1 ? code : 'any') + (optional ? '?' : '');
  });
};

const excelStatements = (): ts.Statement[] => {
  const file = createRequire(import.meta.url).resolve(declarationFile);
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) =>
    ts.isModuleDeclaration(statement) &&
    statement.name.text === 'Excel' &&
    statement.body !== undefined &&
    ts.isModuleBlock(statement.body)
      ? [...statement.body.statements]
      : [],
  );
};

export const readDeclarations = (): Declarations => {
  const statements = excelStatements();
  const enumerations = new Map<string, string[]>();
  for (const statement of statements) {
    if (!ts.isEnumDeclaration(statement)) continue;
    const values = statement.members.flatMap(({ initializer }) =>
      initializer !== undefined && ts.isStringLiteral(initializer) ? [initializer.text] : [],
    );
    if (values.length > 0) enumerations.set(statement.name.text, values);
  }
  const classes = new Set(
    statements.flatMap((s) => (ts.isClassDeclaration(s) && s.name !== undefined ? [s.name.text] : [])),
  );
  const methods = new Map<string, string[]>();
  const properties = new Map<string, string>();
  for (const statement of statements) {
    if (!ts.isClassDeclaration(statement) || statement.name === undefined) continue;
    for (const member of statement.members) {
      if (member.name === undefined || !ts.isIdentifier(member.name)) continue;
      const key = `${statement.name.text}.${member.name.text}`;
      if (ts.isMethodDeclaration(member)) {
        const codes = member.parameters.map(
          ({ type, questionToken, dotDotDotToken }) =>
            codeOf(type, enumerations, classes) + ((questionToken ?? dotDotDotToken) ? '?' : ''),
        );
        methods.set(key, merge(methods.get(key), codes));
      } else if (ts.isPropertyDeclaration(member)) {
        const code = codeOf(member.type, enumerations, new Set());
        if (enumerations.has(code)) properties.set(key, code);
      }
    }
  }
  return { methods, properties, enumerations };
};
