/** Contradictions between provisions of one text, and inside a sentence: two limits, quorums, chairs, short names; sums, examples and periods. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const NUMBERS = '二三四五六';
/** The codes of a text of 點 whose provisions these are. */
const inText = (...provisions: readonly string[]): string[] =>
  checkDocuments([{ name: 'text.txt', bytes: bytes(`國立測試大學選課要點\n一、為辦理選課，特訂定本要點。\n${provisions.map((words, i) => `${NUMBERS[i]}、${words}\n`).join('')}`) }]).diagnostics.map((d) => d.code);
const withHistory = (lines: readonly string[], closing: string): string[] =>
  checkDocuments([{ name: 'text.txt', bytes: bytes(`國立測試大學選課要點\n${lines.join('\n')}\n一、為辦理選課，特訂定本要點。\n二、${closing}\n`) }]).diagnostics.map((d) => d.code);

describe('one thing in two provisions', () => {
  it.each<[string, string, string[]]>([
    ['學生每學期修習學分數，至多不得超過二十五學分。', '學生每學期修習學分以二十八學分為上限。', ['FG3041']],
    ['學生每學期修習學分數，至多不得超過二十五學分。', '學生每學期修習學分以二十五學分為上限。', []],
    ['學生每學期至多修習二十五學分。', '學生每學期至少修習十六學分。', []],
    ['抵免學分總數不得超過應修學分數二分之一。', '抵免學分總數以應修學分數三分之一為限。', ['FG3041']],
    ['不服決定者，得於收到通知次日起三十日內提起申訴。', '申訴應於收到通知次日起二十日內提起。', ['FG3041']],
    ['轉學生不得申請抵免。', '轉學生得申請抵免。', ['FG3041']], ['轉學生不得申請抵免。', '轉系生得申請抵免。', []],
    ['延修生得免繳學分費。', '延修生應繳學分費。', ['FG3041']],
    ['委員會應有二分之一以上委員出席始得開會。', '委員會須有三分之二以上委員出席，方得開會。', ['FG3041']],
    ['課程委員會應有過半數委員出席始得開會。', '申訴委員會須有三分之二以上委員出席，方得開會。', []],
    ['本會應有委員三分之二以上出席始得開會。', '開會須有委員二分之一以上出席，方得決議。', ['FG3041']],
    ['本會審議解約，應經委員三分之二以上出席。', '其他事項應經委員二分之一以上出席。', []],
    ['學位考試成績以七十分為及格。', '學位考試成績未達六十分者為不及格，得重考一次。', ['FG3041']],
    ['碩士班學位考試成績以七十分為及格。', '學士班各科成績以六十分為及格。', []],
    ['委員會由校長擔任主任委員。', '委員會置主任委員一人，由副校長兼任。', ['FG3041']],
    ['委員會由校長擔任主任委員。', '主任委員不克出席時，由副校長擔任主席。', []],
    ['本要點自公布日施行。', '本要點自115年8月1日起施行。', ['FG3041']],
    ['教務處註冊組（以下簡稱承辦單位）受理申請。', '學生事務處生活輔導組（以下簡稱承辦單位）負責審核。', ['FG3041']],
    ['應組成學生學習輔導委員會（以下簡稱輔導會）。', '申請案送學生學習輔導委員會（以下簡稱學輔會）審議。', ['FG3039']],
    ['各學系應設課程規劃推動小組（以下簡稱規劃小組）。', '申請案由推動小組審議後公告。', ['FG3039']],
    ['各學系應設課程規劃推動小組（以下簡稱規劃小組）。', '申請案由規劃小組審議後公告。', []],
    ['所稱延修生，指修業逾規定年限之學生。', '所稱延修生，係指未於修業年限內修畢學分者。', ['FG3041']],
    ['教師聘任依教育人員任用條例之規定。', '資格依教育人任用條例第三十條認定。', ['FG3022']],
  ])('%s / %s', (first, second, codes) => expect(inText(first, second)).toEqual(codes));
});

describe('the name in the first provision', () => {
  const named = (name: string): string[] => checkDocuments([{ name: 'text.txt', bytes: bytes(`國立測試大學選課要點\n一、本校特訂定「${name}」（以下簡稱本要點）。\n二、略。\n`) }]).diagnostics.map((d) => d.code);
  it('is the title', () => {
    expect(named('國立測試大學選課要點')).toEqual([]);
    expect(named('國立測試大學停修要點')).toEqual(['FG3022']);
  });
});

describe('sums and calculations', () => {
  it.each<[string, string[]]>([
    ['至少應修習36學分（必修12學分、選修20學分）。', ['FG3023']], ['至少應修習36學分（必修16學分、選修20學分）。', []],
    ['置委員七人，由教務長、教師代表四人及學生代表二人組成。', []], ['置委員九人，教務長、學務長及總務長為當然委員，其餘由校長遴聘教師五人擔任之。', ['FG3023']], ['置委員八人，教務長、學務長及總務長為當然委員，其餘由校長遴聘教師五人擔任之。', []],
    ['學期成績以筆試與口試各占百分之四十、出席占百分之三十計算。', ['FG3030']], ['學期成績以筆試與口試各占百分之四十、出席占百分之二十計算。', []],
    ['例：修習9學分，每學分收費1,500元，應繳12,500元。', ['FG3024']], ['例：修習9學分，每學分收費1,500元，應繳13,500元。', []],
    ['實習每週8小時，18週共計140小時。', ['FG3024']], ['實習每週8小時，18週共計144小時。', []],
    ['例如某班五十人，前百分之十即六人。', ['FG3024']], ['例如某班五十人，前百分之十即五人。', []],
    ['例如平時成績80分占40%、期末成績90分占60%，學期成績為84分。', ['FG3024']], ['例如平時成績80分占40%、期末成績90分占60%，學期成績為86分。', []],
    ['委員會置委員九人，應有三分之二以上（即七人）出席。', ['FG3024']], ['委員會置委員九人，應有三分之二以上（即六人）出席。', []],
    ['聘期自115年8月1日至116年7月31日，為期二年。', ['FG3037']], ['聘期自115年8月1日至116年7月31日，為期一年。', []],
    ['考試自上午9時至12時，共四小時。', ['FG3024']], ['考試自上午9時至下午1時，共四小時。', []],
    ['適用於112學年度至114學年度，共四學年。', ['FG3024']], ['適用於112學年度至114學年度，共三學年。', []],
    ['第一學期自八月一日至翌年一月三十一日，第二學期自三月一日至七月三十一日。', ['FG3040']], ['第一學期自八月一日至翌年一月三十一日，第二學期自二月一日至七月三十一日。', []],
    ['未滿五人者不開班，五人以上未滿十人者減半，十二人以上者全額。', ['FG3040']], ['未滿五人者不開班，五人以上未滿十人者減半，十人以上者全額。', []],
    ['自114學年度（2024學年度）起適用。', ['FG3029']], ['自114學年度（2025學年度）起適用。', []], ['保證金3,000元（參仟伍佰元整）。', ['FG3033']],
  ])('%s', (sentence, codes) => expect(inText(sentence)).toEqual(codes));
});

describe('the meeting that passes a text', () => {
  it('is that of its history', () => {
    expect(withHistory(['114年3月5日校務會議通過'], '本要點經教務會議通過後實施。')).toEqual(['FG3041']);
    expect(withHistory(['114年3月5日校務會議通過'], '本要點經校務會議通過後實施。')).toEqual([]);
  });
});

describe('a table and a sentence', () => {
  const file = (sentence: string): string[] => checkDocuments([{ name: 'a.html', bytes: bytes(`<p>國立測試大學選課要點</p><p>一、依據學則。</p><p>二、${sentence}</p><table><tr><td>課程</td><td>學分</td></tr><tr><td>服務學習</td><td>1</td></tr><tr><td>專題</td><td>2</td></tr></table>`) }]).diagnostics.map((d) => d.code);
  it('say the same', () => {
    expect(file('服務學習為一學分。')).toEqual([]);
    expect(file('服務學習為二學分。')).toEqual(['FG3041']);
  });
});

describe('annexes', () => {
  const file = (sentence: string): string[] => checkDocuments([{ name: 'a.txt', bytes: bytes(`國立測試大學選課要點\n一、依據學則。\n二、${sentence}\n附表一　學分對照表\n附表二　抵免科目表\n`) }]).diagnostics.map((d) => d.code);
  it('are there where they are cited', () => {
    expect(file('其標準如附表二。')).toEqual([]);
    expect(file('其標準如附表三。')).toEqual(['FG3004']);
  });
});
