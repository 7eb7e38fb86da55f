import { describe, expect, it } from 'vitest';
import { formatText } from '../../lang/format.ts';
import { legalTextOf } from '../../lang/legal-text.ts';
import { readCapitalHeading } from '../../lang/markers.ts';
import { createParser, parseSource } from '../../lang/parse.ts';
import { createSource } from '../../lang/source.ts';

const BODY = '壹、總則\n\n一、甲。\n\n二、乙。\n\n貳、申請\n\n三、丙：\n  （一）丁。\n  （二）戊。\n\n四、己。\n';
const regulation = (style: string, body = BODY): string => `法規 選課要點 (a.b)\n${style}版本 1\n\n${body}`;
const itemsOf = (text: string, parse = (source: string) => parseSource(createSource('a.fagui', source), () => {})): string[] => {
  const tree = parse(text);
  return tree.kind === 'regulation' ? tree.items.map((item) => `${item.kind}${item.kind === 'heading' ? ` ${item.level} ${item.marker.text}${item.content.text}` : item.kind === 'provision' ? ` ${item.marker.text}` : ''}`) : [];
};
const READ = ['heading chapter 壹、總則', 'provision 一、', 'provision 二、', 'heading chapter 貳、申請', 'provision 三、', 'provision 四、'];

describe('壹、總則 above points that are numbered 一、', () => {
  it.each([['壹、總則', '壹、', ''], ['參、 申請', '參、', ' '], ['拾壹、附則', '拾壹、', '']])('%s is a heading', (line, text, gap) => expect(readCapitalHeading(line)).toMatchObject({ text, gap, level: 'chapter', style: 'heading' }));
  it.each(['一、總則', '壹、本要點依規定訂定之。', '壹、貳及參', '總則', '（壹）總則'])('%s is none', (line) => expect(readCapitalHeading(line)).toBeNull());
  it.each(['體例 一\n', '體例 一、（一）\n'])('is one where %j says so', (style) => expect(itemsOf(regulation(style))).toEqual(READ));
  it.each(['', '體例 點\n', '體例 壹、一\n'])('is a point below %j', (style) => expect(itemsOf(regulation(style))[0]).toBe('provision 壹、'));
  it('is a point where it is a sentence', () => expect(itemsOf(regulation('體例 一\n', '壹、甲，乙。\n'))).toEqual(['provision 壹、']));
  it('ends a block that was left open', () => expect(itemsOf(regulation('體例 一\n', '一、甲。\n\n規則 某 (rule) 依 一 {\n\n貳、申請\n\n二、乙。\n')).filter((item) => !item.startsWith('error'))).toContain('heading chapter 貳、申請'));
  it('keeps its text and its layout in the formatter', () => {
    const text = regulation('體例 一\n');
    expect(formatText('a.fagui', text)).toBe(text);
    expect(formatText('a.fagui', text.replace(/\n\n/g, '\n'))).toContain('\n貳、申請\n\n三、丙：\n');
    expect(legalTextOf(parseSource(createSource('a.fagui', text), () => {}))).toContain('貳、申請');
  });
  it('is read anew when 體例 changes', () => {
    const parser = createParser();
    const parse = (source: string): ReturnType<typeof parser.parse> => parser.parse(createSource('a.fagui', source), () => {});
    const [point, heading] = [regulation('體例 點\n'), regulation('體例 一\n')];
    for (const text of [point, heading, point, heading]) expect(itemsOf(text, parse)).toEqual(itemsOf(text));
  });
});
