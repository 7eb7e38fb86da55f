/** Where a mark begins and ends, sign by sign: of two places that the words allow, the one that a person would take. */
import { describe, expect, it } from 'vitest';
import { difference, underlines } from '../../../compiler/compare/text-difference.ts';
import { bracketed } from './regulations.ts';

const plain = (text: string): string => text.replace(/[[\]]/gu, '');

describe('a mark of each text', () => {
  it.each<[what: string, before: string, after: string]>([
    ['ends before a stop', '逾期未繳費者。', '逾期未繳費[者，視同放棄]。'],
    ['ends before a stop behind a bracket', '應註明「停修」。', '應註明「停修」[字樣]。'],
    ['ends before a comma', '本校得視經費狀況，酌予補助。', '本校得視經費狀況[及名額，於每學期初]，酌予補助。'],
    ['ends before a 、', '申請人應檢附成績單、推薦函及自傳。', '申請人應檢附成績單[正本一份]、推薦函及自傳。'],
    ['ends with the line, inside a word or not', '學生會', '學生[議會]'],
    ['begins behind a comma and ends with one', '逾期未繳費者，視同放棄。', '逾期未繳費者，[並送教務處備查，]視同放棄。'],
    ['begins behind a 、', '申請人應檢附成績單、自傳。', '申請人應檢附成績單、[推薦函及]自傳。'],
    ['begins behind a 、 and ends with one', '成績單、推薦函、自傳。', '成績單、推薦函、[研究計畫、]自傳。'],
    ['begins before a 、 where a bracket follows', '外籍生（以下簡稱境外生）得申請住宿。', '外籍生[、僑生及陸生]（以下簡稱境外生）得申請住宿。'],
    ['begins before a 、 where brackets stand on both sides', '分為「通過」、「不通過」。', '分為「通過」[、「修正後通過」]、「不通過」。'],
    ['begins before a stop where another sentence was appended to it', '成績不及格者，得申請重修。', '成績不及格者，得申請重修[；其學分另計。]'],
    ['begins before a bracket', '應註明「停修」字樣。', '應註明「停修」[「暫緩」]字樣。'],
    ['begins and ends before a bracket', '分為「不通過」。', '分為[「通過」及]「不通過」。'],
    ['begins behind a bracket and ends before one', '學位論文（要）應於三十日內送圖書館典藏。', '學位論文（[含摘要]）應於三十日內送圖書館典藏。'],
    ['begins behind a bracket that was without the other one', '應註明「字樣。', '應註明「[停修」]字樣。'],
    ['is a bracket alone', '成績優良者，得申請獎助。', '[「]成績優良[」]者，得申請獎助。'],
    ['is a comma alone', '逾期未繳費者視同放棄。', '逾期未繳費者[，]視同放棄。'],
    ['is a 、 alone', '但因[、]病者不在此限。', '但因病者不在此限。'],
    ['is a sign that became another', '學生會應推舉代表[。]其任期一年。', '學生會應推舉代表[，]其任期一年。'],
    ['is a character before a bracket', '應註「停修」字樣。', '應註[明]「停修」字樣。'],
    ['is a number that was left out', '本會置委員七人，任期年，由校長聘任。', '本會置委員七人，任期[二]年，由校長聘任。'],
    ['is what was left out between 第 and a number', '依學則第五二項規定。', '依學則第[五條第二項]規定。'],
    ['begins with the line, and ends inside a word where it must', '費者，視同放棄。', '[逾期未繳]費者，視同放棄。'],
    ['begins with the line and ends with a 、', '未繳費者，視同放棄。', '[未註冊者、]未繳費者，視同放棄。'],
    ['holds no sign at its end that the old clause had too', '[逾期]，不受理。', '[未繳費，且未註冊者]，不受理。'],
    ['holds the stop of a sentence that it replaces', '[由本會審查之。]逾期者不受理。', '[校長得決定。]逾期者不受理。'],
    ['holds the semicolon of a clause that it replaces', '[逾期未繳費；]但情形特殊者得延長。', '[休學期滿未復學；]但情形特殊者得延長。'],
    ['ends before the comma of a clause that it replaces', '[逾期未註冊者]，應予退學。', '[休學期滿未復學]，應予退學。'],
    ['is the number of a line', '應予退學：\n一、不及格。\n[二]、未註冊。', '應予退學：\n一、不及格。\n[二、未繳費。]\n[三]、未註冊。'],
    ['is a word where its end is the same', '[外籍]生、僑生及陸生得申請住宿。', '[境外]生、僑生及陸生得申請住宿。'],
    ['leaves what moved where it stands', '[委員會]開會時，得邀請[有關人員]列席。', '開會時，[委員會]得邀請[專家]列席。'],
    ['is each change apart where words stay between them', '學生會[應]推舉代表[。]其任期[一]年。', '學生會[得]推舉代表[二人；]其任期[二]年。'],
    ['takes in words between two changes where few stay', '[逾期未]繳費[者]，視同放棄。', '[學生未於期限內]繳費，視同放棄。'],
    ['takes in a number of twelve digits as a whole', '帳號[123456789012]', '帳號[923456789012]'],
    ['begins inside of a number of thirteen digits', '帳號123456789012[3]', '帳號123456789012[9]'],
    ['ends inside of a number of thirteen digits', '帳號[1]234567890123', '帳號[9]234567890123'],
    ['takes in a number of thirteen digits that is the whole line', '[1234567890123]', '[9234567890123]'],
  ])('%s', (_what, before, after) => {
    const found = underlines(plain(before), plain(after));
    expect([bracketed(plain(before), found.current), bracketed(plain(after), found.amended)]).toEqual([before, after]);
  });
});

describe('the operations that lead from one text to the other', () => {
  it('leave white space that both texts have', () => {
    expect(difference('本校 委員會，應選課', '本校 委員會，得選課')).toEqual([{ kind: 'equal', text: '本校 委員會，' }, { kind: 'delete', text: '應' }, { kind: 'insert', text: '得' }, { kind: 'equal', text: '選課' }]);
    expect(difference('學生 應選課', '學生應選課')).toEqual([{ kind: 'equal', text: '學生' }, { kind: 'delete', text: ' ' }, { kind: 'equal', text: '應選課' }]);
  });
});
