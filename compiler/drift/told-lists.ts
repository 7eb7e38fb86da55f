/** 設行政組、課程組及環境組 in a provision, 設行政組、課程組及安全組 in a paper: lists that are told once more, in which one name is another one. */
import { diagnose, type Label, type Report } from '../../lang/diagnostics/diagnostic.ts';
import { matchesOf } from '../../lang/matches.ts';
import type { Source } from '../../lang/source.ts';
import { isProvision, printedLines } from '../model/regulation.ts';
import type { ReadDocument } from './documents.ts';
import { placeOfWords } from './imported-version.ts';
import type { Roles } from './sort-documents.ts';
import { within } from './text/history.ts';

interface List {
  readonly items: readonly { readonly name: string; readonly at: number }[];
  readonly line: string;
  readonly source: Source;
  /** Words in front of it. */
  readonly lead: string;
}

const LIST = /[\u4e00-\u9fffA-Za-z]{2,24}(?:、[\u4e00-\u9fffA-Za-z]{2,16}){1,}(?:、?(?:以及|[及與和或])[\u4e00-\u9fffA-Za-z]{2,20})?/g;
/** What may stand in front of the first name. */
const LEAD = /^.*(?:下設|設置|下轄|分設|現設|設有|設立|包括|包含|分別為|分為|區分為|計有|共有|[設有為由含計如即指係是置]|以及|於|將|以)|^(?:但|惟|另|又)/;
/** What may stand behind the last one. */
const TAIL = /(?:等|共|組成|擔任|[一二三四五六七八九十]+[個類項組人種]|為|之|所|者|各|均|皆|應|得|須|辦理|負責|代表|$).*$/;
const LEAST = 3;
const LEAST_NAME = 2;

function listsIn(line: string, source: Source): List[] {
  return matchesOf(LIST, line).flatMap(({ 0: words, index }): List[] => {
    const parts = words.split(/、?(?:以及|[及與和或](?=[^、及與和或]*$))|、/);
    if (parts.length < LEAST) return [];
    let at = index;
    const items = parts.map((part, i) => {
      const lead = i === 0 ? (LEAD.exec(part)?.[0].length ?? 0) : 0;
      const name = (i === parts.length - 1 ? part.replace(TAIL, '') : part).slice(lead);
      const from = line.indexOf(part, at) + lead;
      at = from;
      return { name, at: from };
    });
    return items.every(({ name }) => name.length >= LEAST_NAME) ? [{ items, line, source, lead: line.slice(Math.max(0, index - 2), items[0]!.at) }] : [];
  });
}

/** One name may stand with words in front of it that belong to it or not. */
const isOneName = (a: string, b: string): boolean => a === b || (Math.min(a.length, b.length) >= 3 && (a.endsWith(b) || b.endsWith(a)));
const KINDS = /[組處室中心科館院系所會部班類型書表單長費金品員師]$/;

interface Odd {
  readonly here: List['items'][number];
  readonly there: string;
}

/** The one name that two lists of as many do not have in common; null where they have less in common, or all. */
function oddOf(one: List, other: List): Odd | 'same' | null {
  if (one.items.length !== other.items.length) return null;
  const here = one.items.filter(({ name }) => !other.items.some((item) => isOneName(item.name, name)));
  const there = other.items.filter(({ name }) => !one.items.some((item) => isOneName(item.name, name)));
  if (here.length === 0 && there.length === 0) return 'same';
  const common = one.items.filter((item) => !here.includes(item));
  const isOfKind = here.length === 1 && there.length === 1 && KINDS.test(here[0]!.name) && here[0]!.name.at(-1) === there[0]!.name.at(-1);
  const isMarked = common.length >= LEAST || (isOfKind && common.every(({ name }) => name.length >= 3));
  return here.length === 1 && there.length === 1 && isMarked && common.length >= 2 ? { here: here[0]!, there: there[0]!.name } : null;
}

const TELLS_OF_CHANGE = /增設|增列|新增|增訂|刪除|更名|改為|修[正訂]|調整|擬|整併|原為|改制/;
/** Those who were there, or have signed. */
const OF_PERSONS = /^(?:出席|列席|主席|主持|紀錄|記錄|請假|與會|正本|副本|受文者|承辦)/;

/** The lists of papers, each against those of the one regulation; one that stands in any of its versions is told right. */
export function checkToldLists(documents: readonly ReadDocument[], { table, draft, base }: Pick<Roles, 'table' | 'draft' | 'base'>, report: Report): void {
  const versions = [draft?.version ?? [], base ?? []].flat();
  const own = [...versions.flatMap(({ text, source }) => text.body.filter(isProvision).flatMap(printedLines).flatMap((line) => listsIn(line, source))), ...(table ? table.rows.flatMap(({ amended, current }) => [amended, current].flatMap((cell) => (cell ? printedLines(cell) : [])).flatMap((line) => listsIn(line, table.source))) : [])];
  if (own.length === 0) return;
  for (const { paper, source } of documents) {
    for (const { text, table: cells } of paper) {
      if (cells !== null || OF_PERSONS.test(text)) continue;
      for (const list of listsIn(text, source)) {
        const clause = /[^，。；]*$/.exec(text.slice(0, list.items[0]!.at))![0];
        const found = own.map((other) => ({ other, odd: oddOf(list, other) }));
        const [wrong] = found.filter((one): one is { other: List; odd: Odd } => one.odd !== null && one.odd !== 'same');
        if (!wrong || TELLS_OF_CHANGE.test(clause) || found.some(({ odd }) => odd === 'same') || new Set(found.flatMap(({ odd }) => (odd !== null && odd !== 'same' ? [odd.there] : []))).size > 1) continue;
        const { here, there } = wrong.odd;
        const at = wrong.other.items.find(({ name }) => name === there)!.at;
        const place = (line: string, from: Source, start: number, length: number): Label => within(placeOfWords(line, [from]), line, { at: start, end: start + length });
        report(diagnose('FG3041', { subject: list.items.filter((item) => item !== here).map(({ name }) => name).join('、'), printed: here.name, other: there }, place(text, source, here.at, here.name.length), { related: [{ ...place(wrong.other.line, wrong.other.source, at, there.length), note: { zh: `這裡寫「${there}」`, en: `here it is ${there}` } }] }));
      }
    }
  }
}
