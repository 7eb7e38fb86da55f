/** `fagui test [paths]`: runs the 案例 of the regulations and amendments. */
import { runCases, type CaseResult } from '../evaluate/run-cases.ts';
import type { Call, CommandModule, ExitCode } from './command.ts';
import { loadWorkspace, shownPath } from './load-workspace.ts';
import { warnDiagnostics } from './report.ts';

export const command: CommandModule = {
  options: [{ flags: '--format <form>', choices: ['pretty', 'json'], default: 'pretty', zh: '輸出的形式：pretty 或 json', en: 'form of the output: pretty or json' }],
  run: test,
};

function test({ args, options, terminal }: Call): ExitCode {
  const { root, compiled, diagnostics } = loadWorkspace(args, terminal);
  const errors = diagnostics.filter((d) => d.severity === 'error');
  const asked = args.map((arg) => shownPath(root, arg, terminal));
  const isAsked = (path: string): boolean => asked.length === 0 || asked.some((a) => a === '' || a === '.' || path === a || path.startsWith(`${a}/`));
  const results = compiled.regulations.flatMap(runCases).filter((r) => isAsked(r.path));
  const failed = results.filter((r) => !r.passed);
  warnDiagnostics([...errors, ...failed.flatMap((r) => r.findings)], terminal);
  if (options['format'] === 'json') terminal.out(`${JSON.stringify(toJson(results), null, 2)}\n`);
  else terminal.out(summary(results, terminal.language === 'zh'));
  return failed.length || errors.length ? 1 : 0;
}

function toJson(results: readonly CaseResult[]): unknown {
  return {
    cases: results.map(({ regulation, version, name, path, passed }) => ({ regulation, version, name, path, passed })),
    passed: results.filter((r) => r.passed).length, failed: results.filter((r) => !r.passed).length,
  };
}

/** One line a version, then the total. */
function summary(results: readonly CaseResult[], zh: boolean): string {
  const groups = new Map<string, CaseResult[]>();
  for (const r of results) groups.set(`${r.regulation}@${r.version}`, [...(groups.get(`${r.regulation}@${r.version}`) ?? []), r]);
  const line = (name: string, list: readonly CaseResult[]): string => {
    const failed = list.filter((r) => !r.passed).length;
    return zh ? `${name}：${list.length} 個案例，${failed ? `${failed} 個不合` : '全部相符'}\n` : `${name}: ${list.length} cases, ${failed ? `${failed} failed` : 'all passed'}\n`;
  };
  return [...groups].map(([name, list]) => line(name, list)).join('') + line(zh ? '合計' : 'total', results);
}
