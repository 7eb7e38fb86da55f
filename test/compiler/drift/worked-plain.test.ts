/** Plain cases: sums of parts, instalments, renewals. The right result is silent, another one is told of. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';

const found = (text: string): string[] =>
  checkDocuments([{ name: 'text.txt', bytes: new TextEncoder().encode(`國立測試大學計算辦法\n第一條　為規範計算，特訂定本辦法。\n第二條　${text}\n`) }]).diagnostics.map(({ code }) => code);

describe.each<[string, string, string, string]>([
  ['parts that are added', '校內活動場地費以五折計收。例如借用禮堂一時段，應繳場地費五千元、空調費三千元、清潔費二千元，計*元。', '一萬', '一萬一千'],
  ['an amount in equal instalments', '貸款自撥款次月起，分十個月平均攤還。\n第三條　凡貸得新臺幣五萬元整者，每月扣還新臺幣*元整；貸得新臺幣三萬元整者，每月扣還新臺幣三千元整。', '五千', '六千'],
  ['a rest in equal instalments', '溢領者應先繳總額之百分之四十，餘額分六期按月平均繳還。\n第三條　以溢領十萬元為例，先繳四萬元，其後每期應繳*元。', '一萬', '一萬二千'],
  ['a loan with its renewals', '圖書得辦理續借二次，每次期限與原借期相同。例如學生借期20日，續借2次者，最長可借*日。', '60', '80'],
])('%s', (_, text, right, wrong) => {
  it('is right', () => expect(found(text.replace('*', right))).toEqual([]));
  it('is wrong', () => expect(found(text.replace('*', wrong))).toEqual(['FG3024']));
});
