/** `fagui test [paths]`: runs the 案例 of the regulations and amendments, tells what they reach, or rewrites what they expect. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCases, type CaseResult } from '../evaluate/run-cases.ts';
import { tryWriteFile } from '../workspace/replace-file.ts';
import type { Call, CommandModule, ExitCode } from './command.ts';
import { loadWorkspace, shownPath, type LoadedWorkspace } from './load-workspace.ts';
import { warnDiagnostics } from './report.ts';

export const command: CommandModule = {
  options: [
    { flags: '--coverage', zh: '列出案例走到哪些規則、結果、分支、除外與門檻，缺哪些', en: 'list which rules, outcomes, branches, exceptions and thresholds the cases reach, and which they do not' },
    { flags: '--update', zh: '把不合的案例改成現在的結果，列出差異供審閱；有錯誤的檔案不改', en: 'rewrite failed expectations to what comes out now and print the difference for review; files with errors stay' },
    { flags: '--format <form>', choices: ['pretty', 'json'], default: 'pretty', zh: '輸出的形式：pretty 或 json', en: 'form of the output: pretty or json' },
  ],
  run: test,
};

async function test({ args, options, terminal }: Call): Promise<ExitCode> {
  const loaded = loadWorkspace(args, terminal);
  const asked = args.map((arg) => shownPath(loaded.root, arg, terminal));
  const isAsked = (path: string): boolean => asked.length === 0 || asked.some((a) => a === '' || a === '.' || path === a || path.startsWith(`${a}/`));
  if (options['update'] === true) return update(loaded, isAsked, terminal);
  const errors = loaded.diagnostics.filter((d) => d.severity === 'error');
  const results = loaded.compiled.regulations.flatMap(runCases).filter((r) => isAsked(r.path));
  const failed = results.filter((r) => !r.passed);
  warnDiagnostics([...errors, ...failed.flatMap((r) => r.findings)], terminal);
  const coverage = options['coverage'] === true ? await coverageIn(loaded, isAsked) : null;
  if (options['format'] === 'json') terminal.out(`${JSON.stringify({ ...toJson(results), ...(coverage ? { coverage: coverage.json(terminal.language) } : {}) }, null, 2)}\n`);
  else terminal.out(summary(results, errors.length > 0, terminal.language === 'zh') + (coverage ? `\n${coverage.text(terminal.language)}` : ''));
  return failed.length || errors.length ? 1 : 0;
}

/** Loaded only when it is asked for: a plain run pays nothing for it. */
async function coverageIn({ compiled }: LoadedWorkspace, isAsked: (path: string) => boolean) {
  const [{ coverageOf }, { coverageJson, showCoverage }] = await Promise.all([import('../evaluate/coverage.ts'), import('../evaluate/show-coverage.ts')]);
  const coverages = compiled.regulations.filter((r) => isAsked(r.regulation.source.path) || r.versions.some((v) => v.applied && isAsked(v.applied.amendment.source.path))).map(coverageOf);
  return {
    json: (language: Call['terminal']['language']) => coverageJson(coverages, language),
    text: (language: Call['terminal']['language']) => showCoverage(coverages, language),
  };
}

async function update({ root, compiled, diagnostics }: LoadedWorkspace, isAsked: (path: string) => boolean, terminal: Call['terminal']): Promise<ExitCode> {
  const { lineDifference, updateCases } = await import('../evaluate/update-cases.ts');
  const { updated, refused } = updateCases(compiled, diagnostics, isAsked);
  const failures = updated.flatMap((file) => {
    const target = join(root, file.path);
    const failure = tryWriteFile(target, startsWithMark(target) ? `\ufeff${file.after}` : file.after, file.path);
    if (failure === null) terminal.out(lineDifference(file));
    return failure ? [failure] : [];
  });
  warnDiagnostics([...failures, ...refused.flatMap((r) => r.findings)], terminal);
  const zh = terminal.language === 'zh';
  for (const { path } of refused) terminal.err(zh ? `沒有改寫 ${path}：有案例改了預期結果也不會相符，或檔案有錯誤。\n` : `${path} stays as it is: it has errors, or cases that no other expectation would make right.\n`);
  const written = updated.length - failures.length;
  terminal.err(zh ? `改寫了 ${written} 個檔案${written ? '；請逐項對照條文審閱差異' : ''}。\n` : `${written} file${written === 1 ? '' : 's'} rewritten${written ? '; review the difference against the provisions' : ''}.\n`);
  return refused.length || failures.length ? 1 : 0;
}

/** Does a file begin with a byte order mark? It is no part of the text, and stays where it is. */
const startsWithMark = (path: string): boolean => readFileSync(path).subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]));

function toJson(results: readonly CaseResult[]): object {
  return {
    cases: results.map(({ regulation, version, others, name, path, passed }) => ({ regulation, version, ...(others.length > 0 && { others }), name, path, passed })),
    passed: results.filter((r) => r.passed).length, failed: results.filter((r) => !r.passed).length,
  };
}

/** One line a version (and what it was read with, where that changed), then the total; where nothing ran it says so. */
function summary(results: readonly CaseResult[], errors: boolean, zh: boolean): string {
  if (results.length === 0 && errors) return zh ? '沒有執行任何案例：請先改正錯誤。\n' : 'no case was run: mend the errors first\n';
  if (results.length === 0) return zh ? '沒有案例。\n' : 'no cases\n';
  const groups = new Map<string, CaseResult[]>();
  for (const r of results) groups.set(`${r.regulation}@${r.shownVersion}`, [...(groups.get(`${r.regulation}@${r.shownVersion}`) ?? []), r]);
  const line = (name: string, list: readonly CaseResult[]): string => {
    const failed = list.filter((r) => !r.passed).length;
    return zh ? `${name}：${list.length} 個案例，${failed ? `${failed} 個不合` : '全部相符'}\n` : `${name}: ${list.length} cases, ${failed ? `${failed} failed` : 'all passed'}\n`;
  };
  return [...groups].map(([name, list]) => line(name, list)).join('') + line(zh ? '合計' : 'total', results) + (errors ? (zh ? '有錯誤的版本，案例沒有執行。\n' : 'cases of versions with errors were not run\n') : '');
}
