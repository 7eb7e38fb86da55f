/** Regulations with edits whose truth is known: every article is found again, whatever happened to it and to the others' numbers. */
import fc from '../../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { align } from '../../../compiler/compare/align.ts';
import { compareVersions } from '../../../compiler/compare/rows.ts';
import type { RegulationText } from '../../../compiler/model/regulation.ts';
import { formatCapital, formatNumeral } from '../../../lang/numerals.ts';
import { importText } from '../import/flat.ts';

/** 項 by article. */
const BASE: readonly (readonly string[])[] = [
  ['本辦法依大學法第二十八條及本校學則第五條規定訂定之。'],
  ['本辦法所稱跨域學程，指由二個以上學系共同規劃，並經課程委員會審議通過之課程組合。', '前項學程之最低學分數為二十學分，其中至少九學分不屬於學生主修之學系。'],
  ['學系申請設置學程，應於每年三月底前提出計畫書，經院課程委員會初審後，送校課程委員會複審。'],
  ['計畫書應載明學程名稱、設置宗旨、課程規劃、師資來源、修讀資格及預期成效。', '學程設有實習課程者，並應檢附實習機構之合作意向書。'],
  ['學生得於二年級起申請修讀學程，每學期之申請期間由教務處另行公告。', '申請修讀人數逾核定名額時，依前一學年學業成績之排名擇優錄取。'],
  ['修讀學程之學生，其每學期修習學分上限得提高三學分，但仍應經導師及學程召集人同意。'],
  ['學程科目成績不及格者，得重修或以性質相近之科目替代，替代科目由學程召集人認定之。'],
  ['已修畢學程規定科目及學分者，得檢具歷年成績單向註冊組申請核發學程證明書。', '證明書遺失或毀損者，得繳交工本費申請補發，以一次為限。'],
  ['學生放棄修讀學程者，應填具放棄聲明書；其已修及格之科目得計入選修學分。'],
  ['各學程應設置召集人一人，由參與學系之專任副教授以上教師互選之，任期二年，得連任一次。'],
  ['召集人應於每學年結束前召開學程會議，檢討課程內容並提出改進方案。', '學程會議應有學生代表列席，其人數不得少於出席教師之五分之一。'],
  ['學程設置滿三年者，應接受自我評鑑；評鑑結果未通過者，自次學年起停止招收學生。'],
  ['停招之學程應訂定學生輔導計畫，保障在學學生修畢學程之權益。'],
  ['學校得編列經費補助學程辦理業界講座、校外參訪及成果發表，補助基準由研究發展處定之。'],
  ['本辦法未盡事宜，悉依教育部相關法令及本校其他規定辦理。'],
  ['本辦法經教務會議通過，陳請校長核定後，自發布日施行。'],
];
const NEW: readonly string[] = [
  '學生宿舍之床位分配以抽籤為之，身心障礙學生及低收入戶學生優先保留。', '圖書館得對逾期未還之讀者停止借閱服務，並按日計收滯還金。', '運動場館之租借應於使用日七日前向體育室提出，並預繳保證金。',
  '交換學生返校後應於一個月內繳交心得報告，並參加經驗分享會。',
];
const OTHER: readonly string[] = ['由承辦單位彙整後簽核', '不得以任何理由拒絕', '其細節另以公告定之', '並副知相關系所', '逾期視同放棄權利'];

interface Article {
  /** Places in BASE whose words it has. */
  from: number[];
  lines: string[];
  /** No other edit touches it. */
  touched: boolean;
}

/** Every third clause becomes another one. */
const rewrite = (line: string, at: number): string => line.split(/(?<=[，。；：])/u).map((clause, i, all) => (all.length > 2 && i % 3 === at % 3 ? (OTHER[(i + at) % OTHER.length] as string) + clause.slice(-1) : clause)).join('');

type Edit = (articles: Article[], at: number) => void;
const EDITS: Readonly<Record<string, Edit>> = {
  move: (articles, at) => { const [one] = articles.splice(at, 1) as [Article]; articles.splice((at + 7) % (articles.length + 1), 0, { ...one, touched: true }); },
  moveAndRewrite: (articles, at) => { const [one] = articles.splice(at, 1) as [Article]; articles.splice((at + 5) % (articles.length + 1), 0, { ...one, lines: one.lines.map((line, i) => rewrite(line, at + i)), touched: true }); },
  insert: (articles, at) => { articles.splice(at, 0, { from: [], lines: [NEW[at % NEW.length] as string], touched: true }); },
  remove: (articles, at) => { articles.splice(at, 1); },
  reword: (articles, at) => { const one = articles[at] as Article; one.lines[0] = `必要時，${one.lines[0] as string}`; one.touched = true; },
  split: (articles, at) => {
    const one = articles[at] as Article;
    const [first, ...rest] = one.lines;
    if (rest.length === 0) return;
    articles.splice(at, 1, { from: one.from, lines: [first as string], touched: true }, { from: one.from, lines: rest, touched: true });
  },
  merge: (articles, at) => {
    const [one, next] = [articles[at] as Article, articles[at + 1]];
    if (!next || next.touched) return;
    articles.splice(at, 2, { from: [...one.from, ...next.from], lines: [...one.lines, ...next.lines], touched: true });
  },
  swap: (articles, at) => {
    const [one, next] = [articles[at] as Article, articles[at + 1]];
    if (!next || next.touched) return;
    articles.splice(at, 2, { ...next, touched: true }, { ...one, touched: true });
  },
  typography: (articles, at) => { const one = articles[at] as Article; one.lines = one.lines.map((line) => line.replaceAll('；', ';').replaceAll('，', ',')); one.touched = true; },
};

const edits = fc.array(fc.tuple(fc.constantFrom(...Object.keys(EDITS)), fc.nat(30)), { minLength: 1, maxLength: 5 });

function edited(steps: readonly (readonly [string, number])[]): Article[] {
  const articles = BASE.map((lines, i): Article => ({ from: [i], lines: [...lines], touched: false }));
  for (const [name, place] of steps) {
    const at = place % articles.length;
    if (!(articles[at] as Article).touched) (EDITS[name] as Edit)(articles, at);
  }
  return articles;
}

/** How a regulation numbers its provisions, and the lines of each behind the first: 項, 款 or 目. */
interface Kind {
  readonly label: (n: number) => string;
  readonly name: (n: number) => string;
  readonly inner: (line: string, i: number) => string;
}
const cjk = formatNumeral;
const KINDS: Readonly<Record<string, Kind>> = {
  '條 with 項': { label: (n) => `第${cjk(n)}條　`, name: (n) => `第${cjk(n)}條`, inner: (line) => line },
  '條 with 款': { label: (n) => `第${cjk(n)}條　`, name: (n) => `第${cjk(n)}條`, inner: (line, i) => `${cjk(i)}、${line}` },
  '條 with 目': { label: (n) => `第 ${n} 條　`, name: (n) => `第${cjk(n)}條`, inner: (line, i) => (i % 2 === 1 ? `${cjk((i + 1) / 2)}、${line}` : `（一）${line}`) },
  '點': { label: (n) => `${cjk(n)}、`, name: (n) => `第${cjk(n)}點`, inner: (line, i) => `（${cjk(i)}）${line}` },
  '壹、': { label: (n) => `${formatCapital(n)}、`, name: (n) => `第${cjk(n)}點`, inner: (line, i) => `${cjk(i)}、${line}` },
};

const printed = (articles: readonly { readonly lines: readonly string[] }[], { label, inner }: Kind): string =>
  articles.map(({ lines: [first = '', ...rest] }, i) => [label(i + 1) + first, ...rest.map((line, k) => inner(line, k + 1))].join('\n')).join('\n');
const read = (articles: readonly { readonly lines: readonly string[] }[], kind: Kind): RegulationText => importText(`跨域學程設置規定\n${printed(articles, kind)}\n`).regulation;
const BEFORE = BASE.map((lines) => ({ lines }));

/** A new article under the number of one that is gone: nobody can tell it from one that was rewritten. */
const standsFor = (articles: readonly Article[], i: number): boolean => (articles[i] as Article).from.length === 0 && i < BASE.length && !articles.some(({ from }) => from.includes(i));

describe.each(Object.entries(KINDS))('edits whose truth is known: %s', (_, kind) => {
  const current = read(BEFORE, kind);

  it('every article is found where its words went, the numbers closing up or not', () => {
    fc.assert(fc.property(edits, (steps) => {
      const articles = edited(steps);
      const amended = read(articles, kind);
      const { pairs, moved = [], merged = [] } = align(current, amended);
      const sources = new Map<string, number[]>();
      for (const pair of [...pairs, ...moved, ...merged]) sources.set(pair.amended, [...(sources.get(pair.amended) ?? []), Number(pair.current) - 1].sort((x, y) => x - y));
      const found = articles.map((_, i) => sources.get(String(i + 1)) ?? []);
      expect(found).toEqual(articles.map(({ from }, i) => (standsFor(articles, i) && found[i]?.[0] === i ? [i] : [...from].sort((x, y) => x - y))));
    }), { numRuns: 60 });
  });

  it('there is a row for what changed, and none for what did not', () => {
    fc.assert(fc.property(edits, (steps) => {
      const articles = edited(steps);
      const rows = compareVersions(current, read(articles, kind), { profile: 'official', undrafted: true }).rows;
      const kinds = new Map(rows.flatMap((row) => (row.amended ? [[row.provision, row.kind] as const] : [])));
      articles.forEach(({ from, lines, touched }, i) => {
        const label = kind.name(i + 1);
        if (standsFor(articles, i)) return;
        if (from.length === 0) expect(kinds.get(label)).toBe('added');
        else if (!touched) expect(kinds.get(label)).toBe(from[0] === i ? undefined : 'renumbered');
        else if (from.length === 1 && lines.join().replaceAll(',', '，').replaceAll(';', '；') === (BASE[from[0] as number] as readonly string[]).join().replaceAll(',', '，')) {
          expect(kinds.get(label)).toBe(from[0] === i ? undefined : 'renumbered');
        }
      });
      const gone = BASE.filter((_, i) => !articles.some(({ from }) => from.includes(i)) && !(articles[i] && standsFor(articles, i) && kinds.get(kind.name(i + 1)) === 'amended'));
      expect(rows.filter(({ kind }) => kind === 'deleted')).toHaveLength(gone.length);
      // a merger shows what it was made of in its own row
      for (const row of rows) expect((row.joined ?? []).length).toBe(Math.max(0, (articles[row.amendedElement?.number?.[0] === undefined ? -1 : row.amendedElement.number[0] - 1]?.from.length ?? 1) - 1));
    }), { numRuns: 60 });
  });
});
