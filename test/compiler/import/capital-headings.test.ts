import { describe, expect, it } from 'vitest';
import { formatText } from '../../../lang/format.ts';
import { importFile, regulationToFagui, regulationToJson } from '../../../compiler/import/index.ts';
import { placeRows } from '../../../compiler/import/table-base.ts';
import { readDocument } from '../../../compiler/import/table-document.ts';
import { compileFiles } from '../small-workspace.ts';
import { allCharacters, bodyOf, codesOf, importText, outlineOf } from './flat.ts';
import { docx, li, list, num, t } from './office-parts.ts';

const TITLE = '社群補助要點\n';
const LINES = ['壹、總則', '一、目的：提升教學。', '二、社群由三人以上組成。', '貳、申請', '三、三月受理申請，應備下列文件：', '（一）計畫書。', '（二）名冊。', '參、附則', '四、依第三點申請者，應提報告。'];
const READ = ['壹、 總則', '一、', '  ¶ 目的：提升教學。', '二、', '  ¶ 社群由三人以上組成。', '貳、 申請', '三、', '  ¶ 三月受理申請，應備下列文件：', '    （一） 計畫書。', '    （二） 名冊。', '參、 附則', '四、', '  ¶ 依第三點申請者，應提報告。'];

describe('capital numbers above points that count on over them', () => {
  it('are headings', () => {
    const result = importText(TITLE + LINES.join('\n'));
    expect(outlineOf(result.regulation.body)).toEqual(READ);
    expect(result.regulation.body.map(({ level }) => level).filter((level) => level !== 'point')).toEqual(['chapter', 'chapter', 'chapter']);
    expect([result.regulation.style, codesOf(result)]).toEqual(['點', []]);
    expect(allCharacters(result)).toBe((TITLE + LINES.join('')).replace(/\s/g, ''));
  });

  it.each([['with a gap', (line: string) => line.replace(/^([壹貳參]、)/, '$1　')], ['with a deleted part', (line: string) => line.replace('參、附則', '參、（刪除）\n肆、附則')], ['with words below', (line: string) => line.replace('貳、申請', '貳、申請\n申請事項如下：')]])('%s', (_, print) => {
    const printed = LINES.map(print).join('\n');
    const result = importText(TITLE + printed);
    expect(outlineOf(result.regulation.body).filter((line) => READ.includes(line))).toEqual(expect.arrayContaining(READ.filter((line) => !line.startsWith('參、'))));
    expect(allCharacters(result)).toBe((TITLE + printed).replace(/\s/g, ''));
  });

  it('that Word counts', () => {
    const numbering = list(0, ['ideographLegalTraditional', '%1、']) + list(1, ['taiwaneseCountingThousand', '%1、'], ['taiwaneseCountingThousand', '（%2）']) + num(1, 0) + num(2, 1);
    const body = [t('社群補助要點'), ...LINES.map((line) => (/^[壹貳參]/.test(line) ? li(1, 0, line.slice(2)) : /^（/.test(line) ? li(2, 1, line.slice(3)) : li(2, 0, line.slice(2))))].join('');
    expect(outlineOf(importFile({ name: 'a.docx', bytes: docx(body, { numbering }) }).regulation.body)).toEqual(READ);
  });

  it('are written to a file that is read back, checked without complaint, and stays as it is in the formatter', () => {
    const { regulation } = importText(TITLE + LINES.join('\n'));
    const file = regulationToFagui({ ...regulation, version: '1' }, 't.grant');
    expect(file).toContain('\n體例 一\n');
    expect(formatText('r.fagui', file)).toBe(file);
    const { versions, diagnostics } = compileFiles({ 'r.fagui': file });
    expect(diagnostics.map(({ code }) => code)).toEqual([]);
    expect(versions[0]!.checked.version.text.body).toEqual(regulation.body);
  });

  it('are chapters in JSON', () => {
    const [first] = regulationToJson(importText(TITLE + LINES.join('\n')).regulation).provisions;
    expect(first).toMatchObject({ level: 'chapter', number: '壹', label: '壹、總則', heading: '總則', text: '', children: [{ level: 'point', number: '一', label: '第一點' }, { label: '第二點' }] });
  });

  it('are points where 一、 begins anew below each, and where nothing counts on', () => {
    expect(bodyOf(`${TITLE}壹、總則\n一、甲。\n二、乙。\n貳、申請\n一、丙。\n二、丁。`).filter((line) => !line.startsWith(' '))).toEqual(['壹、', '貳、']);
    expect(bodyOf(`${TITLE}壹、甲。\n貳、乙：\n一、丙。\n二、丁。\n參、戊。`).filter((line) => !line.startsWith(' '))).toEqual(['壹、', '貳、', '參、']);
    expect(bodyOf(`${TITLE}壹、總則\n一、甲。\n二、乙。\n貳、申請\n三、丙。\n參、附則\n一、丁。`).filter((line) => !line.startsWith(' '))).toEqual(['壹、', '貳、', '參、']);
    expect(bodyOf(`${TITLE}壹、甲，應依規定。\n一、甲。\n貳、乙，亦同。\n二、丙。`).filter((line) => !line.startsWith(' '))).toEqual(['壹、', '貳、']);
  });

  it('in an annex behind the points are not theirs', () => {
    const read = bodyOf(`${TITLE + LINES.join('\n')}\n附件一　申請書\n壹、基本資料\n一、姓名。\n二、系所。`);
    expect(read.slice(0, READ.length)).toEqual(READ);
    expect(read[READ.length]).toMatch(/^附件一/);
  });
});

describe('a comparison table of such a text', () => {
  const table = (rows: readonly (readonly [string, string])[]): string => `<p>社群補助要點部分規定修正草案對照表</p><table><tr><td>修正規定</td><td>現行規定</td><td>說明</td></tr>${rows.map((cells) => `<tr>${[...cells, '酌作修正。'].map((cell) => `<td>${cell.split('\n').map((line) => `<p>${line}</p>`).join('')}</td>`).join('')}</tr>`).join('')}</table>`;
  const read = (rows: readonly (readonly [string, string])[]): string[] => {
    const { table: found } = readDocument({ name: 'a.html', bytes: new TextEncoder().encode(table(rows)) });
    return found!.rows.map(({ amended, current }) => [amended, current].map((e) => (e ? `${e.level} ${e.marker}` : '—')).join(' | '));
  };

  it('has rows of headings', () => {
    expect(read([['二、社群由五人以上組成。', '二、社群由三人以上組成。'], ['貳、申請及審查', '貳、申請'], ['三、四月受理申請。', '三、三月受理申請。'], ['參、經費', ''], ['四、每案二萬元。', '']]))
      .toEqual(['point 二、 | point 二、', 'chapter 貳、 | chapter 貳、', 'point 三、 | point 三、', 'chapter 參、 | —', 'point 四、 | —']);
    expect(read([['貳、申請及審查\n三、四月受理申請。', '貳、申請\n三、三月受理申請。'], ['六、甲案。', '五、甲案。'], ['五、乙案。', '六、乙案。']]).slice(0, 2)).toEqual(['chapter 貳、 | chapter 貳、', 'point 三、 | point 三、']);
  });
  it('has rows of points where 一、 begins anew, or nothing counts on', () => {
    expect(read([['壹、總則\n一、甲乙。', '壹、總則\n一、甲。'], ['貳、申請\n一、丙丁。', '貳、申請\n一、丙。']])).toEqual(['point 壹、 | point 壹、', 'point 貳、 | point 貳、']);
    expect(read([['貳、社群由五人以上組成。', '貳、社群由三人以上組成。'], ['參、四月受理申請。', '參、三月受理申請。']])).toEqual(['point 貳、 | point 貳、', 'point 參、 | point 參、']);
  });

  it('has rows of headings where the regulation that it amends has them', () => {
    const rows: readonly (readonly [string, string])[] = [['壹、通則', '壹、總則'], ['貳、申請及審查', '貳、申請']];
    const { table: found } = readDocument({ name: 'a.html', bytes: new TextEncoder().encode(table(rows)) });
    const base = importText(TITLE + LINES.join('\n')).regulation;
    const { placed, missing } = placeRows(found!.rows, base);
    expect(placed.map((row) => [row.base?.text, row.next?.level, row.next?.text])).toEqual([['總則', 'chapter', '通則'], ['申請', 'chapter', '申請及審查']]);
    expect(missing).toEqual([]);
    const points = placeRows(found!.rows, importText(`${TITLE}壹、總則\n貳、申請`).regulation);
    expect(points.placed.map(({ base: own }) => own?.level)).toEqual(['point', 'point']);
  });
});
