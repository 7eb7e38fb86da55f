/** Texts that lost their line ends on a page: cut where the numbers go on, and nowhere else. */
import { describe, expect, it } from 'vitest';
import { allCharacters, bodyOf, importText } from './flat.ts';

const words = (text: string): string => [...text.replace(/\s/g, '')].sort().join('');
/** The lines of the body, each as it begins. */
const begins = (text: string): string[] => bodyOf(text).map((line) => line.replace(/^(\s*\S+\s?\S{0,4}).*$/, '$1'));

describe('a text on one line', () => {
  const text = '國立示例大學停車辦法 民國 90 年 1 月 3 日行政會議通過 民國 92 年 5 月 1 日行政會議修正通過 第一章 總則 第一條 為管理停車,訂定本辦法。 第二條 停車證分下列各種 一、教職員證。 二、學生證: (一)汽車。(二)機車。 三、訪客證。 前項費用另定之。 第三條 依第二條 第一項辦理。 第三條 本辦法自公布日施行。';

  it('is cut into its title, history, headings, provisions and lists', () => {
    const { regulation } = importText(text);
    expect([regulation.institution, regulation.title]).toEqual(['國立示例大學', '停車辦法']);
    expect(regulation.history).toEqual(['民國 90 年 1 月 3 日行政會議通過', '民國 92 年 5 月 1 日行政會議修正通過']);
    expect(bodyOf(text)).toEqual([
      '第一章 總則', '第一條', '  ¶ 為管理停車,訂定本辦法。', '第二條', '  ¶ 停車證分下列各種', '    一、 教職員證。', '    二、 學生證:', '      (一) 汽車。', '      (二) 機車。', '    三、 訪客證。',
      '  ¶ 前項費用另定之。', '第三條', '  ¶ 依第二條 第一項辦理。', '第三條', '  ¶ 本辦法自公布日施行。',
    ]);
  });

  it('keeps every character', () => {
    expect(words(allCharacters(importText(text)))).toBe(words(text));
  });
});

describe('the articles of a text on one line', () => {
  it('are counted on through its chapters', () => {
    expect(bodyOf('停車辦法 90年1月3日行政會議通過 第一章 總則 第一條 甲。 第二條 乙。 第二章 停車證 第三條 分下列二種: 一、汽車。 二、機車。 第三章 附則 第四條 丙。')).toEqual([
      '第一章 總則', '第一條', '  ¶ 甲。', '第二條', '  ¶ 乙。', '第二章 停車證', '第三條', '  ¶ 分下列二種:', '    一、 汽車。', '    二、 機車。', '第三章 附則', '第四條', '  ¶ 丙。',
    ]);
  });
});

describe('lines that hold more than one number', () => {
  it('are cut where the list of their own number goes on', () => {
    expect(begins('停車要點\n一、任務如下:\n(一)甲類車輛事項。\n(二)乙類車輛事項。(三)丙類車輛之管理。\n(四)其他。\n二、本會每年開會。三、本會議決事項送校長。 四、本要點自核定日施行。')).toEqual([
      '一、', '  ¶ 任務如下', '    (一) 甲類車輛', '    (二) 乙類車輛', '    (三) 丙類車輛', '    (四) 其他。', '二、', '  ¶ 本會每年', '三、', '  ¶ 本會議決', '四、', '  ¶ 本要點自',
    ]);
  });

  it('are cut behind words without a stop where the numbers are set apart', () => {
    expect(begins('停車要點\n一、目的 二、應備文件 1.申請書一份,向本處領取。 2.證件影本:請自行備妥。 3.照片。\n三、附則')).toEqual(['一、', '  ¶ 目的', '二、', '  ¶ 應備文件', '    1. 申請書一', '    2. 證件影本', '    3. 照片。', '三、', '  ¶ 附則']);
  });

  it.each([
    ['a list inside of brackets', '一、應修下列課程【含(1)車輛學。(2)交通學。】始得申請。'],
    ['pieces of a sentence', '一、分為(1)汽車、(2)機車、(3)腳踏車三類管理。'],
    ['a provision that is cited', '一、依要點辦理。第三條 第一項之規定不適用。'],
    ['a number that a line of its own bears', '一、前項不適用。二、三款之車輛亦同,依規定辦理。\n二、乙。'],
    ['a number of something', '一、每週開放。1.5 小時內免費,其後每小時計費。2.5 小時為限。'],
  ])('stay whole: %s', (_, line) => {
    const text = `停車要點\n${line}\n三、丙。`;
    expect(bodyOf(text).filter((each) => each.startsWith('    '))).toEqual([]);
    expect(bodyOf(text)[1]).toBe(`  ¶ ${line.split('\n')[0]!.slice(2)}`);
  });
});

describe('entries of a history on one line', () => {
  it('are entries of their own where there are several', () => {
    const { regulation } = importText('停車要點\n105年1月2日 104學年度第1次處務會議通過 105年5月1日 104學年度第3次行政會議備查 106年1月5日 105學年度第2次處務會議修正通過\n一、甲。\n二、乙。');
    expect(regulation.history).toEqual(['105年1月2日 104學年度第1次處務會議通過', '105年5月1日 104學年度第3次行政會議備查', '106年1月5日 105學年度第2次處務會議修正通過']);
  });

  it('stay one where a meeting and its approval share a line', () => {
    const { regulation } = importText('停車要點\n105年1月2日處務會議通過 105年5月1日行政會議備查\n一、甲。\n二、乙。');
    expect(regulation.history).toEqual(['105年1月2日處務會議通過 105年5月1日行政會議備查']);
  });
});

describe('the next article behind the end of a sentence', () => {
  it('needs no white space behind its number', () => {
    expect(bodyOf('停車辦法\n第 一 條停車分下列各種:甲、乙。第 二 條車主應繳費。\n第 三 條本辦法自公布日施行。')).toEqual(['第 一 條', '  ¶ 停車分下列各種:甲、乙。', '第 二 條', '  ¶ 車主應繳費。', '第 三 條', '  ¶ 本辦法自公布日施行。']);
  });

  it('is none out of turn', () => {
    expect(begins('停車辦法\n第一條停車依規定辦理。第三條車輛不適用之。\n第二條車主應繳費。\n第三條本辦法自公布日施行。')).toEqual(['第一條', '  ¶ 停車依規', '第二條', '  ¶ 車主應繳', '第三條', '  ¶ 本辦法自']);
  });
});

describe('a number in front of a year', () => {
  it('is that of the list where it stands next in it', () => {
    expect(bodyOf('停車須知\n1.申請者填表。\n2.車輛依序停放。\n3.114 學年度有異動者，另行公告。\n4.其他。')).toEqual(['1.', '  ¶ 申請者填表。', '2.', '  ¶ 車輛依序停放。', '3.', '  ¶ 114 學年度有異動者，另行公告。', '4.', '  ¶ 其他。']);
  });
});
