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
  ['a sum of calculations', '試算：場地費6,000元×2＝12,000元；空調費800元×2＝1,600元；保證金3,000元；合計*元。', '16,600', '16,900'],
  ['a sum of calculations with steps', '例如優待後12,000元×0.6＝7,200元，假日加收後7,200元×1.2＝8,640元；空調費2,000元；合計*元。', '10,640', '10,460'],
  ['a mean of two terms', '例如某教師第一學期每週授課十三小時、第二學期每週授課九小時，平均每週*小時。', '十一', '十二'],
  ['a mean of marks', '例如某生上學期82分、下學期88分，平均為*分。', '85', '86'],
  ['a share of a whole behind it', '名額以全校職員人數百分之二點五為上限，本年度全校職員1,060人，上限*名。', '27', '29'],
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
  '例如出席獎金三千元×2＝六千元；扣除稅額三百元；合計五千七百元。',
  '例如某生上學期82分、下學期88分，平均85分以上者得申請。',
  '例如三門課各二學分、三學分、四學分，成績80分、90分、70分，平均79分。',
  '補助以學生人數百分之五為限，本系學生四百人，每人上限五千元。',
  '成績比率：實作百分之七十、平時百分之三十。\n前點各項合計為百分之一百。某生實作八十分、平時九十分者，學期成績為八十三分。',
  '前開收入淨額為二百萬元，如依修正後比率試算，基金九十萬元、管理單位七十萬元、設備準備四十萬元。',
  '例如校外單位借用上午、下午二個時段，使用費三萬元乘以二，計六萬元。',
  '所需經費：獎金十人，每人三萬元，計三十萬元；獎牌每面二千元，計二萬元；活動費四萬五千元，總計三十六萬五千元。',
  '例如某生住宿費9,500元、網路費600元及保證金1,000元，應一次繳納11,100元。',
])('%s counts on nothing else', (text) => expect(found(text)).not.toContain('FG3024'));
