import { describe, expect, it } from 'vitest';
import { diagnose, type Diagnostic, type Label } from '../../../lang/diagnostics/diagnostic.ts';
import { renderGithub } from '../../../lang/diagnostics/render-github.ts';
import { renderJson } from '../../../lang/diagnostics/render-json.ts';
import { limitDiagnostics, orderDiagnostics } from '../../../lang/diagnostics/render-order.ts';
import { renderSarif } from '../../../lang/diagnostics/render-sarif.ts';
import { displayWidth, visibleText } from '../../../lang/diagnostics/render-width.ts';
import { applyFix, renderOne, renderSummary } from '../../../lang/diagnostics/render.ts';
import { createSource, type Source } from '../../../lang/source.ts';

const source = createSource('rules/選課.fagui', '法規 選課要點\n\n三、每學期[至少修十六學分]{下限}。\n\n規則 學分 {\n  應 學分 合於 下線\n}\n');
const label = (of: Source, text: string, note?: string): Label => {
  const start = of.text.indexOf(text);
  expect(start, text).toBeGreaterThanOrEqual(0);
  return { source: of, span: { start, end: start + text.length }, ...(note !== undefined && { note: { zh: note, en: note } }) };
};
const found = diagnose('FG8009', { path: '下線' }, label(source, '下線', '這裡'), {
  related: [label(source, '下限', '有這個名稱')],
  fixes: [{ title: { zh: '改成「下限」', en: 'write "下限"' }, source, edits: [{ span: label(source, '下線').span, text: '下限' }] }],
});
const zh = (diagnostic: Diagnostic): string => renderOne(diagnostic, { language: 'zh', color: false });

describe('renderOne', () => {
  it('shows message, place, carets two columns to a full-width character, related places, help and the change', () => {
    expect(zh(found)).toBe([
      '錯誤[FG8009]：「下線」不是 .fagui 檔案。',
      '  --> rules/選課.fagui:6:11',
      '   |',
      ' 6 |   應 學分 合於 下線',
      '   |                ^^^^ 這裡',
      '  ::: rules/選課.fagui:3:16',
      '   |',
      ' 3 | 三、每學期[至少修十六學分]{下限}。',
      '   |                            ---- 有這個名稱',
      '   = 說明：其他格式的檔案請先用 fagui import 轉換。',
      '   = 可以這樣改：改成「下限」',
      ' 6 | -   應 學分 合於 下線',
      ' 6 | +   應 學分 合於 下限',
    ].join('\n'));
  });

  it('speaks English when asked', () => {
    const text = renderOne(found, { language: 'en', color: false });
    expect(text).toMatch(/^error\[FG8009\]: "下線" is not a \.fagui file\.\n/);
    expect(text).toContain('= help: Convert');
    expect(text).toContain('= fix: write');
  });

  it('shows no place for what concerns no file', () => {
    const text = zh(diagnose('FG6025', { next: '第 1 條', old: '第一條' }, { source: createSource('', ''), span: { start: 0, end: 0 } }));
    expect(text.split('\n').map((line) => line.trim().slice(0, 4))).toEqual(['資訊[F', '= 說明']);
  });
  it('shows only the path of a file that has no text to show', () => {
    const none = createSource('a.fagui', '');
    expect(zh(diagnose('FG8003', { path: 'a.fagui' }, { source: none, span: { start: 0, end: 0 } }))).toBe(
      '警告[FG8003]：「a.fagui」開頭有位元組順序記號（BOM）。\n  --> a.fagui\n   = 說明：請另存為「UTF-8（無 BOM）」，或執行 fagui format。');
  });

  it('marks an empty span with one column, also at the end of the file', () => {
    const end = createSource('a', '一二');
    const lines = zh(diagnose('FG8009', { path: 'a' }, { source: end, span: { start: 2, end: 2 } })).split('\n');
    expect(lines.slice(3, 5)).toEqual([' 1 | 一二', '   |     ^']);
  });

  it('shows first and last line of a span over several lines', () => {
    const text = '規則 甲 {\n  應 一\n  應 二\n} 後\n';
    const several = createSource('a', text);
    const lines = zh(diagnose('FG8009', { path: 'a' }, { source: several, span: { start: 0, end: text.indexOf('}') + 1 }, note: { zh: '整段', en: 'all' } })).split('\n');
    expect(lines.slice(2, 8)).toEqual(['   |', ' 1 | 規則 甲 {', '   | ^^^^^^^^^', '   | …', ' 4 | } 後', '   | ^ 整段']);
  });

  it('cuts a long paragraph around the place and keeps the caret under it', () => {
    const long = createSource('a', `${'甲'.repeat(400)}乙丙${'丁'.repeat(400)}`);
    const lines = zh(diagnose('FG8009', { path: 'a' }, label(long, '乙丙'))).split('\n');
    const shown = lines[3]!.slice(5);
    expect(shown).toMatch(/^…甲+乙丙丁+…$/);
    expect(displayWidth(shown)).toBeLessThanOrEqual(100);
    expect(displayWidth(shown.slice(0, shown.indexOf('乙')))).toBe(lines[4]!.slice(5).indexOf('^'));
    expect(lines[4]!.trim().replace('| ', '').trim()).toBe('^^^^');
  });

  it('never sends control, bidirectional or zero-width characters to the terminal', () => {
    const evil = createSource('a\u001b]0;x\u0007', '一\u202e二\u001b[31m\u200b三');
    const text = zh(diagnose('FG8009', { path: '\u001b[2J' }, label(evil, '三')));
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u200b\u202e]/);
    expect(text).toContain('一⟨U+202E⟩二⟨U+001B⟩[31m⟨U+200B⟩三');
    const lines = text.split('\n');
    expect(lines[4]!.indexOf('^')).toBe(displayWidth(lines[3]!.slice(0, lines[3]!.indexOf('三'))));
  });

  it('colours nothing but what it says it colours', () => {
    const colored = renderOne(found, { language: 'zh', color: true });
    expect(colored).toContain('\u001b[31m');
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(zh(found));
  });
});

describe('displayWidth', () => {
  it.each([['abc', 3], ['法規', 4], ['（一）', 6], ['\u3000', 2], ['ｱ', 1], ['葛\u{e0100}', 2], ['e\u0301', 1], ['𠀀', 2], ['\t', 4], ['', 0]])('of %j is %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it('keeps what can be seen', () => {
    expect(visibleText('讀\uF95A、\n一')).toBe('讀\uF95A、\n一');
    expect(visibleText('\uD840')).toBe('⟨U+D840⟩');
  });
});

describe('applyFix', () => {
  it('applies edits in any order', () => {
    const text = createSource('a', 'abcdef');
    const edits = [{ span: { start: 4, end: 5 }, text: '' }, { span: { start: 1, end: 1 }, text: 'X' }, { span: { start: 2, end: 3 }, text: 'YY' }];
    expect(applyFix({ title: { zh: '', en: '' }, source: text, edits })).toBe('aXbYYdf');
  });
});

describe('renderJson', () => {
  it('is one document with offsets, one-based places, related places and fixes', () => {
    const start = source.text.indexOf('下線');
    expect(JSON.parse(renderJson([found], 'zh'))).toEqual({
      diagnostics: [{
        code: 'FG8009', severity: 'error', message: '「下線」不是 .fagui 檔案。', path: 'rules/選課.fagui', span: { start, end: start + 2 },
        line: 6, column: 11, endLine: 6, endColumn: 13, note: '這裡',
        related: [{ path: 'rules/選課.fagui', span: { start: source.text.indexOf('下限'), end: source.text.indexOf('下限') + 2 }, line: 3, column: 16, endLine: 3, endColumn: 18, note: '有這個名稱' }],
        help: '其他格式的檔案請先用 fagui import 轉換。',
        fixes: [{ title: '改成「下限」', path: 'rules/選課.fagui', edits: [{ span: { start, end: start + 2 }, text: '下限' }] }],
      }],
      summary: { errors: 1, warnings: 0, information: 0 },
    });
  });
});

describe('renderSarif', () => {
  it('names rule, level, region and replacement', () => {
    const log = JSON.parse(renderSarif([found, diagnose('FG8003', { path: 'a b.fagui' }, { source: createSource('a b.fagui', ''), span: { start: 0, end: 0 } })], 'zh', '1.2.3'));
    const [run] = log.runs;
    expect([log.version, run.tool.driver.version, run.columnKind, run.tool.driver.rules]).toEqual(['2.1.0', '1.2.3', 'utf16CodeUnits', [{ id: 'FG8003' }, { id: 'FG8009' }]]);
    const [first, second] = run.results;
    expect([first.ruleId, first.ruleIndex, first.level]).toEqual(['FG8009', 1, 'error']);
    expect(first.locations[0].physicalLocation.region).toEqual({ startLine: 6, startColumn: 11, endLine: 6, endColumn: 13, charOffset: source.text.indexOf('下線'), charLength: 2 });
    expect(decodeURIComponent(first.locations[0].physicalLocation.artifactLocation.uri)).toBe('rules/選課.fagui');
    expect(first.fixes[0].artifactChanges[0].replacements[0].insertedContent.text).toBe('下限');
    expect(second.locations[0].physicalLocation).toEqual({ artifactLocation: { uri: 'a%20b.fagui', uriBaseId: 'WORKSPACE' } });
    expect(second.level).toBe('warning');
  });
});

describe('renderGithub', () => {
  it('is one escaped line for each', () => {
    const odd = createSource('a,b:c%.fagui', '一');
    const text = renderGithub([found, diagnose('FG8003', { path: 'x\n%' }, label(odd, '一'))], 'zh');
    expect(text.split('\n')).toEqual([
      '::error file=rules/選課.fagui,line=6,endLine=6,col=11,endColumn=13,title=FG8009::「下線」不是 .fagui 檔案。%0A其他格式的檔案請先用 fagui import 轉換。',
      '::warning file=a%2Cb%3Ac%25.fagui,line=1,endLine=1,col=1,endColumn=2,title=FG8003::「x%0A%25」開頭有位元組順序記號（BOM）。%0A請另存為「UTF-8（無 BOM）」，或執行 fagui format。',
      '',
    ]);
  });
});

describe('order, limit, summary', () => {
  const at = (path: string, start: number, code: 'FG8003' | 'FG8009'): Diagnostic => diagnose(code, { path }, { source: createSource(path, 'x'.repeat(500)), span: { start, end: start + 1 } });
  it('orders by path, place and code, whatever order the passes had', () => {
    const list = [at('b', 0, 'FG8003'), at('a', 5, 'FG8009'), at('a', 5, 'FG8003'), at('a', 10, 'FG8003')];
    const key = (d: Diagnostic): string => `${d.primary.source.path}${d.primary.span.start}${d.code}`;
    const expected = ['a5FG8003', 'a5FG8009', 'a10FG8003', 'b0FG8003'];
    expect(orderDiagnostics(list).map(key)).toEqual(expected);
    expect(orderDiagnostics(list.reverse()).map(key)).toEqual(expected);
  });

  it('shows the first hundred of a file, errors before warnings', () => {
    const many = Array.from({ length: 150 }, (_, i) => at('a', i, i < 120 ? 'FG8003' : 'FG8009'));
    const { shown, hidden } = limitDiagnostics([...many, at('b', 0, 'FG8003')]);
    expect([shown.length, hidden, shown.filter((d) => d.code === 'FG8009').length]).toEqual([101, 50, 30]);
    expect(renderSummary(many, hidden, 'zh')).toBe('共 30 個錯誤、120 個警告；另有 50 項未列出，先處理前面的。');
    expect(renderSummary([many[0]!], 0, 'en')).toBe('1 warning.');
    expect(renderSummary([], 0, 'zh')).toBe('沒有發現問題。');
  });
});
