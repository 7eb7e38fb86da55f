/** Totals and wholes with the numbers around them, whatever words stand between: each text is fine with the first number of ⟦…/…⟧ and told with the second one. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';

const told = (text: string): string[] => checkDocuments([{ name: 'text.txt', bytes: new TextEncoder().encode(text) }]).diagnostics.filter(({ code }) => ['FG3023', 'FG3030', 'FG3032', 'FG3047'].includes(code)).map(({ code }) => code);
const points = (words: string): string => `國立測試大學甲乙設置要點\n一、為辦理審議，特訂定本要點。\n二、${words}\n`;
const either = (words: string, which: 1 | 2): string => words.replace(/⟦([^/⟧]*)\/([^⟧]*)⟧/g, `$${which}`);

describe('a whole and what stands around it', () => {
  it.each([
    '註冊時應繳雜費12,400元及預繳四個學分之學分費9,200元，合計⟦21,600/22,600⟧元。',
    '退學費二分之一即⟦9,000/8,000⟧元，雜費2,500元及保險費400元全額退還，合計退還11,900元。',
    '新進人員應接受一般訓練四小時；使用高壓設備者，應另接受專門訓練三小時，合計⟦七/八⟧小時。',
    '研究生須修滿必修科目10學分、論文6學分、選修科目至少⟦20/24⟧學分，畢業總學分合計為36學分。',
    '本獎項以五名為限，教學獎⟦三/四⟧名（其中線上教學一名），服務獎二名。',
    '校友捐款新臺幣一百二十萬元整，其中一百萬元整存入專戶；另⟦二十/三十⟧萬元整供本年度發放之用。',
    '其他委員六名，由專任教師互相推選⟦四/五⟧名、學生代表一名及校外學者、產業界或校友代表一名組成之。',
    '通識課程共⟦28/30⟧學分，包含必修22學分（包含國文6學分、外文16學分），和選修之領域課程6學分（分為四類）。',
    '決議：出席委員十八人，同意十四人，反對⟦三/二⟧人，未表示意見一人，照案通過。',
    '應出席人數：26人；實際出席：⟦21/23⟧人；請假：5人。',
  ])('%s', (words) => {
    expect(told(points(either(words, 1)))).toEqual([]);
    expect(told(points(either(words, 2)))).toContain('FG3023');
  });

  it.each([
    '委員⟦十七/十九⟧人，主任委員由局長兼任，副主任委員一人，由副局長兼任，其餘委員就下列人員聘兼之：\n（一）機關代表五人。\n（二）專家學者⟦十/十⟧人。',
    '委員十五人，由副校長擔任主任委員，其餘委員組成如下：\n（一）教務長、總務長及三學院院長，共五人。\n（二）廠商代表五人。\n（三）法律專家⟦一/二⟧人。\n（四）學生代表二人、家長代表一人。',
    '本會置委員⟦十三/十五⟧人，由下列人員組成：\n（一）當然委員四人：校長、副校長、教務長及學務長。\n（二）教師代表六人：由各學院推選一人。\n（三）職員代表三人：由職員互選產生。',
    '學生應修滿畢業學分⟦30/24⟧學分，包括：\n（一）必修課程：12學分。\n（二）選修課程：至少18學分。\n（三）外加論文六學分，不計入畢業學分。',
    '畢業時須修滿至少120學分，包含：\n（一）共同課程：20學分\n（二）專業必修：⟦60/65⟧學分\n（三）專業選修：40學分；至少須修滿本系開設之課程25學分。',
    '以其他學系學歷入學者，應補修下列課程共9學分，成績達六十分為及格。補修學分每學期以3學分為限。\n（一）基礎理論：3學分。\n（二）研究方法：⟦3/5⟧學分。\n（三）統計學：3學分。',
    '修習方案有二，均合計15學分：\n（一）6學分國文＋⟦9/10⟧學分通識。\n（二）3學分國文＋12學分通識。',
  ])('%s', (words) => {
    expect(told(points(either(words, 1)))).toEqual([]);
    expect(told(points(either(words, 2)))).toContain('FG3023');
  });

  it.each([
    '成績計算如下：\n（一）筆試：【占⟦40/50⟧%】。\n（二）面試：【占60%】。\n（三）總成績＝筆試成績×40%＋面試成績×60%。',
    '各科命題範圍及配分：\n（一）國文：字形（30%）、閱讀（⟦30/40⟧%）、寫作（40%）。\n（二）英文：單字（50%）、文法（50%）。',
  ])('%s', (words) => {
    expect(told(points(either(words, 1)))).toEqual([]);
    expect(told(points(either(words, 2)))).toContain('FG3030');
  });

  it.each([
    '本會設正副召集人各一人，委員七人，共九人。',
    '小組置委員七人，由總務長擔任召集人，教師代表四人及學生代表二人組成。',
    '小組由總務長、各學院院長6人、學生代表2人及專家1人組成，共10人。',
    '委員12名，由校長、主任秘書、教務長、教師代表4名，職工代表2名、學生代表1名及專家學者2名組成。',
    '本會置委員十九人，校長、總務長為當然委員，其餘委員如下：\n（一）教師代表十四人。\n（二）學生代表三人。',
    '應修畢業學分至少一百學分，其組成如下：\n（一）必修六十學分。\n（二）選修至少四十二學分。',
  ])('leaves alone %s', (words) => expect(told(points(words))).toEqual([]));
});

describe('what stands in front of the provisions', () => {
  it('announces those', () => expect(told('國立測試大學獎勵說明\n申請方式：免申請。\n核發標準如下：\n一、成績標準：平均八十分以上。\n二、名額：每班一名。\n')).toEqual([]));
  it('speaks of the 條 of a regulation, not of its own 點', () => expect(told('甲乙辦法修正說明\n本辦法於一百零四年六月十一日訂定發布，一百零六年九月二十五日修正全文十四條。重點如下：\n一、委員九人。\n二、任期二年。\n')).toEqual([]));
});
