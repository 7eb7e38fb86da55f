/** References that are counted from where they stand, what they say of their place, announced lists, and duties of two. */
import { describe, expect, it } from 'vitest';
import { collectDiagnostics } from '../../../compiler/diagnostics.ts';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';
import { checkTexts } from '../../../compiler/drift/check-workspace.ts';
import { compileWorkspace } from '../../../compiler/pipeline.ts';
import { createSource } from '../../../lang/source.ts';

const found = (text: string): string[] => checkDocuments([{ name: 'text.txt', bytes: new TextEncoder().encode(text) }]).diagnostics.map((d) => d.code);
const inArticles = (...lines: readonly string[]): string[] => found(`測試大學選課辦法\n\n第一條　為辦理選課，訂定本辦法。\n${lines.join('\n')}\n`);
const inPoints = (...lines: readonly string[]): string[] => found(`測試大學選課要點\n\n一、為辦理選課，訂定本要點。\n${lines.join('\n')}\n`);

const LIST = ['第二條　申請應備文件如下：', '一、申請書。', '二、成績單。', '前項成績單應為正本，但經同意者，不在此限。'];

describe('a reference that is counted', () => {
  it.each<[string, string[]]>([
    ['符合前條第一項第二款規定者，得申請。', []], ['符合前條第一項第三款規定者，得申請。', ['FG3004']], ['前條第二項之成績單，得補件。', []], ['前條第三項之成績單，得補件。', ['FG3004']],
    ['前條第二項但書情形，應經核准。', []], ['前條第一項但書情形，應經核准。', ['FG3004']], ['前條第一項各款文件，得以影本為之。', []], ['前條第二項各款文件，得以影本為之。', ['FG3004']],
    ['前三條規定，於研究生準用之。', ['FG3006']], ['前二條規定，於研究生準用之。', []], ['其餘依次條規定。', []], ['其餘依次條第四項規定。', ['FG3004']],
    ['前條第一項第一款至第二款文件，應補正。', []], ['前條第一項第一款至第四款文件，應補正。', ['FG3004']],
    ['依學生獎懲辦法處分者，前條第九項之期間另計。', ['FG3004']], ['依獎懲辦法第九條第五項但書辦理。', []], ['第二條第二項但書情形，應經核准。', []], ['第二條第一項但書情形，應經核准。', ['FG3004']],
  ])('%s', (sentence, codes) => expect(inArticles(...LIST, `第三條　${sentence}`, '第四條　本辦法經教務會議通過後施行。')).toEqual(codes));

  it('is not judged in lines without a number inside of a 款', () => {
    expect(inPoints('二、採認如下：', '（一）十年內之課程。', '有下列情形之一者，不受前項十年之限制：', '1. 任教者。', '三、略述。')).toEqual([]);
  });

  it('後段 needs a second part', () => {
    const codes = (paragraph: string): string[] => inArticles(`第二條　${paragraph}`, '前項後段之期限，得延長一次。');
    expect([codes('學生應申請；逾期者，應補辦。'), codes('學生應於期限內申請。')]).toEqual([[], ['FG3004']]);
  });
});

describe('what a reference says of its place', () => {
  const text = (number: string, said: string): string[] => inArticles('第二條　學生應於公告期間登記。', '第三條　本校設選課審查小組，置委員五人。', `第四條　不服第${number}條${said}者，得提出異議。`, '第五條　本辦法經教務會議通過後施行。');
  it.each<[string, string, string[]]>([
    ['三', '所定審查小組之決議', []], ['二', '所定審查小組之決議', ['FG3046']], ['二', '規定辦理', []], ['二', '之登記', []], ['二', '及第三條之審查小組', []],
  ])('第%s條%s', (number, said, codes) => expect(text(number, said)).toEqual(codes));
});

describe('a list that is announced', () => {
  it.each<[string[], string[]]>([
    [['二、有下列情形之一者，不得申請：', '（一）休學。', '（二）逾期。', '三、略述。'], []], [['二、有下列情形之一者，不得申請。', '三、略述。'], ['FG3047']],
    [['二、應備下列文件：申請書、成績單。', '三、略述。'], []], [['二、經費由年度預算項下列支。', '三、略述。'], []], [['二、學分以下列公式求得。', '學分＝時數÷18。', '三、略述。'], []],
  ])('%s', (lines, codes) => expect(inPoints(...lines)).toEqual(codes));
});

describe('a duty', () => {
  it.each<[string, string, string[]]>([
    ['學生申請住宿，由學務處受理。', '學生申請住宿，由總務處事務組受理。', ['FG3041']], ['學生申請住宿，由學務處受理。', '學生申請住宿，由學務處生活輔導組受理。', []],
    ['申請案經系主任核章後送院。', '申請案經所長核章後，送院辦理。', ['FG3041']], ['委員會由教務長擔任召集人。', '委員會之召集人，由副校長擔任之。', ['FG3041']],
    ['新開課程應經課程委員會審議。', '課程之新開，應送系務會議審議。', ['FG3041']], ['教務處應公告選課日程。', '選課日程由學務處公告。', ['FG3041']],
    ['日間部學生成績由教務處登錄。', '進修部學生成績由進修處登錄。', []], ['申請案由各系所審查。', '申請案由審查小組審查。', []], ['申請案由系主任審查。', '申請案由課程委員會審查。', []],
    ['逾期之申請，由教務處公告。', '經費之核銷，由總務處公告。', []],
  ])('%s %s', (one, other, codes) => expect(inPoints(`二、${one}`, '三、略述。', `四、${other}`, '五、略述。')).toEqual(codes));
});

describe('another regulation of the workspace', () => {
  const checked = (sentence: string): string[] => {
    const compiled = compileWorkspace([
      createSource('a.fagui', '法規 校外實習要點 (t.internship)\n機關 測試大學\n版本 1\n\n一、為辦理實習，訂定本要點。\n\n二、學生應繳交申請書，如附表一。\n\n三、本校設實習審查小組。\n'),
      createSource('b.fagui', `法規 選課要點 (t.selection)\n機關 測試大學\n版本 1\n\n一、為辦理選課，訂定本要點。\n\n二、${sentence}\n\n三、本要點經教務會議通過後實施。\n`),
    ]);
    const diagnostics = collectDiagnostics();
    checkTexts(compiled, diagnostics.report);
    return diagnostics.sorted().map(({ code }) => code);
  };
  it.each<[string, string[]]>([
    ['依校外實習要點第三點所定實習審查小組之決議。', []], ['依校外實習要點第二點所定實習審查小組之決議。', ['FG3046']], ['依校外實習要點第三條規定辦理。', ['FG3005']],
    ['格式同校外實習要點附表一。', []], ['格式同校外實習要點附表四。', ['FG3005']],
  ])('%s', (sentence, codes) => expect(checked(sentence)).toEqual(codes));
});

describe('what is done under a provision', () => {
  const text = (cited: string, act: string): string[] => inArticles('第二條　學生應於截止日前完成選課；逾期者，檢附理由及申請書，向教務處申請補辦，並於三日內繳清費用。', '第三條　重複修習之科目，其學分不計。', '第四條　審查會置委員五人，由校長聘任之。', `第五條　依第${cited}條${act}`, '第六條　本辦法經教務會議通過後施行。');
  it.each<[string, string, string[]]>([
    ['二', '規定補辦選課而資料有誤者，不予受理。', []], ['三', '規定補辦選課而資料有誤者，不予受理。', ['FG3046']],
    ['二', '規定檢附文件者，得補正。', []], ['三', '規定檢附文件者，得補正。', ['FG3046']],
    ['二', '規定之申請期限，不得延長。', []], ['四', '規定之申請期限，不得延長。', ['FG3046']], ['四', '規定之委員人數，不得增加。', []], ['三', '規定之委員人數，不得增加。', ['FG3046']],
  ])('%s %s', (cited, act, codes) => expect(text(cited, act)).toEqual(codes));
});

it('one of several 款 is none with a number of its own', () => {
  const codes = (cited: string): string[] => inArticles(...LIST.slice(0, 3), `前項${cited}之文件，應補正。`, '第三條　本辦法經教務會議通過後施行。');
  expect([codes('第一款至第二款之一'), codes('第一款或第二款之一'), codes('第一款至第三款之一'), codes('第二款之一')]).toEqual([[], [], ['FG3004'], ['FG3004']]);
});

describe('points that are counted through the parts of a text', () => {
  const parts = (...numbers: readonly [string, string, string]): string[] => found(`測試大學借書要點\n壹、總則\n${numbers[0]}、為辦理借書，訂定本要點。\n${numbers[1]}、借書應登記。\n貳、借閱\n${numbers[2]}、每人五冊。\n`);
  it.each<[string, string, string, string[]]>([['一', '二', '三', []], ['一', '二', '一', []], ['一', '二', '四', ['FG6037']]])('%s %s %s', (a, b, c, codes) => expect(parts(a, b, c)).toEqual(codes));
});

it.each<[string, string[]]>([['三', []], ['二', ['FG3046']]])('who was reprimanded under 第%s條', (number, codes) => {
  expect(inArticles('第二條　辦理業務著有績效者，予以嘉獎。', '第三條　工作怠惰者，予以申誡。', '第四條　申誡三次作為記過一次。', `第五條　依第${number}條規定受申誡者，當年度不得晉級。`, '第六條　本辦法經行政會議通過後施行。')).toEqual(codes);
});
