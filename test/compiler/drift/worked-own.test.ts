/** What a sentence works out of its own numbers, and printed formulas with their examples. The right result is silent, another one is told of. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';

const found = (text: string): string[] =>
  checkDocuments([{ name: 'text.txt', bytes: new TextEncoder().encode(`計算說明\n一、${text.replaceAll('\n', '\n二、')}\n`) }]).diagnostics.map(({ code }) => code);

describe.each<[string, string, string, string]>([
  ['a part of a whole', '畢業學分40學分，其中必修10學分，占*。', '25%', '30%'],
  ['a rate that is reached', '應考學生三十人，及格二十一人，及格率達*。', '百分之七十', '百分之七十五'],
  ['parts of one whole', '不計論文者，必修8學分占總學分之*，選修24學分占75%。', '25%', '35%'],
  ['parts of a whole in front', '總經費300萬元，其中設備費60萬元占20%，材料費90萬元占*。', '30%', '35%'],
  ['a rent for some months', '汽車月租每月新臺幣900元，一期四個月，每期繳納新臺幣*元。', '3,600', '3,900'],
  ['a wage for some months', '月支酬金四萬二千元，聘期六個月，所需經費*元。', '二十五萬二千', '二十二萬五千'],
  ['a share of what was paid', '某學員已繳費用9,400元，於開班前五日申請退費，依規定退還九成，計*元。', '8,460', '8,640'],
  ['a formula without an equals sign', '繳交之雜費計算公式為：「全額雜費×（修讀學分數÷9）」。以全額雜費10,800元、修讀5學分為例，應繳雜費*元。', '6,000', '6,500'],
  ['a formula and an example in the next provision', '學期成績＝平時成績×30%＋期末成績×70%。\n例如某生平時成績90分、期末成績80分，學期成績為*分。', '83', '87'],
  ['a formula that is printed the other way round', '時數計算方式：實習時數＋講習時數＝認證時數；例如某生實習時數24小時、講習時數8小時，認證時數*小時。', '32', '34'],
])('%s', (_, text, right, wrong) => {
  it('is right', () => expect(found(text.replace('*', right))).toEqual([]));
  it('is wrong', () => expect(found(text.replace('*', wrong))).toEqual(['FG3024']));
});

it.each([
  '出席率占20%，作業10次占30%，期末報告占50%。',
  '每月租金3,000元，一次繳納六個月，共收15,000元，較按月繳納優惠。',
  '場地費每次2,000元，同一單位借用三次，得以5,000元計收。',
  '專任教師應達12人，助理教授以上8人，占專任教師三分之二以上。',
  '必修40學分占畢業學分31%，選修48學分占38%。',
  '住宿費每學期9,000元，寒假住宿四週，收費2,000元。',
  '缺課時數計算方式：曠課時數＋請假時數＝缺課時數；例如外文每週2節，一學期18週計36節，缺課12節以上者即為扣考。',
  '例如某生住宿費9,500元、網路費600元及保證金1,000元，應一次繳納11,100元。',
])('%s counts on nothing else', (text) => expect(found(text)).not.toContain('FG3024'));
