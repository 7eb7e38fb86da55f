/** How many planted contradictions are found, and how many false alarms there are in documents that agree. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';
import { messageOf } from '../../../lang/diagnostics/diagnostic.ts';
import { clean, KINDS, planted, type Case } from './seeding.ts';

const ROUNDS = 10;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const findings = ({ old, table, draft }: Case): string[] =>
  checkDocuments([{ name: 'old.txt', bytes: bytes(old) }, { name: 'table.html', bytes: bytes(table) }, { name: 'draft.txt', bytes: bytes(draft) }]).diagnostics.map((d) => `${d.code} ${messageOf(d, 'zh')}`);

describe('contradictions planted one at a time', () => {
  const results = planted(ROUNDS).map((one) => ({ ...one, found: findings(one) }));
  const detected = (one: (typeof results)[number]): boolean => one.found.some((line) => one.codes.some((code) => line.startsWith(code)));

  it(`are found: at least 9 of 10, of ${KINDS.length} kinds`, () => {
    const missed = results.filter((one) => !detected(one)).map((one) => one.kind);
    expect(1 - missed.length / results.length, [...new Set(missed)].join('、')).toBeGreaterThanOrEqual(0.9);
  });

  it.each(KINDS)('%s', (kind) => {
    const own = results.filter((one) => one.kind === kind);
    expect(own.filter(detected).length, own.find((one) => !detected(one))?.found.join('\n')).toBeGreaterThanOrEqual(ROUNDS - 1);
  });
});

describe('documents that agree', () => {
  it.each(Array.from({ length: ROUNDS }, (_, n) => n))('give nothing (%i)', (n) => expect(findings(clean(n))).toEqual([]));
});
