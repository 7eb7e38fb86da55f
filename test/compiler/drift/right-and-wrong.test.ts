/** Provisions that agree, and the same with one number changed: what has to be told, and nothing else. */
import { describe, expect, it } from 'vitest';
import { messageOf } from '../../../lang/diagnostics/diagnostic.ts';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';

const check = (body: string): string[] =>
  checkDocuments([{ name: 'text.md', bytes: new TextEncoder().encode(`# 國立測試大學場館要點\n\n一、為管理場館，特訂定本要點。\n\n${body}\n`) }]).diagnostics.map((d) => `${d.code} ${messageOf(d, 'zh')}`);

/** `text` holds `{right|wrong}` once. */
function expectOne(text: string, found: RegExp): void {
  const printed = (which: '$1' | '$2'): string => text.replace(/\{([^|{}]*)\|([^|{}]*)\}/, which);
  expect(check(printed('$1'))).toEqual([]);
  expect(check(printed('$2'))).toEqual([expect.stringMatching(found)]);
}

describe('what has to be, and what comes of it where it is not', () => {
  it.each<[string, string, RegExp]>([
    ['days before a day, in one sentence', '二、申請補助應於活動前二十一日提出；未於活動前{二十一日|十四日}提出者，不予受理。', /十四日.*二十一日/],
    ['months as days', '二、計畫結束後三個月內應提出結案報告；逾{三個月|六個月}未提出者，不得再申請。', /六個月.*三個月/],
    ['a number of which the first end of a range is the least', '二、每班人數以六人至十五人為原則，未達{六人|八人}者，得停開。', /八人.*六人至十五人/],
    ['of what another provision has', '二、補助經費撥付受獎單位。\n\n三、依前點撥付之受獎單位經費，應於三年內使用完畢，逾{三年|五年}未使用者，收回之。', /五年.*三年/],
    ['a day of the year and what is handed in behind it', '二、住宿申請於每年五月一日至五月三十一日受理。\n\n三、每年{五月三十一日|五月十五日}後提出申請者，不予受理。', /五月十五日.*五月三十一日/],
    ['the least number of members', '二、學位考試委員應有{三人|四人}以上。\n\n三、學位考試委員少於三人時，應延期舉行。', /三人.*四人/],
    ['a mark of each of several', '二、教學及服務成績各以七十分為及格，有一項未達{七十分|六十分}者，不得升等。', /六十分.*七十分/],
    ['what the rule says in more words', '二、碩士學位考試成績，以七十分為及格。\n\n三、學位考試成績未達{七十分|六十分}者，得重考一次。', /六十分.*七十分/],
  ])('%s', (_, text, found) => expectOne(text, found));

  it.each([
    ['days that are counted from where the time is over', '二、借展單位應於展覽結束後十四日內歸還文物。\n\n三、逾期未歸還文物達三十日者，不得再申請借展。'],
    ['what is done in a semester and in all', '二、修讀榮譽學程之學生，每學期修習學分數得提高至三十學分。\n\n三、修滿榮譽學程二十四學分者，頒給證書。'],
    ['marks of all years and of one semester', '二、修滿學程且畢業時歷年學業成績平均達八十五分者，頒給證書。\n\n三、學期學業成績平均未達八十分者，終止修讀學程。'],
  ])('of two things: %s', (_, text) => expect(check(text)).toEqual([]));
});

describe('a whole and its parts', () => {
  it.each<[string, string, RegExp]>([
    ['behind a term of office', '二、本會置委員九人，任期三年，其中獸醫師一人、校外人士二人、校內教師{六|七}人。', /^FG3023 .*九人.*10人/],
    ['that may not be exceeded', '二、名額以每年四十名為限，其中理工領域二十名、人文領域{十二|十四}名、生醫領域八名。', /^FG3023 .*四十名.*42名/],
    ['in front of it, with officers', '二、審議小組由館長、校史組組長及專家三人組成，共{五|七}人。', /^FG3023 .*七人.*5人/],
    ['of other countable things', '二、研究小間共四十間，其中單人小間二十八間、雙人小間{十二|十四}間。', /^FG3023 .*四十間.*42間/],
  ])('%s', (_, text, found) => expectOne(text, found));

  it('may leave some of what is given out', () => expect(check('二、名額以每年四十名為限，其中理工領域十八名、人文領域十二名、生醫領域八名。')).toEqual([]));
});

describe('a list and its count', () => {
  it.each<[string, string, RegExp]>([
    ['counted by the word that ends each of them', '二、接駁車分為校區線、捷運線及宿舍線{三|四}線。', /^FG3025 .*四線.*3 個/],
    ['of two', '二、代表隊分甲組及乙組{二|三}組。', /^FG3025 .*三組.*2 個/],
    ['of two kinds', '二、學程包括跨領域學程及微學程{二|三}類。', /^FG3025 .*三類.*2 個/],
    ['seasons', '二、課程每年分{春、夏、秋、冬|春、秋、冬}四季開班。', /^FG3025 .*四季.*3 個/],
  ])('%s', (_, text, found) => expectOne(text, found));

  it('of something else', () => expect(check('二、各學系及各學院三學院應派員出席。')).toEqual([]));
});

describe('a length and what it is made of', () => {
  it.each<[string, string, RegExp]>([
    ['hours and minutes', '二、行車時間為上午七時三十分至下午九時三十分，每日營運{十四|十六}小時。', /^FG3024 .*14 小時/],
    ['over night', '二、門禁時間為每日二十四時至翌日六時，計{六|八}小時。', /^FG3024 .*6 小時/],
    ['an extension, other lengths in between', '二、帳號有效期限為一年，期滿前三十日得申請展延，展延以一年為限，合計最長{二|三}年。', /^FG3024 .*應為 2/],
    ['an extension that is granted once', '二、借展期間以六個月為限，必要時得延長一次，延長以三個月為限，借展期間最長不得逾{九|十二}個月。', /^FG3024 .*應為 9/],
  ])('%s', (_, text, found) => expectOne(text, found));
});

const FARES = '附表\n\n| 里程 | 全票（元） | 優待票（元） |\n|---|---|---|\n| 逾5公里至10公里 | 15 | 12 |\n| 逾10公里 | 20 | 16 |\n';
const REFUNDS = '附表\n\n| 申請時間 | 退費比例 |\n|---|---|\n| 開課日前 | 90% |\n| 開課後未逾全期三分之一 | 50% |\n';
const CLASSES = '附表\n\n| 班別 | 每週時數 | 每季時數 | 每季學費（元） |\n|---|---|---|---|\n| 一般班 | 15 | 180 | 27,000 |\n| 密集班 | 20 | 240 | 36,000 |\n';

describe('a sentence and a table', () => {
  it.each<[string, string, RegExp]>([
    ['a row with numbers in its name, whatever the column', `二、逾五公里至十公里者，票價{十五|十八}元。\n\n${FARES}`, /^FG3041 .*十八元/],
    ['a share of a case', `二、開課後未逾全期三分之一者，退還百分之{五十|六十}。\n\n${REFUNDS}`, /^FG3041 .*百分之六十/],
  ])('%s', (_, text, found) => expectOne(text, found));

  it.each(['密集班報名費五百元。', '密集班全年學費計十四萬四千元。', '密集班每期繳納七千元。', '密集班每週鐘點費為一萬六千元。', '密集班學費以前開標準之三倍計算，計十萬八千元。'])('of something else: %s', (words) => expect(check(`二、${words}\n\n${CLASSES}`)).toEqual([]));
});

describe('what a rate or a share makes', () => {
  it.each<[string, string, RegExp]>([
    ['of the name that is counted', '二、二級文物每件二萬元，三級文物每件五千元；借用三級文物四件者，應繳{二萬|二萬五千}元。', /^FG3041 .*二萬五千元.*五千元/],
    ['in another provision', '二、學分班每學分收費三千元。\n\n三、修讀學分班三學分者，應繳{九千|一萬}元。', /^FG3041 .*一萬元.*三千元/],
    ['hours of a credit', '二、榮譽課程每學分授課十八小時；三學分之榮譽課程，每學期授課{五十四|四十八}小時。', /^FG3041 .*四十八小時.*十八小時/],
    ['half of it', '二、班次合計每日七十二班，遇國定假日減半行駛，即每日{三十六|二十四}班。', /^FG3024 .*應為 36/],
    ['a share, in an example', '二、管理費按捐贈金額百分之五提列。例如捐贈一百萬元者，提列管理費{五|八}萬元。', /^FG3024 .*應為 50000/],
    ['so many times it', '二、保險金額不得低於估價之一點二倍；例如估價五十萬元者，保險金額應在{六十|五十五}萬元以上。', /^FG3024 .*應為 600000/],
    ['what two pay together', '二、飼養費每籠三百元者，使用單位負擔一百八十元，校方補助一百{二|五}十元。', /^FG3023 .*三百元.*330元/],
  ])('%s', (_, text, found) => expectOne(text, found));

  it.each(['二、學分班每學分收費三千元。\n\n三、修讀外語班三學分者，應繳八千元。', '二、學分班每學分收費三千元。\n\n三、校友修讀學分班三學分者，優惠後應繳八千元。'])('of something else: %s', (text) => expect(check(text)).toEqual([]));
});

it('a meeting of an office is none of its units', () => expect(check('二、代表隊由體育室組訓。\n\n三、本要點經體育室室務會議通過後實施。')).toEqual([]));
