/** Diagnostics for people: what is wrong, the place with a caret, the related places, and what to write instead. */
import pc from 'picocolors';
import { positionAt, type Source } from '../source.ts';
import { helpOf, messageOf, type Diagnostic, type Fix, type Label, type Localized, type Severity } from './diagnostic.ts';
import { cutLine, frameLines, type FrameLine } from './render-frame.ts';
import { countDiagnostics, isWholeFile, placeOf } from './render-order.ts';
import { visibleText } from './render-width.ts';

export type Language = 'zh' | 'en';

export interface RenderOptions {
  readonly language: Language;
  readonly color: boolean;
}

const SEVERITY: Readonly<Record<Severity, Localized>> = {
  error: { zh: '錯誤', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  information: { zh: '資訊', en: 'note' },
};

/** Lines of a fix shown on either side of the change. */
const PREVIEW_LINES = 4;

/** Several diagnostics, each followed by an empty line. */
export const renderPretty = (diagnostics: readonly Diagnostic[], options: RenderOptions): string =>
  diagnostics.map((diagnostic) => `${renderOne(diagnostic, options)}\n`).join('\n');

/** One diagnostic in the manner of rustc and Elm; no line end at the end. */
export function renderOne(diagnostic: Diagnostic, options: RenderOptions): string {
  const { language } = options;
  const colors = pc.createColors(options.color);
  const tint = diagnostic.severity === 'error' ? colors.red : diagnostic.severity === 'warning' ? colors.yellow : colors.cyan;
  const margin = marginOf(diagnostic);
  const bar = (text: string): string => `${' '.repeat(margin)} ${colors.blue('|')}${text === '' ? '' : ` ${text}`}`;
  const row = (number: number, text: string): string => `${colors.blue(String(number).padStart(margin))} ${colors.blue('|')} ${text}`.trimEnd();

  const lines = [colors.bold(`${tint(`${SEVERITY[diagnostic.severity][language]}[${diagnostic.code}]`)}${language === 'zh' ? '：' : ': '}${visibleText(messageOf(diagnostic, language))}`)];
  const place = (label: Label, arrow: string): void => {
    // what concerns no file has no place
    if (label.source.path === '') return;
    const { line, column } = placeOf(label);
    const where = isWholeFile(label) ? '' : `:${line}:${column}`;
    lines.push(`${' '.repeat(margin)}${colors.blue(arrow)} ${visibleText(label.source.path)}${where}`);
  };
  const frame = (label: Label, mark: '^' | '-', paint: (text: string) => string): void => {
    if (isWholeFile(label)) {
      if (label.note) lines.push(bar(visibleText(label.note[language])));
      return;
    }
    lines.push(bar(''));
    const shown = frameLines(label.source, label.span, mark);
    shown.forEach((line, i) => lines.push(frameRow(line, i === shown.length - 1 ? label.note?.[language] : undefined, row, bar, paint)));
  };

  place(diagnostic.primary, '-->');
  frame(diagnostic.primary, '^', tint);
  for (const label of diagnostic.related) {
    place(label, ':::');
    frame(label, '-', colors.blue);
  }
  const help = helpOf(diagnostic, language);
  if (help !== null) lines.push(`${' '.repeat(margin)} ${colors.blue('=')} ${colors.bold(language === 'zh' ? '說明：' : 'help: ')}${visibleText(help)}`);
  for (const fix of diagnostic.fixes) {
    lines.push(`${' '.repeat(margin)} ${colors.blue('=')} ${colors.bold(language === 'zh' ? '可以這樣改：' : 'fix: ')}${visibleText(fix.title[language])}`);
    for (const { sign, number, text } of previewFix(fix)) lines.push(row(number, (sign === '+' ? colors.green : colors.red)(`${sign} ${text}`)));
  }
  return lines.join('\n');
}

function frameRow(
  line: FrameLine, note: string | undefined, row: (number: number, text: string) => string, bar: (text: string) => string, paint: (text: string) => string,
): string {
  if (line.number !== null) return row(line.number, line.text);
  if (!line.marks) return bar(line.text);
  const blank = /^ */.exec(line.text)![0];
  return bar(`${blank}${paint(`${line.text.slice(blank.length)}${note === undefined ? '' : ` ${visibleText(note)}`}`)}`);
}

/** Columns of the largest line number that is shown. */
function marginOf(diagnostic: Diagnostic): number {
  let largest = 1;
  for (const label of [diagnostic.primary, ...diagnostic.related]) largest = Math.max(largest, placeOf(label).endLine);
  for (const fix of diagnostic.fixes) for (const edit of fix.edits) largest = Math.max(largest, positionAt(fix.source, edit.span.end).line + 1);
  return String(largest).length + 1;
}

/** The source's text with the edits of a fix. */
export function applyFix(fix: Fix): string {
  const edits = [...fix.edits].sort((a, b) => a.span.start - b.span.start);
  let result = '';
  let at = 0;
  for (const { span, text } of edits) {
    result += fix.source.text.slice(at, span.start) + text;
    at = span.end;
  }
  return result + fix.source.text.slice(at);
}

interface PreviewLine {
  readonly sign: '-' | '+';
  readonly number: number;
  readonly text: string;
}

/** The lines that a fix takes away and puts there, cut to the place where they begin to differ. */
function previewFix(fix: Fix): PreviewLine[] {
  const before = splitLines(fix.source);
  const after = splitLines({ text: applyFix(fix) });
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < before.length - head && tail < after.length - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const removed = before.slice(head, before.length - tail);
  const added = after.slice(head, after.length - tail);
  const cut = (line: string, other: string | undefined): string => {
    const at = firstDifference(line, other ?? '');
    return cutLine(line, at, at + 1).text;
  };
  return [
    ...removed.slice(0, PREVIEW_LINES).map((line, i) => ({ sign: '-' as const, number: head + i + 1, text: cut(line, added[i]) })),
    ...added.slice(0, PREVIEW_LINES).map((line, i) => ({ sign: '+' as const, number: head + i + 1, text: cut(line, removed[i]) })),
  ];
}

const splitLines = ({ text }: Pick<Source, 'text'>): string[] => text.split(/\r\n|\r|\n/);

function firstDifference(a: string, b: string): number {
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i += 1;
  return i;
}

/** The closing line: how much was found. No line end at the end. */
export function renderSummary(diagnostics: readonly Diagnostic[], hidden: number, language: Language): string {
  const { errors, warnings, information } = countDiagnostics(diagnostics);
  const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
  const parts = language === 'zh'
    ? [errors > 0 && `${errors} 個錯誤`, warnings > 0 && `${warnings} 個警告`, information > 0 && `${information} 則資訊`]
    : [errors > 0 && plural(errors, 'error'), warnings > 0 && plural(warnings, 'warning'), information > 0 && plural(information, 'note')];
  const found = parts.filter((part) => part !== false);
  if (found.length === 0) return language === 'zh' ? '沒有發現問題。' : 'No problems found.';
  if (language === 'zh') return `共 ${found.join('、')}${hidden > 0 ? `；另有 ${hidden} 項未列出，先處理前面的` : ''}。`;
  return `${found.join(', ')}${hidden > 0 ? `; ${hidden} more not shown` : ''}.`;
}
