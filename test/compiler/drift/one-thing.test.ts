/** Numbers whose words are alike and that are of two things all the same, and those that are of one: told apart by what their sentences say. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';

const codes = (...provisions: readonly string[]): string[] =>
  checkDocuments([{ name: 'text.txt', bytes: new TextEncoder().encode(`國立測試大學業務要點\n一、為辦理業務，特訂定本要點。\n${provisions.map((words, i) => `${'二三四五六'[i]}、${words}\n`).join('')}`) }]).diagnostics.map(({ code }) => code);

describe('numbers of two things', () => {
  it.each<[string, string, string]>([
    ['of two periods', '選課變更期間為每學期開始上課日起十四日內，始日計入。', '課程退選申請期間為每學期開始上課日起七十日內，始日計入。'],
    ['of a body and of those of its members that make another one', '審議委員會置委員九人至十五人。', '本校得設二個審議小組，均由審議委員會委員五人組成之。'],
    ['of what may not be exceeded and of a report', '雇主不得使其每日工作時間超過六小時。', '發生災害時，雇主應於二十四小時內報告。'],
    ['of two ages', '十四歲以上之外國人，停留時應隨身攜帶證件。', '外國人申請定居，年齡須在二十歲以上。'],
    ['of where a mark begins and of its most', '操行成績以八十二分為基本分數。', '操行成績最高以九十五分計。'],
    ['of an example', '每場借用四小時，收費六千元。', '以借用六小時二十分為例，逾時以三小時計。'],
    ['of a person that is supposed', '違規每次記二點。', '假設某生違規三次，累計記六點。'],
  ])('%s', (_, first, second) => expect(codes(first, second, '本要點經校務會議通過後實施。')).toEqual([]));
});

describe('the steps of a chart', () => {
  const chart = (days: string): string[] => codes('申訴人應於收到通知書次日起三十日內提起申訴。', '評議會應於收到申訴書次日起四十日內完成評議。', `流程：收到通知書 → 次日起${days}日內提起申訴 → 評議會受理 → 四十日內完成評議 → 十日內送達決定書。`);
  it('say what the provisions say', () => expect([chart('三十'), chart('二十')]).toEqual([[], ['FG3041']]));
});
