/** Merged and split provisions, and 款 that went to another: named on both sides, and not called new or gone. */
import { describe, expect, it } from 'vitest';
import { align } from '../../../compiler/compare/align.ts';
import { names } from '../../../compiler/compare/draft-related.ts';
import { grouped } from '../../../compiler/compare/relations.ts';
import { compareVersions } from '../../../compiler/compare/rows.ts';
import type { Element, RegulationText } from '../../../compiler/model/regulation.ts';
import { bracketed, regulation } from './regulations.ts';

const SEATS = '本會置委員九人至十三人，由校長就專任教師中聘任之，並以教務長為召集人。';
const TERM = '委員任期二年，連選得連任；任期中出缺時，由校長補聘之，其任期至原任期屆滿之日為止。';
const MEETING = '本會每學期開會二次，必要時得召開臨時會；開會時應有委員三分之二以上出席。';
const RECORD = '會議紀錄應於會後七日內送各委員確認，並公告於本校網頁。';
const FORCE = '本辦法經校務會議通過後，自發布日施行。';
const NUMBERS = ['一', '二', '三', '四', '五', '六'];
const articles = (...texts: string[]): string => texts.map((text, i) => `第${NUMBERS[i]}條　${text}`).join('\n');
const explained = (before: string, after: string): string[] =>
  compareVersions(regulation(before), regulation(after), { profile: 'official' }).rows.map(({ kind, provision, formerProvision, explanation }) => `${kind} ${formerProvision ?? '—'}→${provision ?? '—'} ${explanation.text.replaceAll('\n', '')}`);

describe('two articles made one (合併)', () => {
  const apart = articles(SEATS, TERM, MEETING, FORCE);
  const together = articles(`${SEATS}\n${TERM}`, MEETING, FORCE);
  it('are paired with what they became', () => {
    expect(align(regulation(apart), regulation(together)).merged).toEqual([{ current: '2', amended: '1' }]);
  });
  it('have one row, as where an amendment says so', () => {
    expect(explained(apart, together).slice(0, 2)).toEqual([
      'amended 第一條→第一條 一、現行條文第一條及第二條合併。二、第一項未修正。三、第二項由現行條文第二條移列。',
      'renumbered 第三條→第二條 條次變更，內容未修正。',
    ]);
  });
  it('stand below each other in that row', () => {
    const [row] = compareVersions(regulation(apart), regulation(together), { profile: 'official' }).rows;
    expect([row?.current?.text, row?.joined?.map(({ id }) => id)]).toEqual([`第一條　${SEATS}\n第二條　${TERM}`, ['2']]);
  });
  it('keep rows of their own where only some words went there', () => {
    const reworded = articles(`${SEATS}\n${TERM.replace('任期中出缺時，由校長補聘之', '出缺時，由校長另聘之')}`, MEETING, FORCE);
    expect(explained(apart, reworded).slice(0, 2).map((words) => words.split(' ')[0])).toEqual(['amended', 'deleted']);
  });
  it('are found where the number is kept, and where the words were changed', () => {
    const kept = articles(`${SEATS}\n${TERM.replace('任期中出缺時，由校長補聘之', '出缺時，由校長另聘之')}`, '（刪除）', MEETING, FORCE);
    expect(explained(apart, kept)).toEqual([
      'amended 第一條→第一條 一、現行條文第一條及第二條合併。二、第一項未修正。三、第二項由現行條文第二條移列，並酌作修正。',
      'deleted 第二條→第二條 一、本條刪除。二、併入修正條文第一條。',
    ]);
  });
  it('are not assumed where an article was only deleted', () => {
    expect(explained(apart, articles(SEATS, '（刪除）', MEETING, FORCE))).toEqual(['deleted 第二條→第二條 本條刪除。']);
    expect(align(regulation(apart), regulation(articles(SEATS, MEETING, FORCE))).merged).toEqual([]);
  });
  it('may be more than two', () => {
    expect(explained(articles(SEATS, TERM, MEETING, RECORD, FORCE), articles(SEATS, `${TERM}\n${MEETING}\n${RECORD}`, FORCE))[0]).toBe(
      'amended 第二條→第二條 一、現行條文第二條至第四條合併。二、第一項未修正。三、第二項由現行條文第三條移列。四、第三項由現行條文第四條移列。',
    );
  });
});

describe('names of provisions', () => {
  it('are in the order of their numbers, and as they come without one', () => {
    const [one, two, three] = regulation(articles(SEATS, TERM, MEETING)).body as [Element, Element, Element];
    expect(names('現行', [three, one, two], '條')).toBe('現行條文第一條至第三條');
    expect(names('現行', [{ ...two, number: null }, one], '條')).toBe('現行條文第二條及第一條');
    expect(names('現行', [two, { ...one, number: null }], '條')).toBe('現行條文第二條及第一條');
  });
});

describe('values by their keys', () => {
  it('are in order, without those of which one is not known', () => {
    expect([...grouped<string, string>([['甲', '乙'], [undefined, '丙'], ['丁', undefined], ['甲', '戊']])]).toEqual([['甲', ['乙', '戊']]]);
  });
});

describe('directions', () => {
  it('call their provisions 規定 where they are merged or split', () => {
    const points = (...texts: string[]): RegulationText => regulation(texts.map((text, i) => `${NUMBERS[i]}、${text}`).join('\n'), { style: '點' });
    const said = (before: RegulationText, after: RegulationText): string[] => compareVersions(before, after, { profile: 'official' }).rows.map(({ explanation }) => explanation.text.replaceAll('\n', ''));
    const [apart, together] = [points(SEATS, TERM, MEETING, FORCE), points(`${SEATS}\n${TERM}`, MEETING, FORCE)];
    expect(said(apart, together)[0]).toContain('現行規定第一點及第二點合併。');
    expect(said(together, apart).slice(0, 2)).toEqual([expect.stringContaining('分列為修正規定第一點及第二點。'), '現行規定第一點第二項移列。']);
  });
});

describe('an article made two (分列)', () => {
  const together = articles(`${SEATS}\n${TERM}\n${MEETING}`, RECORD, FORCE);
  it('is named in the row of either, with the 項 that went', () => {
    expect(explained(together, articles(SEATS, `${TERM}\n${MEETING}`, RECORD, FORCE)).slice(0, 2)).toEqual([
      'amended 第一條→第一條 一、分列為修正條文第一條及第二條。二、第一項未修正。三、現行第二項及第三項移列修正條文第二條。',
      'moved 第一條→第二條 現行條文第一條第二項及第三項移列。',
    ]);
  });
  it('names the source of an inserted 之一, which stays new', () => {
    const after = `第一條　${SEATS}\n第一條之一　${TERM}\n${MEETING}\n第二條　${RECORD}\n第三條　${FORCE}`;
    expect(explained(together, after)).toEqual([
      'amended 第一條→第一條 一、分列為修正條文第一條及第一條之一。二、第一項未修正。三、現行第二項及第三項移列修正條文第一條之一。',
      'added —→第一條之一 一、本條新增。二、由現行條文第一條第二項及第三項移列。',
    ]);
  });
  it('names a source of one 項 without it', () => {
    const one = `第一條　${SEATS}${TERM}\n第二條　${FORCE}`;
    expect(explained(one, `第一條　${SEATS}\n第一條之一　${TERM}\n第二條　${FORCE}`)[1]).toBe('added —→第一條之一 一、本條新增。二、由現行條文第一條移列。');
  });
  it('is not assumed where the words still stand in their place', () => {
    expect(explained(together, articles(`${SEATS}\n${TERM}\n${MEETING}`, RECORD, TERM, FORCE))[0]).toBe('added —→第三條 本條新增。');
  });
  it('does not hide what was taken out of an article that stays', () => {
    const [row] = compareVersions(regulation(articles(`${SEATS}\n${TERM}`, FORCE)), regulation(articles(SEATS, FORCE)), { profile: 'both' }).rows;
    expect(bracketed(row?.current?.text ?? '', row?.current?.underlined ?? [])).toBe(`第一條　${SEATS}\n[${TERM}]`);
  });
  it('does not call the rest of the source deleted', () => {
    const [, moved] = compareVersions(regulation(together), regulation(articles(SEATS, `${TERM.replace('二年', '三年')}\n${MEETING}`, RECORD, FORCE)), { profile: 'both' }).rows;
    expect(bracketed(moved?.current?.text ?? '', moved?.current?.underlined ?? [])).toBe(`[第一條]　${SEATS}\n${TERM.replace('二年', '[二]年')}\n${MEETING}`);
  });
});

describe('款 that went elsewhere', () => {
  const [first, second] = ['一、學生會推派之代表，任期依學生會之規定。', '二、校外學者專家，由校長遴聘之。'];
  const before = articles(`本會置委員如下：\n${first}\n${second}`, `列席人員如下：\n一、主任秘書及會計主任。\n必要時得請其他人員列席。`, FORCE);
  it('are named on both sides', () => {
    const after = articles(`本會置委員如下：\n${first}`, `列席人員如下：\n一、主任秘書及會計主任。\n${second}\n必要時得請其他人員列席。`, FORCE);
    expect(explained(before, after)).toEqual([
      'amended 第一條→第一條 現行第二款移列修正條文第二條第一項第二款。',
      'amended 第二條→第二條 一、第二項未修正。二、第一項第二款由現行條文第一條第二款移列。',
    ]);
    expect(explained(after, before)).toEqual([
      'amended 第一條→第一條 第二款由現行條文第二條第一項第二款移列。',
      'amended 第二條→第二條 一、第二項未修正。二、現行第一項第二款移列修正條文第一條第二款。',
    ]);
  });
});

describe('drafted words', () => {
  const draft = (before: string, after: string): string => explained(articles(before), articles(after))[0]?.split(' ')[2] ?? '';
  it('quote a number with what makes it one', () => {
    expect(draft('依第八條規定辦理。', '依第九條規定辦理。')).toBe('「第八條」修正為「第九條」。');
    expect(draft('提撥比率未達學雜費收入百分之三者。', '提撥比率未達學雜費收入百分之五者。')).toBe('「百分之三」修正為「百分之五」。');
    expect(draft('應有三十人以上連署。', '應有十五人以上連署。')).toBe('「三十人」修正為「十五人」。');
  });
  it('say the same change in several places once', () => {
    expect(draft('報本部核定。\n本部得派員查核。', '報教育部核定。\n教育部得派員查核。')).toBe('第一項及第二項「本部」修正為「教育部」。');
  });
  it('of an only 項 say what became of it, however little is left of its words', () => {
    expect(draft('甲案。', '選課應經核准。')).toBe('「甲案」修正為「選課應經核准」。');
    expect(draft('甲案由系所主管會商教務長、學務長及總務長後核定之。', '學生畢業前應參加服務學習課程，並取得及格成績一次。')).toBe('修正本條規定。');
    expect(draft('甲案。', '選課如下：\n一、必修。')).toBe('一、「甲案」修正為「選課如下」。二、增訂第一款。');
  });
  it('do not take a table for a 項', () => {
    const table = (fee: string): Element => ({ id: '', level: 'table', marker: '', gap: '', number: null, caption: null, text: '', children: [], cells: [['類別', '費用'], ['學分費', fee]], handMarks: [] });
    const withTable = (fee: string): RegulationText => {
      const text = regulation(articles('學生應繳交之費用如下表。', FORCE));
      return { ...text, body: text.body.map((element, i) => (i === 0 ? { ...element, children: [...element.children, table(fee)] } : element)) };
    };
    const compared = (before: RegulationText, after: RegulationText): string[] => compareVersions(before, after, { profile: 'official' }).rows.map(({ explanation }) => explanation.text);
    expect(compared(withTable('一千元'), withTable('一千二百元'))).toEqual(['附表修正。']);
    expect(compared(regulation(articles('學生應繳交之費用如下表。', FORCE)), withTable('一千元'))).toEqual(['增訂附表。']);
    expect(compared(withTable('一千元'), regulation(articles('學生應繳交之費用如下表。', FORCE)))).toEqual(['刪除現行附表。']);
  });
  it('name 項 that changed places by their old order', () => {
    expect(draft('甲由系主任核定之。\n乙應於期限內繳費。\n丙應公告於網頁。', '丙應公告於網頁。\n甲由系主任核定之。\n乙應於期限內繳費。'))
      .toBe('現行第一項至第三項移列為第二項、第三項及第一項，內容未修正。');
  });
});

describe('the title', () => {
  it('names a number once that was deleted and taken by the next', () => {
    const points = (...texts: string[]): string => texts.map((text, i) => `${NUMBERS[i]}、${text}`).join('\n');
    const [before, after] = [points(SEATS, TERM, FORCE), points(`${SEATS}\n${TERM}`, FORCE)].map((text) => regulation(text, { style: '點' })) as [RegulationText, RegulationText];
    expect(compareVersions(before, after, { profile: 'official' }).title).toBe('某某大學測試要點第一點、第二點修正草案對照表');
  });
});
