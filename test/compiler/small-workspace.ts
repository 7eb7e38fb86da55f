/** Small workspaces for the tests of the passes: one vocabulary, one regulation, drafts that amend it. */
import { compileWorkspace, type CompiledVersion, type CompiledWorkspace } from '../../compiler/pipeline.ts';
import { printedLines, type Element } from '../../compiler/model/regulation.ts';
import { messageOf, type Diagnostic, type Fix } from '../../lang/diagnostics/diagnostic.ts';
import { createSource, sliceSpan, type Source } from '../../lang/source.ts';

export const VOCABULARY = `詞彙 教務 (t.vocabulary)

列舉 身分 (status) {
  一般生 (regular)
  延修生 (extended)
  轉學生 (transfer)
  復學生 (returning)
}

列舉 學制 (programme) {
  四技 (fourYear)
  二技 (twoYear)
}

記錄 學生 (student) {
  身分 (status) : 身分
  各身分 (statuses) : 清單 身分
  學制 (programme) : 學制
  年級 (year) : 年級 1至7
}

記錄 選課 (enrolment) {
  學分 (credits) : 學分 0至60
  跨日學分 (evening) : 學分 0至60
  時數 (hours) : 小時 0至100
  週數 (weeks) : 週 0至30
  日數 (days) : 日 0至200
  成績 (score) : 分 小數2位 0至100 可缺
  申請日 (applied) : 日期
  考試日 (exam) : 日期
  上課日 (weekday) : 星期
  核准 (approved) : 是否
}
`;

export const HEAD = '法規 選課要點 (t.selection)\n使用 t.vocabulary\n版本 1\n\n';
export const amendmentHead = (version: number | string, base: number | string | null = 1): string =>
  `修正案 選課要點修正 (t.selection.${version})\n修正法規 t.selection${base === null ? '' : ` @ ${base}`}\n\n`;

export interface Small {
  readonly compiled: CompiledWorkspace;
  readonly diagnostics: readonly Diagnostic[];
  /** The base, then one for each amendment. */
  readonly versions: readonly CompiledVersion[];
}

/** The regulation with `body` and one draft for each of `amendments` (their operations), all against version 1. */
export function compile(body: string, ...amendments: string[]): Small {
  return compileFiles({ 'v.fagui': VOCABULARY, 'r.fagui': HEAD + body, ...Object.fromEntries(amendments.map((operations, i) => [`r.${i + 2}.fagui`, amendmentHead(i + 2) + operations])) });
}

export function compileFiles(files: Readonly<Record<string, string>>): Small {
  const compiled = compileWorkspace(Object.entries(files).map(([path, text]) => createSource(path, text)));
  return { compiled, diagnostics: compiled.diagnostics, versions: compiled.regulations[0]?.versions ?? [] };
}

export const codes = ({ diagnostics }: Small): string[] => diagnostics.map((d) => d.code);
export const messages = ({ diagnostics }: Small): string[] => diagnostics.map((d) => messageOf(d, 'zh'));
/** `FG2006 words under the caret`. */
export const marked = ({ diagnostics }: Small): string[] => diagnostics.map((d) => `${d.code} ${sliceSpan(d.primary.source, d.primary.span)}`);

/** The printed lines of a version's body. */
export const linesOf = (version: CompiledVersion | undefined): string[] => version!.checked.version.text.body.flatMap(printedLines);
export const textOf = (elements: readonly Element[]): string => elements.flatMap(printedLines).join('\n');

/** Base text → text after the operations; fails when anything at all is reported. */
export function amend(body: string, operations: string): string[] {
  const small = compile(body, operations);
  if (small.diagnostics.length) throw new Error(messages(small).join('\n'));
  return linesOf(small.versions[1]);
}

/** The text of a file after a fix. */
export function applyFix(text: string, fix: Fix): string {
  return [...fix.edits].sort((a, b) => b.span.start - a.span.start).reduce((t, { span, text: words }) => t.slice(0, span.start) + words + t.slice(span.end), text);
}

/** The files with the first fix of a code applied. */
export function fixFirst(files: Readonly<Record<string, string>>, code: string): Record<string, string> {
  const fix = compileFiles(files).diagnostics.find((d) => d.code === code)?.fixes[0];
  if (!fix) throw new Error(`no fix for ${code}`);
  return { ...files, [fix.source.path]: applyFix(files[fix.source.path]!, fix) };
}

export const sourceOf = (small: Small, path: string): Source => small.compiled.resolved.files.find((f) => f.source.path === path)!.source;
