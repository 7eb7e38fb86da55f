/** The small mistakes that a file could have: one changed place each. Types, imports and texts are left alone. */
import ts from 'typescript';

export interface Mutant {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly line: number;
  /** Start of the innermost function around it; null at the top of a file. */
  readonly within: number | null;
}

const SWAPPED: Readonly<Partial<Record<ts.SyntaxKind, readonly string[]>>> = {
  [ts.SyntaxKind.LessThanToken]: ['<=', '>='], [ts.SyntaxKind.LessThanEqualsToken]: ['<', '>'], [ts.SyntaxKind.GreaterThanToken]: ['>=', '<='], [ts.SyntaxKind.GreaterThanEqualsToken]: ['>', '<'],
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: ['!=='], [ts.SyntaxKind.ExclamationEqualsEqualsToken]: ['==='],
  [ts.SyntaxKind.AmpersandAmpersandToken]: ['||'], [ts.SyntaxKind.BarBarToken]: ['&&'], [ts.SyntaxKind.QuestionQuestionToken]: ['&&'],
  [ts.SyntaxKind.PlusToken]: ['-'], [ts.SyntaxKind.MinusToken]: ['+'], [ts.SyntaxKind.AsteriskToken]: ['/'], [ts.SyntaxKind.SlashToken]: ['*'], [ts.SyntaxKind.PercentToken]: ['*'],
  [ts.SyntaxKind.AmpersandToken]: ['|'], [ts.SyntaxKind.BarToken]: ['&'], [ts.SyntaxKind.PlusEqualsToken]: ['-='], [ts.SyntaxKind.MinusEqualsToken]: ['+='], [ts.SyntaxKind.BarEqualsToken]: ['&='],
};

const METHODS: Readonly<Record<string, string>> = { some: 'every', every: 'some', min: 'max', max: 'min', startsWith: 'endsWith', endsWith: 'startsWith' };

/** Calls that give something like what they are called on. */
const LEFT_OUT = /^(?:filter|slice|sort|reverse|concat|flat|trim|trimStart|trimEnd)$/;

/** Is the node a text, or joins one? A ＋ of texts has no −. */
const isText = (node: ts.Expression): boolean => ts.isStringLiteralLike(node) || ts.isTemplateExpression(node) || (ts.isBinaryExpression(node) && (isText(node.left) || isText(node.right)));

export function mutantsOf(path: string, text: string): Mutant[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: Mutant[] = [];
  const add = (node: ts.Node, ...replacements: readonly string[]): void => {
    const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
    const within = functionAround(node)?.getStart(file) ?? null;
    for (const replacement of replacements) found.push({ start: node.getStart(file), end: node.end, text: replacement, line, within });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    if (!ts.isPropertyName(node) || !('name' in node.parent) || node.parent.name !== node) mutate(node, file, add);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function mutate(node: ts.Node, file: ts.SourceFile, add: (node: ts.Node, ...replacements: readonly string[]) => void): void {
  if (ts.isBinaryExpression(node) && !(node.operatorToken.kind === ts.SyntaxKind.PlusToken && isText(node))) add(node.operatorToken, ...(SWAPPED[node.operatorToken.kind] ?? []));
  else if (ts.isPrefixUnaryExpression(node) && (node.operator === ts.SyntaxKind.ExclamationToken || node.operator === ts.SyntaxKind.MinusToken)) add(node, node.operand.getText(file));
  else if (node.kind === ts.SyntaxKind.TrueKeyword) add(node, 'false');
  else if (node.kind === ts.SyntaxKind.FalseKeyword) add(node, 'true');
  else if (ts.isNumericLiteral(node)) add(node, `(${node.text} + 1)`);
  else if (ts.isBigIntLiteral(node)) add(node, `(${node.text} + 1n)`);
  else if (ts.isIfStatement(node)) add(node.expression, 'true', 'false');
  else if (ts.isConditionalExpression(node)) add(node.condition, 'true', 'false');
  else if (ts.isPropertyAccessExpression(node) && ts.isCallExpression(node.parent) && node.parent.expression === node && Object.hasOwn(METHODS, node.name.text)) add(node.name, METHODS[node.name.text]!);
  else if (isEarlyReturn(node)) add(node, ';');
  else if (isEmptied(node)) add(node, ts.isQuestionDotToken(node) && !ts.isPropertyAccessExpression(node.parent) ? '' : EMPTY[node.kind]!);
  else if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) add(node.body, 'undefined');
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && LEFT_OUT.test(node.expression.name.text)) add(node, node.expression.expression.getText(file));
}

const EMPTY: Readonly<Partial<Record<ts.SyntaxKind, string>>> = {
  [ts.SyntaxKind.StringLiteral]: "''", [ts.SyntaxKind.NoSubstitutionTemplateLiteral]: "''", [ts.SyntaxKind.TemplateExpression]: "''",
  [ts.SyntaxKind.ArrayLiteralExpression]: '[]', [ts.SyntaxKind.ObjectLiteralExpression]: '({})', [ts.SyntaxKind.Block]: '{}', [ts.SyntaxKind.QuestionDotToken]: '.',
};

/** Texts, lists, objects and blocks with something inside; places that are assigned to are none of them. */
function isEmptied(node: ts.Node): boolean {
  if (!(node.kind in EMPTY) || ts.isPropertyName(node) && 'name' in node.parent && node.parent.name === node) return false;
  if (ts.isStringLiteralLike(node)) return node.text !== '';
  if (ts.isArrayLiteralExpression(node)) return node.elements.length > 0;
  if (ts.isObjectLiteralExpression(node)) return node.properties.length > 0;
  return !ts.isBlock(node) || node.statements.length > 0;
}

/** A return with something behind it. */
const isEarlyReturn = (node: ts.Node): boolean => (ts.isReturnStatement(node) || ts.isContinueStatement(node) || ts.isBreakStatement(node)) && ts.isBlock(node.parent) && node.parent.statements.at(-1) === node && !ts.isFunctionLike(node.parent.parent);

export const applyMutant = (text: string, { start, end, text: replacement }: Mutant): string => text.slice(0, start) + replacement + text.slice(end);

type WithBody = ts.FunctionLikeDeclaration & { readonly body: ts.Block | ts.Expression };
const hasBody = (node: ts.Node): node is WithBody => ts.isFunctionLike(node) && 'body' in node && node.body !== undefined;
const functionAround = (node: ts.Node): WithBody | undefined => ts.findAncestor(node.parent, hasBody);

/** A function by the path of its file and its start there; null: the file itself. */
export const keyOf = (path: string, start: number | null): string => `${path} ${start}`;

/** The file with `globalThis.reached(key)` at the beginning of each of its functions, so that a run tells which mutants it can notice at all. */
export function traced(path: string, text: string): string {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const inserted: { at: number; words: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (hasBody(node)) {
      const call = `globalThis.reached(${JSON.stringify(keyOf(path, node.getStart(file)))})`;
      if (ts.isBlock(node.body)) inserted.push({ at: node.body.getStart(file) + 1, words: `${call};` });
      else inserted.push({ at: node.body.getStart(file), words: `(${call}, ` }, { at: node.body.end, words: ')' });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return inserted.sort((a, b) => b.at - a.at).reduce((all, { at, words }) => all.slice(0, at) + words + all.slice(at), text);
}
