/** Numbers of one kind in two provisions, and results that the text itself lets one work out: found where they differ, at both places, and not where they agree or are of something else. */
import { describe, expect, it } from 'vitest';
import { messageOf } from '../../../lang/diagnostics/diagnostic.ts';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';

const NUMBERS = '二三四五';
const check = (provisions: readonly string[]) => checkDocuments([{ name: 'text.txt', bytes: new TextEncoder().encode(`國立測試大學業務要點\n一、為辦理業務，特訂定本要點。\n${provisions.map((words, i) => `${NUMBERS[i]}、${words}\n`).join('')}`) }]).diagnostics;
const codes = (...provisions: readonly string[]): string[] => check(provisions).map(({ code }) => code);

describe('numbers of one kind', () => {
  it.each<[string, string, string, string]>([
    ['a term', '編審會委員任期兩年。', '委員之任期為三年，期滿得續聘。', '委員之任期為兩年，期滿得續聘。'],
    ['what is kept', '面談錄音檔保存九十日。', '錄音檔應保留六十日後刪除。', '錄音檔應保留九十日後刪除。'],
    ['a passing mark', '游泳課程以六十五分為及格。', '游泳課程成績未達六十分者應予重修。', '游泳課程成績未達六十五分者應予重修。'],
    ['an age', '參加營隊者須年滿十七歲。', '營隊學員應檢附同意書，年齡未滿十五歲者，不予受理。', '營隊學員應檢附同意書，年齡未滿十七歲者，不予受理。'],
    ['weeks', '本校每學期授課十七週。', '每學期上課十五週，期末考試在內。', '每學期上課十七週，期末考試在內。'],
    ['members', '編審會置委員七人。', '編審會委員九人均為無給職。', '編審會委員七人均為無給職。'],
    ['a consequence', '曠課累計達三十小時者，應令退學。', '學生曠課滿三十六小時者，勒令退學。', '學生曠課滿三十小時者，勒令退學。'],
    ['a deadline', '申訴案應於收受申訴書後二十日內完成評議。', '評議會應自收到申訴書之次日起四十日內作成評議決定。', '評議會應自收到申訴書之次日起二十日內作成評議決定。'],
    ['how often a body meets', '編審會每學期開會二次。', '編審會每學年開會二次，由召集人召集。', '編審會每學期開會二次，由召集人召集。'],
    ['a quorum', '本會須有全體委員過半數出席始得開議。', '本會開會之法定人數為委員總數三分之二。', '本會開會之法定人數為委員總數二分之一。'],
    ['a majority', '會議之決議，應經出席委員三分之二以上之同意。', '會議議案經出席委員過半數同意，始得通過。', '會議議案經出席委員三分之二以上同意，始得通過。'],
    ['a chair', '本小組以圖書館館長為召集人。', '會議由召集人即教務長召開。', '會議由召集人即圖書館館長召開。'],
    ['a grade', '等第B+之積分為3.3。', '學期成績為B+者，其等第積分為3.4。', '學期成績為B+者，其等第積分為3.3。'],
    ['hours that are not done', '新進人員應完成安全講習至少九小時。', '未完成八小時安全講習者，不得接案。', '未完成九小時安全講習者，不得接案。'],
    ['a consequence in brackets', '違規記點累計達九點者，勒令退宿。', '經勒令退宿者（即違規記點滿七點），不得續住。', '經勒令退宿者（即違規記點滿九點），不得續住。'],
    ['a quorum that is missed', '系務會議須有全體專任教師三分之二以上之出席，始得開會。', '出席人數未達專任教師半數時，主席應宣布流會。', '出席人數未達專任教師三分之二時，主席應宣布流會。'],
    ['what the items of a list make', '碩士生應修滿三十學分，始准畢業。', '碩士生應依下列規定修習學分，始得畢業：\n（一）必修：十六學分。\n（二）選修：十二學分。', '碩士生應依下列規定修習學分，始得畢業：\n（一）必修：十八學分。\n（二）選修：十二學分。'],
    ['a year of semesters', '論文計畫書應於入學後二學年內通過審查。', '研究生未能於第五學期結束前通過論文計畫書審查者，應予退學。', '研究生未能於第四學期結束前通過論文計畫書審查者，應予退學。'],
    ['a day of the year', '宿舍床位申請，應於六月二十日前送達住宿組。', '逾六月二十五日送達住宿組之宿舍床位申請，列為候補。', '逾六月二十日送達住宿組之宿舍床位申請，列為候補。'],
    ['the least and what is to be done', '結業學員至少應修滿四十學分。', '結業學員未依規定修滿應修之四十四學分者，不發給證明。', '結業學員未依規定修滿應修之四十學分者，不發給證明。'],
    ['credits and their list elsewhere', '微課程證書之取得，應修畢十學分。', '微課程之科目包括：\n（一）入門科目：四學分。\n（二）實作科目：五學分。', '微課程之科目包括：\n（一）入門科目：四學分。\n（二）實作科目：六學分。'],
    ['one word that says all', '學生休學累計以不超過二學年為限。', '學生休學合計已達三學期者，不得再申請休學。', '學生休學合計已達四學期者，不得再申請休學。'],
    ['a term that somebody leaves in', '編審會委員任期二年。', '編審會委員於三年任期內出缺者，由校長補聘之。', '編審會委員於二年任期內出缺者，由校長補聘之。'],
    ['another main subject', '雙主修學生應修滿另一主修專業科目四十學分。', '雙主修學生修習另一主修專業科目未達四十二學分者，不授予學位。', '雙主修學生修習另一主修專業科目未達四十學分者，不授予學位。'],
    ['a score that a sanction takes up', '申請菁英獎者，學業平均成績應達八十八分，操行成績應達八十四分。', '學業平均成績未達八十六分者，不得申請菁英獎。', '學業平均成績未達八十八分者，不得申請菁英獎。'],
    ['training that is not done', '主持人應接受實驗安全訓練十小時以上。', '研究助理實驗安全訓練時數未滿十二小時者，不予受理申請。', '研究助理實驗安全訓練時數未滿十小時者，不予受理申請。'],
    ['a passing mark that is not named', '論文口試成績以七十五分為及格。', '論文口試成績未達七十分者，應依第二點申請重考。', '論文口試成績未達七十五分者，應依第二點申請重考。'],
    ['the rest that is given back', '使用日前取消借用者，退還已繳費用百分之七十。', '使用日前取消借用者，扣除已繳費用百分之四十後，退還餘額。', '使用日前取消借用者，扣除已繳費用百分之三十後，退還餘額。'],
    ['how far apart something is done', '學程每四年評鑑一次。', '學程之評鑑週期為五年。', '學程之評鑑週期為四年。'],
    ['hours and credits', '實習每滿六十小時核給一學分。', '海外實習三百小時者，核給六學分。', '海外實習三百小時者，核給五學分。'],
    ['a conversion', '嘉獎四次視同小功一次。', '嘉獎三次以小功一次計。', '嘉獎四次以小功一次計。'],
  ])('%s', (_, first, second, same) => {
    const [found, ...others] = check([first, second]);
    expect([found?.code, others.length]).toEqual(['FG3041', 0]);
    const source = found!.primary.source.text;
    expect([source.indexOf(first.slice(0, 4)) <= found!.related[0]!.span.start, found!.related[0]!.span.start < found!.primary.span.start]).toEqual([true, true]);
    expect(codes(first, same)).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['of two offices', '系主任任期三年。', '學生代表任期一年。'],
    ['of what is kept', '錄音檔保存九十日。', '會議紀錄保存三年。'],
    ['of one case only', '委員任期兩年。', '補選委員之任期為一年。'],
    ['of two courses', '游泳課程以六十五分為及格。', '桌球課程成績未達六十分者應予重修。'],
    ['of two schools', '國民小學師資課程應修學分總數至少四十學分。', '中等學校師資課程應修學分總數至少二十六學分。'],
    ['of those who have a reason', '學生得延長修業年限，以二年為限。', '學生因身心狀況有需要者，得延長修業年限，以四年為限。'],
    ['each time and in all', '研究生申請休學，每次以一學年為限。', '研究生休學，累計以二學年為限。'],
    ['of a semester and of a year', '編審會每學期開會二次。', '編審會每學年開會四次，由召集人召集。'],
    ['of a semester and in all', '每名每學期核發二萬四千元。', '助理每月核發六千元，每名每學期四個月。'],
    ['given up and asked for', '申請借用應於使用日十四日前提出。', '於使用日七日前取消借用者，退還保證金。'],
    ['a rate and what it is counted by', '學生借書屆滿三十日未歸還者，依前點辦理。', '圖書逾期者，每逾期一日停止借書一日。'],
    ['of two acts', '學生應於成績公告後七日內申請複查。', '各系應於成績公告後十四日內提報獎學金名單。'],
  ])('%s', (_, first, second) => expect(codes(first, second)).toEqual([]));

  it('are of two things where the sentences name two schemes', () => {
    const provision = (scheme: string, years: string): string => `參加「${scheme}」而考取本校之學生，得於入學後申請休學，其期間以${years}年為限。`;
    expect(codes(provision('青年啟航計畫', '二'), provision('青年啟航計畫', '三'))).toEqual(['FG3041']);
    expect(codes(provision('青年啟航計畫', '二'), provision('儲才方案', '三'))).toEqual([]);
  });
});

describe('what can be worked out', () => {
  it.each<[string, string, string, string]>([
    ['a rule and its example', 'FG3024', '逾期者，每冊每日收四元。例如逾期二冊五日，應繳五十元。', '逾期者，每冊每日收四元。例如逾期二冊五日，應繳四十元。'],
    ['a mean', 'FG3024', '平均以各期加總除以期數計算。舉例：三期分別為81、84、87分，平均為85分。', '平均以各期加總除以期數計算。舉例：三期分別為81、84、87分，平均為84分。'],
    ['a share of an example', 'FG3024', '跨班修習以當學期學分總數四分之一為限，例如當學期修習二十學分者，跨班至多七學分。', '跨班修習以當學期學分總數四分之一為限，例如當學期修習二十學分者，跨班至多五學分。'],
    ['a formula', 'FG3024', '總成績＝初試成績×30%＋複試成績×70%。例如初試60分、複試80分，總成績為76分。', '總成績＝初試成績×30%＋複試成績×70%。例如初試60分、複試80分，總成績為74分。'],
    ['a proportion', 'FG3024', '缺席一次扣三分，缺席四次共扣十分。', '缺席一次扣三分，缺席四次共扣十二分。'],
    ['an extension', 'FG3024', '展期以三個月為限，得延長二個月，合計不得超過六個月。', '展期以三個月為限，得延長二個月，合計不得超過五個月。'],
    ['prizes', 'FG3023', '獎金總額八萬元，金質獎二名各二萬元，銀質獎二名各一萬元。', '獎金總額六萬元，金質獎二名各二萬元，銀質獎二名各一萬元。'],
    ['parts behind 計', 'FG3023', '應完成訓練二十小時，計學科八小時、術科六小時及見習四小時。', '應完成訓練十八小時，計學科八小時、術科六小時及見習四小時。'],
    ['copies', 'FG3025', '合約書一式四份，由校方、廠商及學生各執一份。', '合約書一式三份，由校方、廠商及學生各執一份。'],
    ['a week', 'FG3041', '一學期以十七週計，期末考試於第十八週舉行。', '一學期以十七週計，期末考試於第十七週舉行。'],
    ['a number in brackets', 'FG3024', '編審會置委員十一人，須有委員過半數（五人）出席，始得開會。', '編審會置委員十一人，須有委員過半數（六人）出席，始得開會。'],
    ['a step', 'FG3038', '申請期間自四月一日起至四月三十日止；結果於四月二十日公告。', '申請期間自四月一日起至四月三十日止；結果於五月二十日公告。'],
  ])('%s', (_, code, wrong, right) => {
    expect(codes(wrong)).toEqual([code]);
    expect(codes(right)).toEqual([]);
  });

  const table = (rows: readonly (readonly string[])[]): string[] =>
    checkDocuments([{ name: 'text.html', bytes: new TextEncoder().encode(`<p>國立測試大學業務要點</p><p>一、經費總額共九千元，分配如附表。</p><p>二、略。</p><p>附表　經費</p><table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`) }]).diagnostics.map(({ code }) => code);
  it('a product in a row, and the whole that another provision states', () => {
    const heads = ['品名', '單價', '數量', '金額'];
    expect(table([heads, ['筆記本', '50', '60', '3,000'], ['資料夾', '20', '300', '6,000']])).toEqual([]);
    expect(table([heads, ['筆記本', '50', '60', '3,000'], ['資料夾', '21', '300', '6,000']])).toEqual(['FG3024']);
    expect(table([heads, ['筆記本', '50', '60', '3,000'], ['資料夾', '20', '250', '5,000']])).toEqual(['FG3023']);
  });
});

describe('rows of a table with several prices', () => {
  const found = (words: string): string[] =>
    checkDocuments([{ name: 'text.html', bytes: new TextEncoder().encode(`<p>國立測試大學業務要點</p><p>一、${words}</p><p>二、略。</p><p>附表　收費</p><table>${[['場地', '校外單位每時段', '校內單位每時段'], ['演藝廳', '9000元', '4000元'], ['韻律室', '2000元', '800元']].map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`) }]).diagnostics.map(({ code }) => code);
  it.each([['校外單位使用演藝廳，每時段收費9000元。', []], ['校外單位使用演藝廳，每時段收費9500元。', ['FG3041']], ['校內單位使用演藝廳，每時段4000元。', []], ['校內單位使用演藝廳，每時段4500元。', ['FG3041']], ['使用演藝廳，每時段5000元。', []]])('%s', (words, codes) => expect(found(words)).toEqual(codes));
});

describe('a least number and its list', () => {
  const list = (third: string): string[] => codes(`學員結業時須修滿至少三十學分，包含：\n（一）共同課程：六學分。\n（二）專業課程：${third}學分，其中至少八學分為實作課程。\n（三）自選課程：八學分。`);
  it('adds up, without what is in an item', () => expect([list('十六'), list('十八')]).toEqual([[], ['FG3023']]));
});

describe('classes in words and in a table', () => {
  const found = (least: string) =>
    checkDocuments([{ name: 'text.html', bytes: new TextEncoder().encode(`<p>國立測試大學業務要點</p><p>一、期末評量九十分以上者為優等，八十分以上未滿九十分者為甲等。</p><p>二、略。</p><p>附表　評等</p><table>${[['等第', '分數'], ['優等', `${least}分以上`], ['甲等', '80分至89分']].map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`) }]).diagnostics;
  it('begin at one score', () => expect(found('90')).toEqual([]));
  it('print the cell that begins at another one', () => expect(found('92').map((one) => messageOf(one, 'zh').includes('「優等 92分以上」'))).toEqual([true]));
});
