/** What the parser tests share: parsing a string, walking a tree, and outlining it for expected files. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ContentSyntax, FileSyntax } from '../../lang/ast.ts';
import type { Diagnostic } from '../../lang/diagnostics/diagnostic.ts';
import { createSource, type Source, type Span } from '../../lang/source.ts';
import { parseSource } from '../../lang/parse.ts';

export interface Parsed {
  readonly source: Source;
  readonly tree: FileSyntax;
  readonly diagnostics: readonly Diagnostic[];
}

export function parse(text: string, path = 'nfu/sample.fagui'): Parsed {
  const source = createSource(path, text);
  const diagnostics: Diagnostic[] = [];
  const tree = parseSource(source, (diagnostic) => diagnostics.push(diagnostic));
  return { source, tree, diagnostics };
}

export const codesOf = ({ diagnostics }: Parsed): readonly string[] => diagnostics.map(({ code }) => code);

/** A regulation with `body` below its first lines; the offset of the body is `HEAD.length`. */
export const HEAD = '法規 測試要點 (test.rules)\n機關 測試大學\n\n';
export const parseBody = (body: string): Parsed => parse(HEAD + body);
export const AMENDMENT = '修正案 測試要點部分規定 (test.rules.1)\n修正法規 test.rules @ 1\n\n';

export const fixtureFolder = (kind: 'good' | 'bad'): string => fileURLToPath(new URL(`../fixtures/lang/${kind}/`, import.meta.url));

export function fixtures(kind: 'good' | 'bad'): readonly { readonly name: string; readonly text: string }[] {
  const folder = fixtureFolder(kind);
  return readdirSync(folder).filter((name) => name.endsWith('.fagui')).sort().map((name) => ({ name, text: readFileSync(folder + name, 'utf8') }));
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isSpan = (value: unknown): value is Span => isObject(value) && Object.keys(value).length === 2 && typeof value['start'] === 'number' && typeof value['end'] === 'number';

/** Visits every object with a `span`, with the nearest one around it. */
export function visitNodes(value: unknown, visit: (node: Record<string, unknown> & { span: Span }, parent: Span | null) => void, parent: Span | null = null): void {
  if (Array.isArray(value)) for (const item of value) visitNodes(item, visit, parent);
  if (!isObject(value) || isSpan(value)) return;
  const own = isSpan(value['span']) ? value['span'] : null;
  if (own) visit(value as never, parent);
  for (const part of Object.values(value)) visitNodes(part, visit, own ?? parent);
}

const OMITTED = new Set(['span', 'headSpan', 'verbSpan', 'operatorSpan', 'offsets']);

/** The tree as indented lines without places; null, false and empty lists are left out. */
export function outline(value: unknown, indent = ''): string {
  if (Array.isArray(value)) return value.map((item) => `${indent}- ${outline(item, `${indent}  `).trimStart()}`).join('');
  if (!isObject(value)) return `${indent}${JSON.stringify(value)}\n`;
  if (isSpan(value)) return `${indent}${value.start}-${value.end}\n`;
  const keys = Object.keys(value).filter((key) => !OMITTED.has(key) && !isEmpty(value[key]));
  if (keys.length === 1 && keys[0] === 'text') return `${indent}${JSON.stringify(value['text'])}\n`;
  if (keys.length === 0) return `${indent}{}\n`;
  return keys.map((key) => {
    const part = value[key];
    if (Array.isArray(part) && part.every((item) => typeof item !== 'object')) return `${indent}${key}: ${JSON.stringify(part)}\n`;
    const inner = outline(part, `${indent}  `);
    return inner.split('\n').length === 2 && !Array.isArray(part) ? `${indent}${key}: ${inner.trimStart()}` : `${indent}${key}:\n${inner}`;
  }).join('');
}

const isEmpty = (value: unknown): boolean => value === null || value === false || value === '' || (Array.isArray(value) && value.length === 0);

/** Every content of a tree. */
export function contentsOf(tree: unknown): readonly ContentSyntax[] {
  const contents: ContentSyntax[] = [];
  visitNodes(tree, (node) => {
    if (Array.isArray(node['offsets'])) contents.push(node as unknown as ContentSyntax);
  });
  return contents;
}
