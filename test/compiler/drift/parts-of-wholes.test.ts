/** Wholes and parts as offices tell them: who bears which share, how many kinds there are, who is a member by office. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';
import { messageOf } from '../../../lang/diagnostics/diagnostic.ts';

/** What is told of a regulation whose second provision these lines are. */
const told = (...lines: readonly string[]): string[] =>
  checkDocuments([{ name: 'a.txt', bytes: new TextEncoder().encode(`示例大學測試辦法\n第一條　本辦法依大學法訂定。\n第二條　${lines.join('\n')}\n第三條　本辦法經校務會議通過後施行。\n`) }]).diagnostics.map((d) => messageOf(d, 'zh'));
const shares = (sum: string): unknown => [expect.stringContaining(`相加是 ${sum}，不是 100%`)];

describe('shares of several parties', () => {
  it.each([
    ['撥繳費用按本俸百分之八至百分之十二之費率，政府撥繳百分之*，個人繳付百分之四十。', '六十', '五十', '90%'],
    ['應提存儲金，其中百分之五十由職員於每月報酬中扣繳；另百分之*由學校提撥。', '五十', '四十', '90%'],
    ['檢查費用由本校負擔百分之七十，其餘百分之*由受檢人員自付。', '三十', '二十', '90%'],
    ['設備費本校補助百分之七十，系所自籌百分之*；耗材費本校補助百分之五十，系所自籌百分之五十。', '三十', '四十', '110%'],
    ['工程款由甲校分攤百分之五十五，合作公司分攤百分之*。', '四十五', '五十五', '110%'],
  ])('%s', (sentence, right, wrong, sum) => {
    expect(told(sentence.replace('*', right))).toEqual([]);
    expect(told(sentence.replace('*', wrong))).toEqual(shares(sum));
  });
  it.each(['第一年本校補助百分之六十，第二年系所自籌百分之三十。', '甲類計畫學校補助百分之六十，乙類計畫學校補助百分之三十。', '本校至多補助百分之五十，系所自籌百分之四十。'])('%s: no parts of one thing', (sentence) => expect(told(sentence)).toEqual([]));

  it('of the items in front', () => {
    const items = (first: string) => told('考核項目如下：', '一、品德。', '二、學識。', '三、能力。', '四、勤惰。', `前項各款之配分，除第一款占百分之${first}外，其餘各款各占百分之二十，總分為一百分。`);
    expect(items('四十')).toEqual([]);
    expect(items('五十')).toEqual(shares('110%'));
  });
});

describe('shares in lists and totals', () => {
  it.each([['總收入應提撥管理費，其中29%撥入校務基金、1%撥入專帳,合計提撥*。', '30%', '35%'], ['收入之百分之十五歸系所、百分之十歸學院，合計百分之*。', '二十五', '三十五']])('%s', (sentence, right, wrong) => {
    expect(told(sentence.replace('*', right))).toEqual([]);
    expect(told(sentence.replace('*', wrong))).toEqual([expect.stringContaining('各項相加是')]);
  });
  it('with words of their own below', () => {
    const list = (plan: string) => told('評分項目如下：', '一、在校成績：50%', '(一)累計班排名為前85%。', '(二)歷年平均成績。', `二、讀書計畫：${plan}`, '計畫一校一份。', '三、其他審查文件：10%', '(一)推薦函。');
    expect(list('40%')).toEqual([]);
    expect(list('50%')).toEqual(shares('110%'));
  });
  it.each([[['退費標準如下：', '一、開學前：90%', '二、開學後：20%']], [['成績優異者，依下列比例減免學費：', '一、第一名：80%', '二、第二名：40%']]])('%s: no parts', (lines) => expect(told(...lines)).toEqual([]));
});

describe('how many there are', () => {
  it.each([
    ['評量結果除作文分為一級分至六級分外，分為優良、普通及待加強*等級。', '三', '四', '四等級'], ['課程分為基礎、核心、應用及專題*個領域。', '四', '三', '三個領域'], ['由人文、社會及自然等*個學院輪流辦理。', '三', '四', '四個學院'], ['評鑑分為教學、研究及服務*大面向。', '三', '二', '二大面向'], ['請假分為*種:公假、病假、喪假、產假、事假。', '五', '六', '六種'],
  ])('%s', (sentence, right, wrong, stated) => {
    expect(told(sentence.replace('*', right))).toEqual([]);
    expect(told(sentence.replace('*', wrong))).toEqual([expect.stringContaining(`這裡說有${stated}`)]);
  });
  it('is told in a cell of a table as well', () => {
    const table = (count: string) => checkDocuments([{ name: 't.html', bytes: new TextEncoder().encode(`<p>示例大學制服辦法第二條修正條文對照表</p><table><tr><td>修正條文</td><td>現行條文</td><td>說明</td></tr><tr><td>第二條　制服分下列${count}種：一、常服。二、便服。三、工作服。</td><td>第二條　制服分下列二種：一、常服。二、便服。</td><td>增列工作服。</td></tr></table>`) }]).diagnostics.map(({ code }) => code);
    expect(table('三')).toEqual([]);
    expect(table('四')).toEqual(['FG3025']);
  });
});

describe('a whole and the run of parts beside it', () => {
  const wrong = (stated: string): unknown => [expect.stringContaining(`合計寫「${stated}」`)];
  it.each<[string, string, string, string]>([
    ['委員連同主任委員合計*名，任一性別不得少於三分之一。其來源為一級主管七名、教師代表六名、校外專家四名。', '十七', '十九', '十九名'], ['本校規劃汽車停車格共*格：東側180格、地下室165格、體育館前60格、訪客區25格；機車格另於校門外設置。', '430', '450', '450格'],
    ['上課日每日行駛*班，上午九班、下午十班、晚間五班；假日另訂班表。', '二十四', '二十六', '二十六班'], ['下年度設備費預算共編列*萬元，經委員會審議通過，各用途分配為：圖書260萬元、資料庫820萬元、期刊130萬元。', '1,210', '1,230', '1,230萬元'],
    ['本會委員共*位，含總務長、學務長、保健組組長、事務組組長四位當然委員，教師代表三位，學生代表五位，以及營養專長之專家一位；總務長並任召集人。', '十三', '十五', '十五位'], ['以*分為滿分，其中作業管理三十分、廢棄物管理二十分、訓練二十五分、檢查二十五分。', '一百', '九十五', '九十五分'],
    ['停車位共*格，南側二百十格，東側六十格，北側九十格；其中身心障礙者專用計八格。', '三百六十', '三百五十', '三百五十格'], ['參加人次計*人次，其中導覽三百九十人次、講習一百七十四人次、工作坊七十八人次。', '六百四十二', '六百二十四', '六百二十四人次'],
  ])('%s', (sentence, right, other, stated) => {
    expect(told(sentence.replace('*', right))).toEqual([]);
    expect(told(sentence.replace('*', other))).toEqual(wrong(stated));
  });

  it('in the lines above it', () => {
    const teams = (total: string) => told('本小組下設各組，人數如下：', '　　通報組　四人', '　　搶救組　八人', '　　引導組　十二人', '　　救護組　六人', `各組人員共計${total}人，召集人不計入。`);
    expect(teams('三十')).toEqual([]);
    expect(teams('三十二')).toEqual(wrong('三十二人'));
  });

  it.each([
    '問卷共二十題，題目分布為：課程五題、方法六題、互動四題、評量三題，另有自評二題。', '代表共二十一人，包括院長、四系系主任、各系教師代表各三人（計十二人）、職員代表一人及學生代表三人。', '議會由議員三十五人組成，其名額分配為：文學院六人，理學院七人，工學院九人，商學院八人，不分區五人。', '校外五人、校內六人，女性四人、男性七人。', '以總時數三十六小時之班別計，六分之一為六小時、三分之一為十二小時；學員已上課十小時。',
  ])('%s: fine', (sentence) => expect(told(sentence)).toEqual([]));
});

describe('a whole above its list', () => {
  const wrong = (stated: string): unknown => [expect.stringContaining(`合計寫「${stated}」`)];
  it.each<[string, string[], string, string, string]>([
    ['members by office beside those with a number', ['本會應置委員*人，任期一年，期滿得續聘；其成員如下：', '一、校長。', '二、家長會代表一人；無法推派者，由地方家長團體代表擔任。', '三、行政人員代表一人。', '四、教師代表一人。', '五、法律學者專家或社會公正人士一人。'], '五', '七', '七人'],
    ['the rest of the members', ['本會置委員二十一人。校長為主任委員，餘*人之產生方式如下：', '一、行政主管六人。', '二、教師代表八人。', '三、職工代表二人。', '四、學生代表四人。'], '二十', '十九', '十九人'],
    ['what each item has', ['通識課程*學分，分為三大領域，各必（選）修四至八學分：', '一、語文類：必修寫作二學分、英文四學分。', '二、人文類：選修八學分。', '三、社會類：選修六學分。'], '二十', '十八', '十八學分'],
  ])('%s', (_, lines, right, other, stated) => {
    expect(told(...lines.map((line) => line.replace('*', right)))).toEqual([]);
    expect(told(...lines.map((line) => line.replace('*', other)))).toEqual(wrong(stated));
  });
  it('the least of all is no less than the least of its parts', () => {
    const least = (required: string) => told(`應修學分總數至少四十六學分，其中必修課程至少${required}學分，選修課程至少十二學分。`);
    expect(least('三十四')).toEqual([]);
    expect(least('三十六')).toEqual(wrong('四十六學分'));
  });
});

describe('so many of each', () => {
  const prizes = (total: string) => told('評選及獎勵如下：', '一、參賽作品分三組進行評選。', '二、第一名：各組取一名，共三名，頒發獎金一千元。', `三、佳作：各組取二名，共${total}名，頒發獎狀。`);
  it('of the groups that there are', () => {
    expect(prizes('六')).toEqual([]);
    expect(prizes('五')).toEqual([expect.stringContaining('合計寫「五名」')]);
  });
  it('of the departments that are named', () => {
    const grants = (total: string) => told(`土木系、水利及海洋系、測量及空間資訊系及環工系每系各一名，每學年${total}名，每名二萬元。`);
    expect(grants('四')).toEqual([]);
    expect(grants('五')).toEqual([expect.stringContaining('合計寫「五名」')]);
  });
  it('where nobody knows how many there are', () => expect(told('各系推派二人，共十人，由院長聘任。')).toEqual([]));
});
