/** Comparison tables whose cells leave out, move or delete their provision in words of their own, and tables in other layouts: nothing is wrong with them. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';
import { isEllipsis, saysSame } from '../../../compiler/import/table-lines.ts';

const check = (files: Readonly<Record<string, string>>): string[] =>
  checkDocuments(Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }))).diagnostics.map(({ code }) => code);
const TITLE = '示例大學獎學金設置要點';
const text = (amount: string, marker = (n: number): string => `${'一二三四'[n - 1]!}、`): string => [TITLE, `${marker(1)}為獎勵學生，訂定本要點。`, `${marker(2)}每名獎學金${amount}元。`, `${marker(3)}申請人應於每年十月底前提出申請。`, `${marker(4)}本要點經行政會議通過後施行。`, ''].join('\n');
const amounts = ['五千', '六千'] as const;
const table = (heads: string, rows: readonly string[]): string => [`# ${TITLE}部分規定修正對照表`, '', heads, '|---|---|---|', ...rows, ''].join('\n');
const files = (rows: readonly string[], heads = '| 修正規定 | 現行規定 | 說明 |'): Record<string, string> => ({ '現行.txt': text(amounts[0]), '草案.txt': text(amounts[1]), '對照表.md': table(heads, rows) });
const AMENDED = '| 二、每名獎學金六千元。 | 二、每名獎學金五千元。 | 調高金額。 |';

describe('a cell that leaves its provision out', () => {
  it.each(['（略）', '…（略）', '（略，未修正）', '（未修正，略）', '（條文未修正）', '、（略）', '…（未修正）', '……（略）……'])('in both columns: %s', (words) => expect(check(files([AMENDED, `| 三、${words} | 三、${words} | 本點未修正。 |`]))).toEqual([]));
  it.each(['（略，未修正）', '（條文未修正）', '…（未修正）', '（未修正）'])('beside the current one: %s', (words) => expect(check(files([AMENDED, `| 三、${words} | 三、申請人應於每年十月底前提出申請。 | 本點未修正。 |`]))).toEqual([]));
  it('but not what the cells say otherwise', () => expect(check(files(['| 二、每名獎學金七千元。 | 二、每名獎學金五千元。 | 調高金額。 |', '| 三、（略） | 三、（略） | 本點未修正。 |']))).toEqual(['FG6033']));
});

describe('a table in another layout', () => {
  it('is headed by kinds of rules', () => expect(check(files([AMENDED], '| 修正原則 | 現行原則 | 說明 |'))).toEqual([]));

  const blocks = (amount: string): string => [`${TITLE}修正草案對照表`, '【修正草案條文】', '二、', `每名獎學金${amount}元。`, '【現行條文】', '二、', '每名獎學金五千元。', '【說明】', '調高金額。', '－－－－－－', '【修正草案條文】', '三、', '申請人應於每年十一月底前提出申請。', '【現行條文】', '三、', '申請人應於每年十月底前提出申請。', '【說明】', '延後期限。', ''].join('\n');
  const draft = text(amounts[1]).replace('十月底', '十一月底');
  it.each<[string, string[]]>([['六千', []], ['七千', ['FG6033']]])('stands in labelled blocks: %s', (amount, codes) => expect(check({ '現行.txt': text(amounts[0]), '草案.txt': draft, '對照表.txt': blocks(amount) })).toEqual(codes));

  it('numbers its rows 1. beside an annex', () => {
    const digits = (n: number): string => `${n}.`;
    const annex = (fee: string): string => `附表　金額\n甲類${fee}元\n`;
    const rows = ['| 2.每名獎學金六千元。 | 2.每名獎學金五千元。 | 調高金額。 |', '| 附表　金額<br>甲類二百元 | 附表　金額<br>甲類一百元 | 配合調整。 |'];
    expect(check({ '現行.txt': text(amounts[0], digits) + annex('一百'), '草案.txt': text(amounts[1], digits) + annex('二百'), '對照表.md': table('| 修正規定 | 現行規定 | 說明 |', rows) })).not.toContain('FG6030');
  });
});

describe('papers', () => {
  const both = [AMENDED, '| 三、申請人應於每年十月底前提出申請。 | 三、申請人應於每年十月底前提出申請。 | 未修正。 |'];
  it.each<[string, string[]]>([['一', []], ['三', ['FG6081']]])('count the rows that change: %s點', (count, codes) => expect(check({ ...files(both), '簽.txt': `簽　於學務處\n主旨：修正「獎學金設置要點」，簽請核示。\n說明：\n一、本要點計四點，本次修正${count}點。\n` })).toEqual(codes));
  it('explain provisions that they do not have themselves', () => expect(check({ '現行.txt': text(amounts[0]), '評分說明.txt': '獎學金評分說明\n一、依第四點辦理。\n二、依第七點之規定計分，由承辦單位彙整。\n' })).toEqual([]));
});

describe('words for what stays', () => {
  it.each(['（未修正）', '（略，未修正）', '均同現行條文', '…（條文未修正）'])('of the whole cell: %s', (words) => expect(saysSame(words)).toBe(true));
  it.each(['（第一項未修正）', '（第二項至第四項均同現行條文）', '（以下略）', '（略）'])('of a part, or left out without saying that it stays: %s', (words) => expect([saysSame(words), isEllipsis(words)]).toEqual([false, true]));
});
