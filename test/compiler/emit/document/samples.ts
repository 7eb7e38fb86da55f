/** Made-up regulations and comparison tables in the shapes that school papers have. */
import type { Cell, Comparison, ComparisonRow, RowKind } from '../../../../compiler/model/comparison.ts';
import type { Element, Level, RegulationText } from '../../../../compiler/model/regulation.ts';
import type { Change } from '../../../../compiler/emit/document/index.ts';

/** An element; fields not given are empty. */
export const element = (id: string, level: Level, fields: Partial<Element> = {}): Element => ({
  id, level, marker: '', gap: '', number: null, caption: null, text: '', children: [], cells: null, handMarks: [], ...fields,
});

const words = (id: string, text: string, children: readonly Element[] = []): Element => element(id, 'paragraph', { text, children });

export const point = (id: string, marker: string, text: string, children: readonly Element[] = []): Element =>
  element(id, 'point', { marker, children: [words(`${id}/1`, text, children)] });

export const numbered = (id: string, level: Level, marker: string, text: string, children: readonly Element[] = []): Element =>
  element(id, level, { marker, text, children });

export const regulation = (body: readonly Element[], fields: Partial<RegulationText> = {}): RegulationText => ({
  alias: 'sample.borrowing', title: '教室借用要點', institution: '山海科技大學', style: '點', version: '114-1',
  history: ['112年3月6日111學年度第2學期第1次總務會議通過', '113年9月18日113學年度第1學期第2次總務會議修正通過'],
  body, wording: '改寫', ...fields,
});

/** Nested 款 目 細目, a second 項, a table with spans, a heading, an annex. */
export const pointRegulation: RegulationText = regulation([
  point('1', '一、', '山海科技大學（以下簡稱本校）為使教室之借用有所依循，特訂定本要點。'),
  element('2', 'point', { marker: '二、', children: [
    words('2/1', '借用教室之單位及期限如下：', [
      numbered('2/1/1', 'subparagraph', '（一）', '校內單位：應於使用三日前提出申請，並附活動計畫書一份；逾期提出者，不予受理。', [
        numbered('2/1/1/1', 'item', '1.', '上課時間內之借用，以補課及考試為限，每次不得超過四小時。', [
          numbered('2/1/1/1/1', 'subitem', '(1)', '補課者，由任課教師提出，並經系主任同意後送教務處登記。'),
          numbered('2/1/1/1/2', 'subitem', '(2)', '考試者，由開課單位統一提出。'),
        ]),
        numbered('2/1/1/2', 'item', '2.', '上課時間外之借用，至遲應於晚間十時前歸還。'),
      ]),
      numbered('2/1/2', 'subparagraph', '（二）', '校外單位：應於使用十四日前函請本校同意，並繳交場地費及保證金。'),
    ]),
    words('2/2', '前項第二款之保證金，於歸還教室並經檢查無損壞後七日內無息退還。'),
  ] }),
  element('3', 'point', { marker: '三、', children: [
    words('3/1', '場地費之收費基準如下表：'),
    element('3/2', 'table', { cells: [
      ['教室別', '時段', '<', '備註'], ['^', '平日', '假日', '^'],
      ['普通教室', '五百元', '八百元', '每時段以四小時計，未滿四小時者，以四小時計。'],
      ['電腦教室', '一千二百元', '二千元', '^'], ['階梯教室', '二千元', '三千五百元', '含擴音設備。'],
    ] }),
  ] }),
  point('11', '十一、', '本要點經總務會議通過，陳請校長核定後公布施行；修正時亦同。'),
]);

const article = (id: string, marker: string, caption: string | null, lines: readonly Element[]): Element =>
  element(id, 'article', { marker, gap: '　', caption, children: lines });

export const articleRegulation: RegulationText = regulation([
  element('c1', 'chapter', { marker: '第一章', gap: '　', text: '總則' }),
  article('1', '第一條', null, [words('1/1', '為維護校園步道之清潔與安全，特訂定本辦法。')]),
  article('2', '第二條', '用詞', [
    words('2/1', '本辦法所用名詞，定義如下：', [
      numbered('2/1/1', 'subparagraph', '一、', '步道：指校園內專供行人通行之道路，不包括與車道共用之路段及其附屬之停車空間。', [
        numbered('2/1/1/1', 'item', '（一）', '主要步道：寬度三公尺以上。'),
        numbered('2/1/1/2', 'item', '（二）', '次要步道：寬度未滿三公尺。'),
      ]),
      numbered('2/1/2', 'subparagraph', '二、', '維護：指清掃、修剪及修繕。'),
    ]),
    words('2/2', '前項第一款步道之名稱與起訖，由總務處每年公告一次，並張貼於各步道之入口處。'),
  ]),
  article('12-1', '第十二條之一', null, [words('12-1/1', '本辦法自公布日施行。')]),
], { title: '校園步道維護辦法', style: '條', wording: '原文' });

const cell = (text: string, ...underlinedParts: string[]): Cell => ({
  text,
  underlined: underlinedParts.map((part) => {
    const at = text.indexOf(part);
    if (at < 0) throw new Error(`The sample has no ${part}`);
    return [at, at + part.length] as const;
  }).sort((a, b) => a[0] - b[0]),
});

export const comparisonRow = (kind: RowKind, amended: Cell | null, current: Cell | null, explanation: Cell): ComparisonRow => ({
  kind, provision: null, formerProvision: null, amendedElement: null, currentElement: null, amended, current, explanation,
});

const changed = comparisonRow('amended',
  cell('二、借用教室之單位及期限如下：\n（一）校內單位：應於使用五日前提出申請，並附活動計畫書一份；逾期提出者，不予受理。\n1.上課時間內之借用，以補課及考試為限，每次不得超過三小時。\n(1)補課者，由任課教師提出，並經系主任同意後送教務處登記。\n2.上課時間外之借用，至遲應於晚間九時三十分前歸還。', '五日', '三小時', '九時三十分'),
  cell('二、借用教室之單位及期限如下：\n（一）校內單位：應於使用三日前提出申請，並附活動計畫書一份；逾期提出者，不予受理。\n1.上課時間內之借用，以補課及考試為限，每次不得超過四小時。\n(1)補課者，由任課教師提出，並經系主任同意後送教務處登記。\n2.上課時間外之借用，至遲應於晚間十時前歸還。'),
  cell('一、為使審查時間充足，將申請期限由三日前修正為五日前。\n二、配合門禁時間，修正歸還之時限。'));

const longText = Array.from({ length: 14 }, (_, i) =>
  `（${'一二三四五六七八九十'[i] ?? `十${'一二三四'[i - 10]}`}）第${i + 1}類器材之借用，應填具器材借用單，經保管人清點後領取，歸還時並應共同檢查。`).join('\n');

/** Twelve rows in every shape: changed, added, deleted and closed up, number only, long cells. */
export const sampleComparison: Comparison = {
  title: '山海科技大學教室借用要點部分規定修正對照表',
  headers: ['修正規定', '現行規定', '說明'],
  profile: 'official',
  rows: [
    changed,
    comparisonRow('added', cell('三、借用電腦教室者，應指定管理人一人，於使用期間全程在場。'), null, cell('一、本點新增。\n二、明定電腦教室管理人之責任。', '本點新增')),
    comparisonRow('deleted', null, cell('四、借用鑰匙應於當日下班前至總務處領取。'), cell('一、本點刪除。\n二、已改用電子門鎖。', '本點刪除')),
    comparisonRow('renumbered', cell('四、場地費之減免，由總務長核定。', '四'), cell('五、場地費之減免，由總務長核定。'), cell('點次變更，內容未修正。')),
    comparisonRow('amended', cell(`五、器材之借用方式如下：\n${longText}`, '保管人清點'), cell(`五、器材之借用方式如下：\n${longText}`), cell('文字修正。')),
    ...Array.from({ length: 6 }, (_, i) => comparisonRow('amended',
      cell(`${'六七八九十'[i] ?? '十一'}、違反本要點第${i + 1}項規定者，自查獲之日起六個月內不得再行借用；情節重大者，並得追償損失。\n前項期間之計算，不包括寒暑假。`, '六個月'),
      cell(`${'六七八九十'[i] ?? '十一'}、違反本要點第${i + 1}項規定者，自查獲之日起三個月內不得再行借用；情節重大者，並得追償損失。\n前項期間之計算，不包括寒暑假。`),
      cell('延長停止借用之期間。'))),
    comparisonRow('renumberedAmended', cell('十二、本要點經總務會議通過，陳請校長核定後公布施行。', '十二', '陳請校長核定後公布'), cell('十三、本要點經總務會議通過後施行。'), cell('一、點次變更。\n二、修正施行程序。')),
  ],
  current: pointRegulation,
  amended: pointRegulation,
};

/** A plain difference for tests: what both ends share stays, the middle is replaced. */
export function middleDifference(oldText: string, newText: string): Change[] {
  let start = 0;
  while (start < Math.min(oldText.length, newText.length) && oldText[start] === newText[start]) start++;
  let end = 0;
  while (end < Math.min(oldText.length, newText.length) - start && oldText.at(-1 - end) === newText.at(-1 - end)) end++;
  const cut = (text: string): string => text.slice(start, text.length - end);
  const changes: Change[] = [
    { kind: 'equal', text: oldText.slice(0, start) }, { kind: 'delete', text: cut(oldText) },
    { kind: 'insert', text: cut(newText) }, { kind: 'equal', text: oldText.slice(oldText.length - end) },
  ];
  return changes.filter((change) => change.text !== '');
}

/** The draft of pointRegulation: words changed, a 目 deleted, a 款 added, a point deleted, numbers closed up, a table row changed. */
export const amendedPointRegulation: RegulationText = regulation([
  pointRegulation.body[0]!,
  element('2', 'point', { marker: '二、', children: [
    words('2/1', '借用教室之單位及期限如下：', [
      numbered('2/1/1', 'subparagraph', '（一）', '校內單位：應於使用五日前提出申請，並附活動計畫書一份；逾期提出者，不予受理。', [
        numbered('2/1/1/2', 'item', '1.', '上課時間外之借用，至遲應於晚間九時三十分前歸還。'),
      ]),
      numbered('2/1/2', 'subparagraph', '（二）', '校外單位：應於使用十四日前函請本校同意，並繳交場地費及保證金。'),
      numbered('new/3', 'subparagraph', '（三）', '校友團體：準用前款規定。'),
    ]),
  ] }),
  element('3', 'point', { marker: '三、', children: [
    words('3/1', '場地費之收費基準如下表：'),
    element('3/2', 'table', { cells: [
      ['教室別', '時段', '<', '備註'], ['^', '平日', '假日', '^'],
      ['普通教室', '六百元', '九百元', '每時段以四小時計，未滿四小時者，以四小時計。'],
      ['電腦教室', '一千二百元', '二千元', '^'], ['階梯教室', '二千元', '三千五百元', '含擴音設備。'],
    ] }),
  ] }),
], { history: [...pointRegulation.history, '114年○月○日○學年度第○學期第○次總務會議修正通過'] });
