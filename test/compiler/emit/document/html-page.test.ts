import { createHash } from 'node:crypto';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import { comparisonDocument, emitHtml, regulationDocument, tableOfCells } from '../../../../compiler/emit/document/index.ts';
import { renderPage, safeHtml, type PageView } from '../../../../compiler/emit/document/html/page-renderer.ts';
import { attribute, elementsNamed } from './readers.ts';
import { pointRegulation, sampleComparison } from './samples.ts';

const page = (html: string): Tree.Document => parse(html);
const words = (node: Tree.ParentNode): string =>
  node.childNodes.map((child) => ('value' in child ? child.value : 'childNodes' in child ? words(child) : '')).join('');

describe('the page', () => {
  const html = emitHtml({ ...comparisonDocument(sampleComparison), origin: 'rules/a"b/<c>.fagui' });
  const tree = page(html);

  test('is in the Chinese of Taiwan, has the title and names its source', () => {
    expect(attribute(elementsNamed(tree, 'html')[0]!, 'lang')).toBe('zh-Hant-TW');
    expect(words(elementsNamed(tree, 'title')[0]!)).toBe(sampleComparison.title);
    expect(elementsNamed(tree, 'meta').map((meta) => attribute(meta, 'content'))).toContain('rules/a"b/<c>.fagui');
  });

  test('allows its own style sheet by hash and nothing else', () => {
    const style = words(elementsNamed(tree, 'style')[0]!);
    const policy = elementsNamed(tree, 'meta').find((meta) => attribute(meta, 'http-equiv') === 'Content-Security-Policy')!;
    const hash = createHash('sha256').update(style, 'utf8').digest('base64');
    expect(attribute(policy, 'content')).toBe(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`);
  });

  test('has no script, no style attribute, no event handler and loads nothing', () => {
    const all = ['script', 'link', 'img', 'iframe', 'object', 'a', 'form'].flatMap((tag) => elementsNamed(tree, tag));
    expect(all).toEqual([]);
    const names = new Set<string>();
    const visit = (node: Tree.ParentNode): void => node.childNodes.forEach((child) => {
      if (!('tagName' in child)) return;
      child.attrs.forEach((a) => names.add(a.name));
      visit(child);
    });
    visit(tree);
    expect([...names].sort()).toEqual(['charset', 'class', 'content', 'data-label', 'http-equiv', 'lang', 'name', 'role', 'scope']);
    expect(html).not.toMatch(/url\(|@import/);
  });

  test('names each table and the scope of each header, and each cell carries the name of its column', () => {
    const [table] = elementsNamed(tree, 'table');
    expect(words(elementsNamed(table!, 'caption')[0]!)).toBe(sampleComparison.title);
    expect(elementsNamed(table!, 'th').map((th) => [attribute(th, 'scope'), words(th)])).toEqual([['col', '修正規定'], ['col', '現行規定'], ['col', '說明']]);
    const labels = elementsNamed(table!, 'td').map((td) => attribute(td, 'data-label'));
    expect(labels).toEqual(Array.from({ length: 36 }, (_, i) => ['修正規定', '現行規定', '說明'][i % 3]));
  });

  test('keeps spans, and leaves tables with spans unstacked', () => {
    const [table] = elementsNamed(page(emitHtml(regulationDocument(pointRegulation))), 'table');
    expect(elementsNamed(table!, 'th').map((th) => [words(th), attribute(th, 'colspan'), attribute(th, 'rowspan')])).toEqual([
      ['教室別', undefined, '2'], ['時段', '2', undefined], ['備註', undefined, '2'], ['平日', undefined, undefined], ['假日', undefined, undefined],
    ]);
    expect(attribute(table!.parentNode as Tree.Element, 'class')).toBe('table');
  });

  test('has print rules for A4 and page numbers', () => {
    expect(html).toContain('@page{size:210mm 297mm;margin:20mm 20mm 20mm 20mm;@bottom-center{content:"第 " counter(page) " 頁，共 " counter(pages) " 頁"');
    expect(emitHtml(comparisonDocument(sampleComparison, 'landscape'))).toContain('@page{size:297mm 210mm;');
  });

  test('lets no footer text out of the style sheet', () => {
    const hostile = '"}</style><script>alert(1)</script>\\';
    const other = page(emitHtml({ ...comparisonDocument(sampleComparison), footer: [{ kind: 'text', text: hostile }] }));
    expect(elementsNamed(other, 'script')).toEqual([]);
    expect(elementsNamed(other, 'style')).toHaveLength(1);
  });

  test('is the same twice', () => {
    expect(emitHtml(comparisonDocument(sampleComparison))).toBe(emitHtml(comparisonDocument(sampleComparison)));
  });
});

test('a table within a cell has the column widths that other documents have', () => {
  const table = tableOfCells([['班別', '縮寫'], ['視覺傳達設計學系碩士在職專班', 'M.F.A.']], undefined, 12);
  const html = emitHtml({ ...regulationDocument(pointRegulation), blocks: [{ kind: 'table', caption: '表', columns: [1], header: [], rows: [{ cells: [{ blocks: [table], columnSpan: 1, rowSpan: 1, align: 'start' }], breakable: false }] }] });
  const inner = elementsNamed(parse(html), 'table')[1]!;
  const widths = elementsNamed(inner, 'col').map((column) => new RegExp(`\\.${attribute(column, 'class')!}\\{width:([\\d.]+)%\\}`).exec(html)?.[1]);
  expect(widths.map(Number)).toEqual(table.columns.map((share) => Math.round(share * 100_000) / 1000));
});

describe('the template', () => {
  const text = safeHtml('甲');
  const cell = { className: 'c', scope: 'col', spans: text, label: text, words: text } as const;
  const row = { className: 'k', cells: [cell] };
  const view: PageView = {
    language: 'zh-Hant-TW', policy: 'p', title: text, hasOrigin: true, origin: text, style: text,
    blocks: [
      { isLine: true, isTable: false, tag: 'p', className: 'body', words: text },
      { isLine: false, isTable: true, stacks: true, caption: text, columns: [{ className: 'w1' }], hasHeader: true, header: [row], rows: [row] },
    ],
  };

  /** Every copy of a value with one property taken away, by the path of the property. */
  function lacking(value: object): [string, object][] {
    return Object.keys(value).flatMap((key): [string, object][] => {
      const inner: unknown = (value as Record<string, unknown>)[key];
      const deeper = typeof inner === 'object' && inner !== null && inner !== text ? lacking(inner) : [];
      const put = (changed: unknown): object => (Array.isArray(value) ? value.map((old, i) => (String(i) === key ? changed : old)) : { ...value, [key]: changed });
      const own: [string, object][] = Array.isArray(value) ? [] : [[key, Object.fromEntries(Object.entries(value).filter(([name]) => name !== key))]];
      return [...own, ...deeper.map(([path, changed]): [string, object] => [`${key}.${path}`, put(changed)])];
    });
  }

  // the renderer asks for no scope in the body and no row class or label in the header
  const unused = new Set(['blocks.1.header.0.className', 'blocks.1.header.0.cells.0.className', 'blocks.1.header.0.cells.0.label', 'blocks.1.rows.0.cells.0.scope']);
  const cases = lacking(view).filter(([path]) => !unused.has(path));

  test('renders a complete view', () => expect(renderPage(view)).toContain('<p class="body">甲</p>'));

  test.each(cases)('refuses a view without %s', (_, changed) => {
    expect(() => renderPage(changed as PageView)).toThrow();
  });
});
