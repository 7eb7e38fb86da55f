/** Short names that the text does not use as it gives them, and names of regulations that lost a character. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const found = (...provisions: readonly string[]): string[] => checkDocuments([{ name: 'text.txt', bytes: bytes(`測試大學活動要點\n\n${provisions.map((line, i) => `${'一二三四五六'[i]}、${line}`).join('\n')}\n`) }]).diagnostics.map((d) => d.code);

describe('a short name that nothing uses', () => {
  it.each<[string, string[], string[]]>([
    ['another one that fits the full name is used', ['測試大學桌球學會（以下簡稱本組）之活動，依本要點辦理。', '本會每年開會。', '本會之經費由本會籌措。'], ['FG3039']],
    ['of a university', ['國立測試大學（以下簡稱本處）為辦理活動，訂定本要點。', '本校補助之。', '本校得派員到場。'], ['FG3039']],
    ['the words of the text are those of the short name', ['測試大學桌球學會（以下簡稱本會）之活動，依本要點辦理。', '本會每年開會。', '本會之經費由本會籌措。'], []],
    ['the other one does not fit the full name', ['測試大學桌球社團（以下簡稱本社）之活動，依本要點辦理。', '本校補助之。', '本校得派員到場。'], []],
    ['the other one is given, too', ['測試大學（以下簡稱本校）桌球學會（以下簡稱本組）之活動，依本要點辦理。', '本校補助之。', '本校得派員到場。'], []],
  ])('%s', (_, provisions, codes) => expect(found(...provisions)).toEqual(codes));
});

describe('the last character of a short name', () => {
  const uses = ['聘請原住民族語言教師（以下簡稱族語老師）授課。', '族語老師應具證書。', '族語老師之聘期為一年。'];
  it.each<[string, string[]]>([
    ['族語老部每週授課。', ['FG3039']], ['族語老師每週授課。', []], ['族語老練者優先。', []],
  ])('%s', (last, codes) => expect(found(...uses, last)).toEqual(codes));
  it.each<[string, string[]]>([
    ['由國教組核定。', ['FG3039']], ['由國教署核定。', []], ['國教科學班另定之。', []],
  ])('%s', (last, codes) => expect(found('報國民教育署（以下簡稱國教署）備查。', '國教署得派員。', '國教署應公告。', last)).toEqual(codes));
  it('begins other words as well', () => expect(found('受聘之人（以下簡稱申請人員）應登記。', '申請人員應到場。', '申請人員得請假。', '申請人應簽名。', '略。')).toEqual([]));
});

describe('a law that is cited twice', () => {
  const uses = ['依強制執行法第三條辦理。', '依行政程序法第五條規定公告。'];
  it.each<[string, string[]]>([['依強執行法第七條徵收。', ['FG3022']], ['應依強制行法第七條徵收。', ['FG3022']], ['依強制執行法第七條徵收。', []], ['依行政執行法第七條徵收。', []], ['依執行法第七條徵收。', []]])('%s', (last, codes) => expect(found(...uses, last)).toEqual(codes));
});

it.each<[string, string[]]>([['住服組', []], ['住輔組', ['FG3039']]])('the short name of a unit is %s', (name, codes) => {
  expect(found('宿舍由住宿服務組（以下簡稱住服組）管理。', '床位不足時，由住服組抽籤。', '退宿應向住服組提出。', `晚歸應向${name}報備。`)).toEqual(codes);
});

describe('the name that the first provision gives', () => {
  const codes = (title: string, name: string): string[] => checkDocuments([{ name: 'text.txt', bytes: bytes(`國立測試大學${title}\n\n一、為獎勵新生，特訂定「國立測試大學${name}」（以下簡稱本要點）。\n二、每名五千元。\n三、本要點經會議通過後實施。\n`) }]).diagnostics.map((d) => d.code);
  it.each<[string, string, string[]]>([
    ['優秀新生獎學金要點', '優秀新生獎學金要點', []], ['優秀新生獎學金要點', '新生獎學金要點', ['FG3022']], ['電機工程學系獎學金要點', '獎學金要點', []],
    ['教師評審委員會設置要點', '教師評審設置要點', ['FG3022']],
  ])('%s, %s', (title, name, expected) => expect(codes(title, name)).toEqual(expected));
});

it.each<[string, string[]]>([['學生事務會議', []], ['學務會議', []], ['教務會議', ['FG3041']]])('a text that %s passes', (meeting, codes) => {
  const text = `測試大學借用辦法\n109年6月3日108學年度第2學期第2次學生事務會議通過\n\n第一條　為管理借用，訂定本辦法。\n第二條　借用應登記。\n第三條　本辦法經${meeting}通過後施行。\n`;
  expect(checkDocuments([{ name: 'text.txt', bytes: bytes(text) }]).diagnostics.map((d) => d.code)).toEqual(codes);
});
