/** What tells people of a regulation is a paper beside it, and a list without numbers is a list. */
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../compiler/drift/check-documents.ts';

const TEXT = '示例大學場地借用要點\n一、為辦理場地借用，訂定本要點。\n二、借用禮堂者，應於使用日七日前提出申請，每場次收費三千元。\n三、本要點經行政會議通過後施行。\n';
const found = (...files: readonly (readonly [name: string, text: string])[]): string[] =>
  checkDocuments(files.map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }))).diagnostics.map((d) => d.code);

describe('leaflets', () => {
  it.each([
    ['常見問答.md', '# 場地借用常見問答\n\n問：禮堂要多久以前申請？\n答：使用日*日前提出申請。\n'],
    ['問題.txt', '借用禮堂的問題\nQ1：何時申請？\nA1：使用禮堂，應於使用日*日前提出申請。\n'],
    ['公告.md', '# 總務處\n\n各單位借用禮堂，請於使用日*日前提出申請。\n'],
  ])('%s', (name, text) => {
    expect(found(['要點.txt', TEXT], [name, text.replace('*', '七')])).toEqual([]);
    expect(found(['要點.txt', TEXT], [name, text.replace('*', '五')])).toEqual(['FG3041']);
  });
});

describe('announced lists', () => {
  const listed = (...lines: readonly string[]): string[] => found(['要點.txt', `${TEXT}四、小組下設各組，分工如下：\n${lines.join('\n')}\n`]);

  it('may have no numbers', () => expect(listed('　　通報組　聯絡消防單位', '　　搶救組　搬運器材')).toEqual([]));
  it('do not follow', () => expect(listed()).toEqual(['FG3047']));
});

it('a file of numbers beside a regulation is read as a paper, and alone it is no text', () => {
  const budget = (total: string): readonly [string, string] => ['估算.txt', `禮堂收支估算\n收入二萬元，其中場地費一萬五千元、補助款${total}元。\n`];
  expect(found(['要點.txt', TEXT], budget('五千'))).toEqual([]);
  expect(found(['要點.txt', TEXT], budget('六千'))).toEqual(['FG3023']);
  expect(found(budget('五千'))).toEqual(['FG6042']);
});

it.each<[string, string[]]>([['要點', []], ['辦法', ['FG6038']]])('a decree beside one text names it: %s', (kind, codes) => {
  expect(found(['要點.txt', TEXT], ['公告.txt', `示例大學公告\n主旨：修正「示例大學場地借用${kind}」第二點，自115年8月1日生效。\n`])).toEqual(codes);
});

describe('leaflets that have the form of a regulation', () => {
  const RULES = '示例大學學生請假規則\n一、為辦理學生請假，訂定本規則。\n二、病假逾三日者，應檢附診斷證明。\n三、導師得核准四日以內之請假，系主任得核准七日以內之請假。\n四、同一學期曠課達十五節者，予以申誡。\n五、本規則經學生事務會議通過後施行。\n';
  it.each([
    ['導師手冊.md', '# 導師手冊（請假篇）\n\n一、病假逾三日者，請學生檢附診斷證明。\n\n二、同一學期曠課達*節者，予以申誡。\n'],
    ['須知.txt', '學生請假申請須知\n一、病假逾三日者，請檢附診斷證明。\n二、同一學期曠課達*節者，予以申誡。\n'],
    ['簡介.txt', '學生請假流程簡介\n一、病假逾三日者，請檢附診斷證明。\n二、同一學期曠課達*節者，予以申誡。\n'],
  ])('tell its numbers: %s', (name, text) => {
    expect(found(['規則.txt', RULES], [name, text.replace('*', '十五')])).toEqual([]);
    expect(found(['規則.txt', RULES], [name, text.replace('*', '十')])).toEqual(['FG3041']);
  });
  it('and what they work out is of their cases', () => {
    expect(found(['規則.txt', RULES], ['試算.txt', '請假核准試算（學生事務處）\n一、核准\n　1.請假二日：由導師核准。\n　2.請假六日：由系主任核准。\n二、曠課\n　同一學期曠課九節者，不予申誡。\n'])).toEqual([]);
  });
});
