/** rules/coverage.json says which rules decide each fact of the source documents, and which cases show it. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileWorkspace } from '../../compiler/pipeline.ts';
import { readSources } from '../../compiler/workspace/read.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const coverage = JSON.parse(readFileSync(`${root}/rules/coverage.json`, 'utf8')) as Record<string, { rules?: string[]; cases?: string[]; reason?: string }>;
const { regulations } = compileWorkspace(readSources(['rules'], root).sources);

const rules = new Set(regulations.flatMap((r) => r.versions.flatMap((v) => v.checked.items.map((item) => `${r.regulation.alias}#${item.alias}`))));
const cases = new Set(regulations.flatMap((r) => r.versions.flatMap((v) => v.cases.map((c) => c.syntax.name.text))));

describe('the coverage of facts', () => {
  it('names rules that exist', () => {
    expect(Object.entries(coverage).flatMap(([id, { rules: named = [] }]) => named.filter((name) => !rules.has(name)).map((name) => `${id}: ${name}`))).toEqual([]);
  });
  it('names cases that exist', () => {
    expect(Object.entries(coverage).flatMap(([id, { cases: named = [] }]) => named.filter((name) => !cases.has(name)).map((name) => `${id}: ${name}`))).toEqual([]);
  });
  it('gives every fact a rule with a case, or a reason', () => {
    expect(Object.entries(coverage).filter(([, e]) => !(e.reason || (e.rules?.length && e.cases?.length))).map(([id]) => id)).toEqual([]);
  });

  const facts = `${root}/../shared/facts/rules.json`;
  it.skipIf(!existsSync(facts))('speaks of facts of the source documents only (needs ../shared/facts)', () => {
    const ids = new Set((JSON.parse(readFileSync(facts, 'utf8')) as { id: string }[]).map((fact) => fact.id));
    expect(Object.keys(coverage).filter((id) => !ids.has(id))).toEqual([]);
  });
});
