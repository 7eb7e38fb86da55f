/** The evaluator of one version, as the commands use it: the emitted code, with the vocabulary deciding which facts exist. */
import type { CheckedVersion } from '../check/checked.ts';
import { compileGuides, compileProgram, type CompiledGuides } from '../emit/typescript/index.ts';
import type { RuleProgram } from '../ir/program.ts';
import { lowerVersion } from '../lower/index.ts';
import { explainFully, type FullResult, type Issue, type Result } from '../runtime/index.ts';

export interface Evaluator {
  readonly program: RuleProgram;
  /** Results by alias in source order; facts that the vocabulary knows and no rule of this version reads are no issue. */
  evaluate(input: unknown): { readonly issues: readonly Issue[]; readonly results: Readonly<Record<string, Result>> };
  /** The named results with everything that can be said of them. `office`: who answers for the regulation (主管). */
  explain(input: unknown, office: string, aliases: readonly string[]): Readonly<Record<string, FullResult>>;
}

/** The evaluator of a version without errors, compiled in memory: the code is that of the generated module. */
export function createEvaluator(checked: CheckedVersion): Evaluator {
  const program = lowerVersion(checked);
  const compiled = compileProgram(program);
  const isUnread = unreadFacts(checked, program);
  let guides: CompiledGuides | null = null;
  return {
    program,
    evaluate: (input) => compiled.evaluate(withoutUnread(input, isUnread)),
    explain: (input, office, aliases) => {
      guides ??= compileGuides(program, office);
      const { value } = guides.checkedInput(withoutUnread(input, isUnread));
      return Object.fromEntries(aliases.map((alias) => [alias, explainFully(guides!.guides[alias]!, value)]));
    },
  };
}

/** Compiles each version once. */
export function createEvaluators(): (checked: CheckedVersion) => Evaluator {
  const compiled = new Map<CheckedVersion, Evaluator>();
  return (checked) => {
    const known = compiled.get(checked) ?? createEvaluator(checked);
    compiled.set(checked, known);
    return known;
  };
}

type IsUnread = (record: string, field: string | null) => boolean;

/** Records and fields of the vocabulary that the program does not read, by Chinese name and alias. */
function unreadFacts(checked: CheckedVersion, program: RuleProgram): IsUnread {
  const read = new Map(program.records.map((r) => [r.name.text, new Set(r.fields.map((f) => f.name.text))]));
  const unreadRecords = new Set<string>();
  const unreadFields = new Set<string>();
  for (const { name, fields } of checked.records.values()) {
    const names = name.alias ? [name.text, name.alias] : [name.text];
    if (!read.has(name.text)) names.forEach((n) => unreadRecords.add(n));
    for (const field of fields.filter((f) => !read.get(name.text)?.has(f.name.text))) {
      for (const key of field.name.alias ? [field.name.text, field.name.alias] : [field.name.text]) names.forEach((n) => unreadFields.add(`${n}.${key}`));
    }
  }
  return (record, field) => (field === null ? unreadRecords.has(record) : unreadFields.has(`${record}.${field}`));
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function withoutUnread(input: unknown, isUnread: IsUnread): unknown {
  if (!isObject(input)) return input;
  const out: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const [record, fields] of Object.entries(input)) {
    if (isUnread(record, null) && isObject(fields)) continue;
    out[record] = isObject(fields) ? Object.fromEntries(Object.entries(fields).filter(([field]) => !isUnread(record, field))) : fields;
  }
  return out;
}
