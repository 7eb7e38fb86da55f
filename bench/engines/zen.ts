/** zen-engine: a decision with one node of expressions; one call for each student, and one call for all of them. */
import { ZenEngine } from '@gorules/zen-engine';
import { MINIMUM, RULES, code, type Input } from '../graduation/audit.ts';
import { countMet, oneByOne, thresholds, versionOf, type Codes, type Contender } from './contender.ts';

function decisionModel(loop: object): object {
  const tests = thresholds((fact) => `hours.${fact}`, (a, b) => `${a} + ${b}`).map(([rule, value, minimum]) => [rule, `${value} >= ${minimum}`] as const);
  const applies = `student.programme == 'dayFourYear' and student.admissionYear >= ${MINIMUM.admissionYear}`;
  const all = new Map<string, string>([...tests, ['graduation', tests.map(([, test]) => test).join(' and ')]]);
  const expressions = [
    { id: 'applies', key: 'applies', value: applies },
    ...RULES.map((rule) => ({ id: rule, key: rule, value: `not($.applies) ? '${code('notApplicable', rule)}' : ${all.get(rule)!} ? '${code('met', rule)}' : '${code('violated', rule)}'` })),
  ];
  const node = (id: string, type: string, content?: object): object => ({ id, type, name: id, position: { x: 0, y: 0 }, ...(content && { content }) });
  return {
    contentType: 'application/vnd.gorules.decision',
    nodes: [node('input', 'inputNode'), node('audit', 'expressionNode', { expressions, passThrough: false, ...loop }), node('output', 'outputNode')],
    edges: [{ id: 'a', sourceId: 'input', targetId: 'audit', type: 'edge' }, { id: 'b', sourceId: 'audit', targetId: 'output', type: 'edge' }],
  };
}

export function zen(): Contender[] {
  const engine = new ZenEngine();
  const single = engine.createDecision(decisionModel({}));
  const batch = engine.createDecision(decisionModel({ inputField: 'students', outputPath: 'audits', executionMode: 'loop' }));
  const version = versionOf('@gorules/zen-engine');
  const codes = async (inputs: readonly Input[]): Promise<readonly Codes[]> => {
    const { result } = await batch.evaluate({ students: inputs }) as { result: { audits: readonly Codes[] } };
    return result.audits;
  };
  return [
    { name: 'zen-engine', version, note: 'one call for each student', students: 200, ...oneByOne(async (input) => (await single.evaluate(input)).result as Codes) },
    { name: 'zen-engine, batch', version, note: 'one call for all students', students: 500, codes, count: async (inputs) => countMet(await codes(inputs)) },
  ];
}
