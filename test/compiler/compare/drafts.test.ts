/** What a draft says of a change in one provision. */
import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../../compiler/compare/rows.ts';
import type { Element, RegulationText } from '../../../compiler/model/regulation.ts';
import { regulation } from './regulations.ts';

const said = (before: RegulationText, after: RegulationText): string[] => compareVersions(before, after, { profile: 'official' }).rows.map(({ explanation }) => explanation.text.replaceAll('\n', ''));
const draft = (before: string, after: string): string => said(regulation(`第一條　${before}`), regulation(`第一條　${after}`)).join(' | ');

describe('a change of words', () => {
  it.each<[before: string, after: string, expected: string]>([
    ['應於三日內申請。', '應於三日內向教務處申請。', '增列「向教務處」。'],
    ['應於三日內向教務處申請。', '應於三日內申請。', '刪除「向教務處」。'],
    ['修業年限為四年，得延長二年。', '修業年限為五年，得延長三年。', '「四年」修正為「五年」，「二年」修正為「三年」。'],
    ['學分數以二十五為限。', '學分數以三十為限。', '「二十五」修正為「三十」。'],
    ['依第三條之一規定辦理。', '依第四條之一規定辦理。', '「第三條之一」修正為「第四條之一」。'],
    ['第三人得申請。', '第五人得申請。', '「第三人」修正為「第五人」。'],
    ['依百分之三十計算。', '依百分之五十計算。', '「百分之三十」修正為「百分之五十」。'],
    ['滿三學期者得申請。', '滿四學期者得申請。', '「三學期」修正為「四學期」。'],
    ['得置組長五等人員。', '得置組長六等人員。', '「五等」修正為「六等」。'],
    ['置委員五至七人。', '置委員七至九人。', '「五至七人」修正為「七至九人」。'],
    ['學生得申請。', '學生，得申請。', '酌作標點符號修正。'],
    ['依第三條之一規定辦理。', '依第三條所定辦理。', '「第三條之一規定」修正為「第三條所定」。'],
    ['甲（乙）得申請。', '甲乙得申請。', '「甲（乙）」修正為「甲乙」。'],
    ['學生得申請，教師亦同。', '學生得申請；教師及職員亦同。', '增列「及職員」。'],
    ['借用人應於七日內歸還。', '借用人應於十日內歸還。', '「七日」修正為「十日」。'],
    ['應於七前歸還。', '應於九前歸還。', '「七」修正為「九」。'],
    ['依第三條之一規定辦理。', '依第三條之二規定辦理。', '「第三條之一」修正為「第三條之二」。'],
    ['依第三條規定辦理。', '依第三條之一規定辦理。', '「第三條」修正為「第三條之一」。'],
    ['依第三條之一規定辦理。', '依第三條規定辦理。', '「第三條之一」修正為「第三條」。'],
    ['收費標準如附表一。', '收費標準如附表。', '「附表一」修正為「附表」。'],
    ['前二項規定準用之。', '前三項規定準用之。', '「前二項」修正為「前三項」。'],
    ['前項規定準用之。', '第一項規定準用之。', '「前項」修正為「第一項」。'],
    ['前項規定準用之。', '第一項至第三項規定準用之。', '「前項」修正為「第一項至第三項」。'],
    ['自學校核定之日起三年內。', '自一百十五年六月二日起三年內。', '「學校核定之日」修正為「一百十五年六月二日」。'],
    ['每學年度申請一次。', '每學年申請一次。', '「學年度」修正為「學年」。'],
    ['學生身分證明。', '學生證明。', '刪除「身分」。'],
    ['由專業輔導人員為之。', '由專業輔導員為之。', '「輔導人員」修正為「輔導員」。'],
    ['申請人者得申請。', '申請人得申請。', '刪除「者」。'],
    ['由系主任及導師核定。', '由系主任、導師核定。', '酌作文字修正。'],
    ['由系主任或導師核定。', '由系主任、導師核定。', '「系主任或導師」修正為「系主任、導師」。'],
    ['甲案得申請者。', '甲案得申請但情形特殊者不在此限。', '增訂但書規定。'],
    ['甲案得申請辦理。', '甲案得申請但情形特殊者不在此限。', '「辦理」修正為「但情形特殊者不在此限」。'],
    ['由系主任、導師核定。', '由系主任會同學生代表導師核定。', '增列「會同學生代表」。'],
    ['甲由系所辦理。', '甲由專任教師、系所及行政單位辦理。', '增列「專任教師」及「行政單位」。'],
    ['甲案之申請由系所主管核定。', '甲案多元申請由系所主管核定。', '「案之申請」修正為「案多元申請」。'],
    ['於三日前申請，於五日前核定。於三月前公告。', '於四日前申請，於六日前核定。於四月前公告。', '「三日」修正為「四日」，「五日」修正為「六日」，「三月」修正為「四月」。'],
    ['於三日前申請，於五日前核定，於七日前公告，於九日前撤回。', '於四日前申請，於六日前核定，於八日前公告，於十日前撤回。', '「三日」修正為「四日」，「五日」修正為「六日」，「七日」修正為「八日」，「九日」修正為「十日」。'],
    ['甲於三日內送達，乙於三日內送達。', '甲於五日內送達，乙於五日內送達。', '「三日」修正為「五日」。'],
    ['學生應於開學後一週內完成選課，並經導師同意。', '學生應於開學後兩週內完成加退選，並經系所主管及導師書面同意後送教務處備查，逾期一律不予受理。', '「一週」修正為「兩週」，增列「後送教務處備查，逾期一律不予受理」，並酌作文字修正。'],
    ['各級學校教師之遴用，由校長定之。', '各級學校教師之遴聘，由校長定之。', '「遴用」修正為「遴聘」。'],
    ['由內政部會同各機關定之。', '由衛生福利部會同各機關定之。', '「內政部」修正為「衛生福利部」。'],
    ['以跨領域之學程為緯。', '以跨領域微學程為緯。', '「領域之學程」修正為「領域微學程」。'],
    ['依規定抽籤編定席次後公告。', '依規定編定席次後抽籤公告。', '酌作文字修正。'],
    ['學則及人事規章，與財務規章由學校定之。', '學則與人事規章，及財務規章由學校定之。', '酌作文字修正。'],
    ['高級中等以下學校及幼兒園（以下簡稱學校（園））應辦理之。', '高級中等以下學校（以下簡稱學校）及幼兒園應辦理之。', '酌作文字修正。'],
    ['擬設學校之地址。', '學校地址。', '刪除「擬設」，並酌作文字修正。'],
    ['依「甲案」規定辦理。', '依「甲案及乙案」規定辦理。', '增列「及乙案」。'],
    ['申請人應於三日內申請，並附具證明文件。', '申請人應於五日內申請，並附具身分證明文件、最近二學期成績單及推薦函各一份，報經系所主管核可後送教務處辦理。', '「三日」修正為「五日」，增列「身分」及「最近二學期成績單及推薦函各一份，報經系所主管核可後送教務處辦理」。'],
    ['甲、乙、丙、丁、戊應參加。', '甲一、乙二、丙三、丁四、戊五應參加。', '修正本條規定。'],
    ['申請人得於開學後二週內，檢附系所同意書向教務處申請之。', '申請人應於開學後二週內，檢附系所同意書、推薦函、成績單、歷年著作目錄、學習計畫書及推薦人名單向教務處申請。', '「得」修正為「應」，增列「推薦函、成績單、歷年著作目錄、學習計畫書及推薦人名單」，並酌作文字修正。'],
  ])('%s → %s', (before, after, expected) => {
    expect(draft(before, after)).toBe(expected);
  });
  it('is quoted up to forty characters where it is only put in or taken out, beyond that by its first clause', () => {
    // with the comma behind it
    const words = '於期限內檢附報名表及最近二學期之成績單正本一份並附具推薦函二封及身分證明文件影本';
    const drafts = (put: string): string[] => [draft('甲應申請，並公告。', `甲應申請，${put}，並公告。`), draft(`甲應申請，${put}，並公告。`, '甲應申請，並公告。')];
    expect(words).toHaveLength(40);
    expect(drafts(words)).toEqual([`增列「${words}」。`, `刪除「${words}」。`]);
    expect(drafts(`${words}等`)).toEqual(['修正本條規定。', '修正本條規定。']);
    expect(drafts(`申請書應載明事由，${words}`)).toEqual(['增列「申請書應載明事由」等文字。', '刪除「申請書應載明事由」等文字。']);
    expect(draft('甲應申請。乙亦同。丙應公告。', `甲應申請。乙亦同。前項申請，${words}。丙應公告。`)).toBe('增列「前項申請」等規定。');
  });
  it('is a 後段 where a sentence too long to be quoted comes behind an only one, or goes', () => {
    const [one, second] = ['甲應申請。', '申請書應載明事由、期間及經費，並附系所主管核章之計畫書一份。'];
    expect([draft(one, one + second), draft(one + second, one)]).toEqual(['增訂後段規定。', '刪除後段規定。']);
    expect(draft(`${one}乙亦同。`, `${one}乙亦同。${second}`)).toBe(`增列「${second.slice(0, -1)}」。`);
    expect(draft(one, `${one}乙亦同。`)).toBe('增列「乙亦同」。');
  });
  it('names a citation as a whole, what joins words with these, and an exception apart from what came before it', () => {
    expect(draft('依第二十六條第四項之規定召集。', '依第二十七條第四項或第五項之規定召集。')).toBe('「第二十六條第四項」修正為「第二十七條第四項或第五項」。');
    expect(draft('受第二十條或第二十五條規定處罰。', '受第二十五條或第二十七條規定處罰。')).toBe('「第二十條或第二十五條」修正為「第二十五條或第二十七條」。');
    expect(draft('違反第五條、第六條、第七條規定。', '違反第五條、第六條、第七條或第八條第一項規定。')).toBe('增列「或第八條第一項」。');
    expect(draft('甲依第三條，乙依第五條，丙依第七條辦理。', '甲依第四條，乙依第六條，丙依第八條辦理。')).toBe('修正援引條次。');
    expect(draft('由各部會或學者組成。', '由各部會及學者組成。')).toBe('「各部會或學者」修正為「各部會及學者」。');
    expect(draft('金額不得少於四百元，最高不得多於四千元。', '金額不得少於一千元，不得多於八千元。')).toBe('「四百元」修正為「一千元」，刪除「最高」，「四千元」修正為「八千元」。');
    expect(draft('在費用未繳清前不得移轉。但承受人承諾繳納者，不在此限。', '在費用未繳清前不得移轉或設定負擔。')).toBe('增列「或設定負擔」，刪除但書規定。');
    expect(draft('協調大專院校辦理。', '協調大專校院辦理。')).toBe('「大專院校」修正為「大專校院」。');
    expect(draft('給與一個月薪給之獎金。', '給與一個月薪給之獎金；列前項第二款者，給與半個月薪給之獎金。')).toBe('增列「列前項第二款者，給與半個月薪給之獎金」。');
  });
  it('is a new provision where the old one had been deleted', () => {
    expect(draft('(刪除)', '學生應於開學後二週內申請。')).toBe('本條原已刪除，重行增訂。');
  });
  it('is an exception put in or taken out where it begins with 但 and is long enough', () => {
    expect(draft('甲得申請。', '甲得申請。但乙不在此限。')).toBe('增訂但書規定。');
    expect(draft('甲得申請。但乙不在此限。', '甲得申請。')).toBe('刪除但書規定。');
    expect(draft('甲得申請。', '甲得申請；但乙者不在此限。')).toBe('增訂但書規定。');
    expect(draft('甲得申請。', '甲得申請。但乙。')).toBe('增列「但乙」。');
    expect(draft('甲案應申請。乙亦同。', '甲案得申請。乙亦同，並應於開學後二週內檢具申請書、成績單及推薦函各一份送系所主管核章後轉送教務處。')).not.toContain('「');
    expect(draft('依前項規定辦理。', '依第三項規定辦理。')).toBe('「前項」修正為「第三項」。');
    expect([draft('甲案得申請。', '甲案得申請，但乙案除外。'), draft('甲案得申請。', '甲案得申請，但乙案否。')]).toEqual(['增訂但書規定。', '增列「但乙案否」。']);
    expect(draft('甲案得申請。乙案亦同。', '甲案得申請；但情形特殊者不在此限；乙案亦同。')).toBe('增訂但書規定。');
    expect(draft('甲案得申請；但情形特殊者不在此限；乙案亦同。', '甲案得申請。乙案亦同。')).toBe('刪除但書規定。');
    expect(draft('甲案應申請。乙亦同。', '甲案應於三日內申請。乙亦同。但丙有特殊情形，經系所主管核准，並報教務處備查者，不在此限。')).toBe('增列「於三日內」，增訂但書規定。');
  });
});

describe('a change of 項', () => {
  it('says which stayed, which changed, which came and which went', () => {
    expect(draft('甲應申請。\n乙應核准。\n丙應公告。', '甲應申請。\n乙須核准。\n丙應公告。')).toBe('一、第一項及第三項未修正。二、第二項「應」修正為「須」。');
    expect(draft('甲由系主任核定。\n乙應繳費。', '甲由系主任核定。')).toBe('一、第一項未修正。二、刪除現行第二項。');
    expect(draft('甲由系主任核定。', '甲由系主任核定。\n乙應繳費。\n丙應公告。')).toBe('一、第一項未修正。二、增訂第二項及第三項。');
    expect(draft('甲應申請。逾期不受理。', '甲應申請。\n逾期不受理。')).toContain('第一項');
    expect(draft('甲應申請。\n乙應核准。', '甲應申請。\n丙應公告於網頁周知。\n乙須核准。')).toBe('一、第一項未修正。二、第三項「應」修正為「須」。三、增訂第二項。');
  });
  it('says the same change of several 項 once, of different ones each', () => {
    expect(draft('甲於三日內辦理。\n乙於三日內辦理。', '甲於五日內辦理。\n乙於五日內辦理。')).toBe('第一項及第二項「三日」修正為「五日」。');
    expect(draft('甲於三日內辦理。\n乙於三日內辦理。', '甲於五日內辦理。\n乙於六日內辦理。')).toBe('一、第一項「三日」修正為「五日」。二、第二項「三日」修正為「六日」。');
    expect(draft('甲應辦理下列事項：\n一、子應於三日內辦理。\n乙應於三日內公告。', '甲應辦理下列事項：\n一、子應於五日內辦理。\n乙應於五日內公告。')).toBe('第一項第一款及第二項「三日」修正為「五日」。');
    expect(draft('報本部核定。\n甲。\n本部得派員查核。', '報教育部核定。\n甲。\n教育部得派員查核。')).toBe('一、第二項未修正。二、第一項及第三項「本部」修正為「教育部」。');
  });
  it('names places with one fate together, three and more in a row as a range', () => {
    const list = (...items: string[]): string => `甲應附下列文件：\n${items.map((item, i) => `${'一二三四五六七'[i]}、${item}`).join('\n')}`;
    expect(draft(list('申請書。'), list('申請書。', '成績單正本一份。', '身分證明文件影本。', '推薦函二封。'))).toBe('增訂第二款至第四款。');
    expect(draft(list('申請書。', '成績單正本一份。', '身分證明文件影本。'), list('申請書。'))).toBe('刪除現行第二款及第三款。');
    expect(draft(list('申請書者。', '成績單者。', '推薦函。', '著作者。'), list('申請書。', '成績單。', '推薦函。', '著作。'))).toBe('第一款、第二款及第四款刪除「者」。');
    expect(draft('甲應申請。\n乙應核准。\n丙應公告。\n丁應備查。\n戊應繳費。', '甲應申請。\n乙應核准。\n丙應公告。\n丁應備查。\n戊免繳費。')).toBe('一、第一項至第四項未修正。二、第五項「應」修正為「免」。');
    expect(draft('甲應申請。\n乙應核准。\n丙應公告。\n丁應備查。\n戊應繳費。', '甲應申請。\n乙免核准。\n丙應公告。\n丁應備查。\n戊應繳費。')).toBe('一、第一項及第三項至第五項未修正。二、第二項「應」修正為「免」。');
    const two = (first: readonly string[], second: readonly string[]): string => `${list(...first)}\n前項文件應附副本：\n${second.map((item, i) => `${'一二三四'[i]}、${item}`).join('\n')}`;
    expect(draft(two(['報名表。', '證書。'], ['副本。']), two(['報名表。', '證書。', '成績單正本一份。'], ['副本。', '影本二份並簽章。', '電子檔。']))).toBe('增訂第一項第三款、第二項第二款及第三款。');
    expect(draft(list('申請書。'), `${list('申請書。', '成績單正本一份。')}\n前項文件應附副本。`)).toBe('一、增訂第一項第二款。二、增訂第二項。');
  });
});

describe('the words before 款', () => {
  const list = (opening: string, item = '子。'): string => `${opening}：\n一、${item}\n二、丑。`;
  it('are their 序文', () => {
    expect(draft(list('申請者應於三日內附下列文件'), list('申請者應於五日內附下列文件'))).toBe('序文「三日」修正為「五日」。');
    expect(draft(`${list('甲應於三日內附下列文件', '三日。')}\n乙亦同。`, `${list('甲應於五日內附下列文件', '五日。')}\n乙亦同。`)).toBe('一、第二項未修正。二、第一項序文及第一款「三日」修正為「五日」。');
    expect(draft(`${list('學生應於開學後一週內完成選課，並經導師同意')}\n乙亦同。`, `${list('前項學生之選課，其期限及程序由教務處另定並公告，其應附之文件')}\n乙亦同。`)).toBe('一、第二項未修正。二、修正第一項序文規定。');
  });
  it('are none where there are no 款 on one side', () => {
    expect(draft('甲應於三日內附文件。', list('甲應於五日內附文件'))).toBe('一、「三日」修正為「五日」。二、增訂第一款及第二款。');
  });
});

describe('places of one change', () => {
  it('are named in the order of the provision', () => {
    const text = (days: string): string => `甲於${days}日內辦理：\n一、子於${days}日內辦理。\n二、丑。\n乙於${days}日內辦理。\n丙於${days}日內辦理。`;
    expect(draft(text('三'), text('五'))).toBe('第一項序文、第一款、第二項及第三項「三日」修正為「五日」。');
  });
});

describe('the name that a provision begins with', () => {
  const named = (name: string, days: string): RegulationText => regulation(`一、${name}\n為辦理選課，申請人應於${days}日內申請。\n逾期者不予受理。`, { style: '點' });
  it('is no 項', () => {
    expect(said(named('選課期限', '三'), named('選課期限', '五'))).toEqual(['一、第二項未修正。二、第一項「三日」修正為「五日」。']);
    expect(said(named('選課期限', '三'), named('申請期限', '三'))).toEqual(['一、第一項及第二項未修正。二、標題「選課期限」修正為「申請期限」。']);
  });
});

describe('a change of 款 and 目', () => {
  it('names them under their 項 where there are several', () => {
    expect(draft('甲：\n一、三日。\n二、乙。\n丙。', '甲：\n一、五日。\n二、乙。\n丙。')).toBe('一、第二項未修正。二、第一項第一款「三日」修正為「五日」。');
    expect(draft('甲：\n一、子丑寅卯：\n（一）申酉戌亥。\n（二）三日內辦理。', '甲：\n一、子丑寅卯：\n（一）申酉戌亥。\n（二）五日內辦理。')).toBe('第一款第二目「三日」修正為「五日」。');
  });
  it('says that numbers follow, once', () => {
    expect(draft('甲：\n一、子丑寅卯。\n二、辰巳午未。', '甲：\n一、辰巳午未。\n二、子丑寅卯。')).toBe('款次配合調整。');
    expect(draft('甲：\n一、子丑寅卯：\n（一）申酉戌亥。\n（二）辰巳午未。', '甲：\n一、子丑寅卯：\n（一）辰巳午未。')).toBe('一、刪除現行第一款第一目。二、第一款目次配合調整。');
  });
  it('says what else there is to say where no words changed', () => {
    const [before, after] = [regulation('第一條　甲：\n一、乙。'), regulation('第一條　甲：\n一、乙。')];
    const renumbered = { ...after, body: after.body.map((e) => ({ ...e, caption: '目的' })) };
    expect(said(before, renumbered)).toEqual(['條文標題修正。']);
    expect(said(renumbered, renumbered)).toEqual([]);
  });
});

describe('款 that another article gets', () => {
  it('are said to have gone there only where they are long enough not to stand there by chance', () => {
    const text = (first: string, second: string): RegulationText => regulation(`第一條　申請人應備下列文件：\n一、身分證明之影本及照片。${first}\n第二條　審查人應備下列文件：\n一、聘書及利益迴避切結書。${second}`);
    const [short, long] = ['\n二、委託書。', '\n二、經公證之委託書正本一份。'];
    expect(said(text(short, ''), text('', short))).toEqual(['刪除現行第二款。', '增訂第二款。']);
    const third = (first: string, second: string, last: string): RegulationText => regulation(`第一條　申請人應備下列文件：\n一、身分證明之影本及照片。${first}\n第二條　審查人應備下列文件：\n一、聘書及利益迴避切結書。${second}\n第三條　列席人應備下列文件：\n一、邀請函及交通費用之收據。${last}`);
    const alike = long.replace('一份', '二份');
    expect(said(third(long, '', ''), third('', alike, long))).toEqual(['現行第二款移列修正條文第三條第二款。', '增訂第二款。', '第二款由現行條文第一條第二款移列。']);
    expect(said(third(long, '', ''), third('', long, alike))).toEqual(['現行第二款移列修正條文第二條第二款。', '第二款由現行條文第一條第二款移列。', '增訂第二款。']);
    expect(said(text(long, ''), text('', long))).toEqual(['現行第二款移列修正條文第二條第二款。', '第二款由現行條文第一條第二款移列。']);
    // ten characters are enough, nine are not
    expect(['\n二、經公證之委託書一份。', '\n二、經公證委託書一份。'].map((words) => said(text(words, ''), text('', words))[1])).toEqual(['第二款由現行條文第一條第二款移列。', '增訂第二款。']);
    // the same words come before words that are alike, and what was found is not looked for again
    const [longer, almost] = ['\n二、經法院或公證人公證之委託書正本一份及影本二份。', '\n二、經法院或公證人公證之委託書正本一份及影本三份。'];
    expect(said(third(longer, '', ''), third('', almost, ''))).toEqual(['現行第二款移列修正條文第二條第二款。', '第二款由現行條文第一條第二款移列，並酌作修正。']);
    expect(said(third(longer, '', ''), third('', almost, longer))).toEqual(['現行第二款移列修正條文第三條第二款。', '增訂第二款。', '第二款由現行條文第一條第二款移列。']);
    expect(said(third(longer, almost, ''), third('', '', almost))).toEqual(['刪除現行第二款。', '現行第二款移列修正條文第三條第二款。', '第二款由現行條文第二條第二款移列。']);
  });
  it('are said to be elsewhere in their own article without its name', () => {
    const [own, words] = ['\n審查人應備下列文件：\n一、聘書及利益迴避切結書。', '\n二、經法院或公證人公證之委託書正本一份。'];
    const text = (first: string, second: string): RegulationText => regulation(`第一條　申請人應備下列文件：\n一、身分證明之影本及照片。${first}${own}${second}`);
    expect(said(text(words, ''), text('', words))).toEqual(['一、現行第一項第二款移列第二項第二款。二、第二項第二款由現行第一項第二款移列。']);
    expect(said(text('', words), text(words, ''))).toEqual(['一、第一項第二款由現行第二項第二款移列。二、現行第二項第二款移列第一項第二款。']);
  });
});

describe('a change of tables and annexes', () => {
  const table = (...rows: string[][]): Element => ({ id: '', level: 'table', marker: '', gap: '', number: null, caption: null, text: '', children: [], cells: rows, handMarks: [] });
  const paragraph = (text: string): Element => ({ ...table(), level: 'paragraph', text, cells: null });
  const holding = (level: 'article' | 'annex', ...children: Element[]): RegulationText => {
    const base = regulation('第一條　甲。');
    return { ...base, body: [{ ...base.body[0]!, level, id: level, marker: level === 'annex' ? '附表一' : '第一條', children }] };
  };
  const [fees, higher] = [table(['類別', '費用'], ['學分費', '一千元']), table(['類別', '費用'], ['學分費', '一千二百元'])];

  it('of an article with several 項 tell the table apart from them', () => {
    const [first, second] = [paragraph('學生應繳費如下。'), paragraph('逾期者應補繳。')];
    expect(said(holding('article', first, fees, second), holding('article', first, higher, second))).toEqual(['一、第一項及第二項未修正。二、附表修正。']);
    expect(said(holding('article', first, second), holding('article', first, fees, second))).toEqual(['一、第一項及第二項未修正。二、增訂附表。']);
    expect(said(holding('article', first, fees, second), holding('article', first, second))).toEqual(['一、第一項及第二項未修正。二、刪除現行附表。']);
    expect(said(holding('article', first, fees, second), holding('article', first, fees, paragraph('逾期者應於三日內補繳。')))).toEqual(['一、第一項未修正。二、第二項增列「於三日內」。']);
  });
  it('of an annex say up to three changes of lines, and otherwise that it changed', () => {
    const lines = (...days: string[]): RegulationText => holding('annex', ...days.map((days_, i) => paragraph(`${'甲乙丙丁'[i]!}案應於${days_}日內辦理。`)));
    expect(said(lines('三', '三', '三', '三'), lines('五', '三', '三', '三'))).toEqual(['「三日」修正為「五日」。']);
    expect(said(lines('三', '四', '六', '三'), lines('五', '六', '四', '三'))).toEqual(['一、「三日」修正為「五日」。二、「四日」修正為「六日」。三、「六日」修正為「四日」。']);
    expect(said(lines('三', '四', '六', '三'), lines('五', '六', '四', '五'))).toEqual(['內容修正。']);
    expect(said(lines('三', '三'), lines('三', '三', '三'))).toEqual(['內容修正。']);
    expect(said(lines('三', '三', '三'), lines('三', '三'))).toEqual(['內容修正。']);
    expect(said(holding('annex', paragraph('應於三日內繳費。'), fees), holding('annex', paragraph('應於五日內繳費。'), fees))).toEqual(['「三日」修正為「五日」。']);
    expect(said(holding('annex', paragraph('應於三日內繳費。'), fees), holding('annex', paragraph('應於五日內繳費。'), higher))).toEqual(['內容修正。']);
    expect(said(holding('annex', fees), holding('annex', higher))).toEqual(['內容修正。']);
  });
});
