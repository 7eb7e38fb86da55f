/** Every regulation of the examples, read whole by another one: its cases come out there as at home. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CheckedItem } from '../../../compiler/check/checked.ts';
import { createEvaluator } from '../../../compiler/evaluate/evaluator.ts';
import { readCase } from '../../../compiler/evaluate/read-case.ts';
import { compileWorkspace } from '../../../compiler/pipeline.ts';
import { createSource } from '../../../lang/source.ts';
import { projectFiles, root } from '../../project/files.ts';

const sources = projectFiles.filter((path) => /^docs\/examples\/rules\/.*\.fagui$/.test(path)).map((path) => createSource(path, readFileSync(join(root, path), 'utf8')));
const { regulations, resolved } = compileWorkspace(sources);
const examples = regulations.flatMap((compiled) => {
  const home = compiled.versions.filter((v) => v.applied === null || v.applied.amendment.status === 'adopted').at(-1)!;
  return home.checked.items.some((i) => i.kind === 'rule' || i.kind === 'courseTable') ? [{ alias: compiled.regulation.alias, compiled, home }] : [];
});

describe.each(examples)('$alias', ({ alias, compiled, home }) => {
  it('is decided by whoever reads it as it decides itself', () => {
    const { items, version } = home.checked;
    const named = (kinds: readonly CheckedItem['kind'][]): string => items.filter((i) => !i.of && kinds.includes(i.kind)).map((i) => `母法.${i.name}`).join('、');
    const produced = named(['definition']);
    const uses = version.uses.filter((use) => !resolved.regulations.has(use));
    const text = `法規 讀者要點 (t.reader)\n使用 ${[...uses, `${alias} 稱 母法`].join('、')}\n版本 1\n施行 120年1月1日\n\n一、依母法。\n\n結論 全部 (everything) 依 一 {\n  須 ${named(['rule', 'conclusion', 'courseTable', 'discretion', 'doubt'])}${produced && `\n  產出 ${produced}`}\n}\n`;
    const reader = compileWorkspace([...sources, createSource('reader.fagui', text)]).regulations.find((r) => r.regulation.alias === 't.reader')!.versions[0]!;
    expect(reader.sound).toBe(true);
    const [own, away] = [createEvaluator(home.checked), createEvaluator(reader.checked)];
    const prefix = `${alias.slice(alias.lastIndexOf('.') + 1)}_`;
    const isAct = (key: string): boolean => items.some((i) => i.kind === 'discretion' && i.name === key);
    let compared = 0;
    for (const { syntax, source } of compiled.versions.flatMap((v) => v.cases)) {
      const facts = readCase(syntax, source, home.checked, () => undefined);
      if (!facts) continue;
      const { issues, results } = away.evaluate(Object.fromEntries(Object.entries(facts).map(([key, fields]) => [isAct(key) ? `母法.${key}` : key, fields])));
      expect(issues).toEqual([]);
      for (const [name, { outcome, value, possible, effects, consequences }] of Object.entries(own.evaluate(facts).results)) {
        const linked = results[prefix + name];
        if (!linked) continue;
        expect({ name, outcome: linked.outcome, value: linked.value, possible: linked.possible, effects: linked.effects, consequences: linked.consequences }).toEqual({ name, outcome, value, possible, effects, consequences });
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(1);
  });
});
