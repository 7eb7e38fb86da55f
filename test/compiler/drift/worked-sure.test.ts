/** Cases whose reading is sure: sums with their parts beside them, counts with rates of their own names, shares of a whole that stands elsewhere, limits, and papers that apply a rule. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';

const found = (text: string, paper?: string): string[] =>
  checkDocuments([{ name: '要點.txt', bytes: new TextEncoder().encode(text) }, ...(paper === undefined ? [] : [{ name: '通知.txt', bytes: new TextEncoder().encode(paper) }])]).diagnostics.map(({ code }) => code);

describe.each<[string, string, string, string]>([
  ['a sum of what an example counts', '某生甲類服務26小時，另於乙類服務18小時，合計*小時，得申請證書。', '44', '48'],
  ['a sum beside a bound of its rule', '補修學分達十學分者，依一般學生收費。\n二、舉例：延修生補修前三年課程5學分、後二年課程7學分，合計*學分，已達十學分。', '12', '10'],
  ['points that are a bound of the rule', '未歸還鑰匙者，每次記2點；留宿外人者，每次記7點。\n二、累計達十二點者，應予退宿。\n三、例如某生未歸還鑰匙1次、留宿外人1次，累計*點。', '9', '12'],
  ['points of a list', '違規記點標準如下：\n（一）逾時歸宿：每次三點。\n（二）使用違禁電器：每次五點。\n二、例如：某生逾時歸宿二次、使用違禁電器一次，累計*點。', '十一', '十三'],
  ['a limit that is a share', '抵免學分數不得超過應修學分數二分之一。\n二、舉例如下：應修學分數為二十八學分者，最多抵免*學分。', '十四', '十六'],
  ['a place in an order', '申請者學業成績應在班級前百分之十以內。\n二、例如班級人數五十人者，名次應在第*名以內。', '五', '八'],
  ['sheets of persons', '有效問卷須達修課人數之六成。\n二、以修課人數40人之班級為例，有效問卷應達*份。', '24', '28'],
  ['months of a year in proportion', '停車證全年費用3,600元，退費時按剩餘月數比例退還。\n二、例如剩餘五個月者，退還*元。', '1,500', '1,900'],
  ['a share of beds told elsewhere', '本校宿舍床位總數為九百床。\n二、保留床位總數百分之四，計*床。', '三十六', '四十'],
  ['a share of a body told elsewhere', '本會置委員二十四人。\n二、委員任一性別不得少於委員總數三分之一，即至少*人。', '八', '九'],
])('%s', (_, text, right, wrong) => {
  it('is right', () => expect(found(`計算說明\n一、${text.replace('*', right)}\n`)).not.toContain('FG3024'));
  it('is wrong', () => expect(found(`計算說明\n一、${text.replace('*', wrong)}\n`)).toContain('FG3024'));
});

describe.each<[string, string, string, string, string]>([
  ['a limit of its rule', '逕修讀博士學位名額，以博士班招生名額百分之四十為限。', '化學系博士班招生名額15名，逕讀名額上限為*名。', '6', '8'],
  ['hours of a whole term', '兼任副教授鐘點費每小時七百三十元，每學期以十八週計。', '兼任副教授每週授課二小時，全學期鐘點費*元。', '26,280', '26,820'],
])('a paper with %s', (_, rule, told, right, wrong) => {
  const text = `國立測試大學作業要點\n一、${rule}\n二、本要點經行政會議通過後施行。\n`;
  const paper = (value: string): string => `通知\n主旨：檢送核算結果，請查照。\n說明：\n一、依本校作業要點第一點辦理。\n二、${told.replace('*', value)}\n`;
  it('is right', () => expect(found(text, paper(right))).not.toContain('FG3024'));
  it('is wrong', () => expect(found(text, paper(wrong))).toContain('FG3024'));
});

it.each([
  '例如出差三日，交通費1,566元、住宿費二晚4,000元、膳雜費三日1,200元，總共9,266元，另支註冊費2,500元。',
  '報名費全額補助，住宿費補助百分之五十。例如報名費四千元、住宿費六千元，共補助七千元。',
  '以團體組三人為例，每人五千元、指導教師三千元，合計一萬八千元。',
  '總經費九十萬元，包括設備更新四十五萬元、照明改善二十五萬元、標線重劃二十萬元，由學校負擔百分之七十。',
])('%s counts on nothing else', (text) => expect(found(`計算說明\n一、${text}\n`)).not.toContain('FG3024'));
