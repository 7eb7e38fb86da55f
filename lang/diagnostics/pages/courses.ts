/** Pages of FG1055 and FG5070 to FG5089: 科目表. */
import type { Page, Sample } from './page.ts';
import { ruled } from './samples.ts';

const RECORD = '記錄 修課紀錄 (courseTaken) 量詞 門 {\n  科目名稱 (title) : 文字\n  學分 (credits) : 學分 0至10\n}\n\n';
const FACTS = '修課 (courses) : 清單 修課紀錄\n轉學 (transfer) : 是否';
const TEXT = '一、必修科目[至少二門]{必修門數}、[至少四學分]{必修學分}。\n附表1　科目表\n  | 類別 | 科目名稱 | 註記 |\n  | 必修 | 美學 | 核心 |\n  | ^ | 藝術概論 |  |\n  | 選修 | 設計概論 |  |\n\n';
const READS = ['修習 選課.修課', '科目 科目名稱 為 修課紀錄.科目名稱', '學分 修課紀錄.學分'];
const REQUIRED = ['取 類別 為 「必修」', '合於 必修門數、必修學分'];
const group = (word: string, name: string, ...clauses: string[]): string => `${word} ${name} { ${clauses.join('；')} }`;
const table = (name: string, ...clauses: string[]): string => `科目表 ${name} 依 附表1 {\n${clauses.map((c) => `  ${c}\n`).join('')}}\n`;
const courses = (clauses: readonly string[], { text = TEXT, record = RECORD, more = '' } = {}): Sample => ruled(text + table('必修科目之修習', ...clauses) + more, FACTS, record);
/** The clauses of a table that is right. */
const taken = (...clauses: string[]): string[] => [...READS, group('類別', '必修科目', ...REQUIRED), ...clauses];
const one = (...clauses: string[]): string[] => [...READS, group('類別', '必修科目', ...clauses)];
const good = courses(taken());

export const coursePages = {
  FG1055: {
    bad: courses([...READS, ...REQUIRED]),
    good,
    zh: '科目表分三層：科目表的大括號裡寫修習、科目、學分、計入、各個類別、併計、總計；類別的大括號裡寫取、當、每門、合於與組；組的大括號裡寫取、當、每門、合於。這一句寫在別的一層，就不知道說的是哪一個類別。\n\n請把它移到所屬的那一層。',
    en: 'A 科目表 has three levels: the table with 修習, 科目, 學分, 計入, 類別, 併計, 總計; each 類別 with 取, 當, 每門, 合於 and its 組; each 組 with 取, 當, 每門, 合於. On another level a clause says nothing.\n\nMove it where it belongs.',
  },
  FG5070: {
    bad: courses(['修習 選課.轉學', ...READS.slice(1), group('類別', '必修科目', ...REQUIRED)]),
    good,
    zh: '科目表看的是修過的科目，一科一筆：名稱、學分、成績等。「修習」要寫詞彙裡這樣一個清單的欄位。\n\n請在詞彙宣告修課的記錄與清單，再寫「修習 學生.修課」。',
    en: 'A course table looks at the courses taken, one entry for each. 修習 names the field that lists them.\n\nDeclare a record of a course taken and a list of it.',
  },
  FG5071: {
    bad: courses(['修習 選課.修課', '科目 科目名稱 為 修課紀錄.科目名稱', '學分 修課紀錄.學分 ＋ 修課紀錄.學分', group('類別', '必修科目', ...REQUIRED)]),
    good,
    zh: '「科目」與「學分」要寫清單每一筆的欄位：科目名稱是文字或列舉，學分的單位是學分，並有上下限與固定的小數位數，例如「學分 0至10」。成績還沒送的科目可能計入也可能不計入，要知道學分最多是多少，才能把兩種情形都試過。\n\n請改寫欄位，或在詞彙補上型別的範圍。',
    en: '科目 and 學分 are read from fields of the entry: the name is text or a member, the credits are 學分 with a range and fixed decimals, such as 學分 0至10. A course whose score is unknown is tried both ways, which needs the most credits that it can have.\n\nName a field, or add the range to its type.',
  },
  FG5072: {
    bad: courses(one('取 類別 為 「必脩」', REQUIRED[1]!)),
    good,
    zh: '「取」照欄裡印出來的字選表裡的科目。沒有一格是這個字，就一個科目也選不到；多半是打錯字，或修正案改了表。\n\n請照表印的字寫；「^」的格子與上面一格相同。',
    en: '取 takes the rows whose cell prints these words. No cell does, so nothing would be taken: they are misspelt, or the table was amended.\n\nWrite them as printed; a cell ^ is the cell above.',
  },
  FG5073: {
    bad: courses([...taken(), group('類別', '其他', '合於 必修學分')]),
    good: courses([...taken(), group('類別', '其他', '取 類別 為 「選修」')]),
    zh: '類別與組要說收哪些科目：「取」從表裡選，「當」寫科目要合的條件；類別也可以只寫裡面的組。什麼都沒寫，不能當作什麼科目都收。幾個「取」湊不出任何一列，或組的科目都不在外面的類別裡，也是一個科目都沒有。\n\n請照條文寫出收哪些科目。',
    en: 'A 類別 or 組 says which courses it takes: rows of the table by 取, others by a condition behind 當; a 類別 may leave that to its 組. Saying nothing does not take everything, and several 取 that no row meets take nothing.\n\nWrite which courses it takes.',
  },
  FG5074: {
    bad: courses(taken(), { text: TEXT.replace('[至少四學分]', '[四學分]') }),
    good,
    zh: '類別要修多少，由條文綁定的用語說：至少六學分、二至三門、至多四學分。要有至少、至多、以上、為限等詞，或是範圍，才知道是下限還是上限；單位要是學分、門或科。「每門」與「總計」限制的是學分，「總計」只有下限。\n\n請照訊息改綁定，或改寫名稱。',
    en: 'How much a group asks for is said by bound phrases with their boundary words: 至少六學分, 二至三門. The unit is 學分, 門 or 科. 每門 and 總計 limit credits; 總計 is a minimum.\n\nBind the boundary word as well, or name another phrase.',
  },
  FG5076: {
    bad: courses([...taken(), group('類別', '其他', '取 類別 為 「選修」'), '併計 必修科目、其它']),
    good: courses([...taken(), group('類別', '其他', '取 類別 為 「選修」'), '併計 必修科目、其他']),
    zh: '一個科目只計入一個類別；條文准許同時計入兩個類別的，以「併計」寫出這兩個類別。組的科目計入它所屬的類別，不另外寫。\n\n請寫這個科目表的兩個類別的名稱。',
    en: 'A course counts for one 類別. Where the text lets it count for two, 併計 names the two.\n\nWrite the names of two 類別 of this table.',
  },
  FG5077: {
    bad: courses(taken(), { record: `列舉 科目 (title) {\n  美學 (aesthetics)\n  設計概論 (design)\n}\n\n${RECORD.replace('文字', '科目')}` }),
    good: courses(taken(), { record: `列舉 科目 (title) {\n  美學 (aesthetics)\n  藝術概論 (art)\n  設計概論 (design)\n}\n\n${RECORD.replace('文字', '科目')}` }),
    zh: '科目名稱的欄位是列舉時，表裡每個要計入的科目都要是它的成員；不是成員的科目，誰都不可能修過。多半是列舉漏了，或名稱的字不同。\n\n請在列舉補上，名稱與表一字不差。',
    en: 'Where the name of a course is a member of an enumeration, every course that the groups take must be a member; one that is none could never have been taken.\n\nAdd it to the enumeration, spelt as in the table.',
  },
  FG5078: {
    bad: courses(one('取 類別 為 「必修」'), { text: TEXT.replace('[至少二門]{必修門數}、[至少四學分]{必修學分}', '依附表1') }),
    good,
    zh: '科目表判斷修過的科目夠不夠。沒有任何類別、組或總計說至少要修多少，什麼人都符合，這個科目表就沒有作用。\n\n請綁定條文的學分或門數，寫在「合於」或「總計」。',
    en: 'A course table says whether enough was taken. Without any minimum everybody has enough.\n\nBind the credits or the number of courses, and write them behind 合於 or 總計.',
  },
  FG5079: {
    bad: courses(one('取 類別 為 「必修」', '合於 必修門數、必修學分', group('組', '核心科目', '取 註記 為 「核心」', '合於 核心門數')), { text: TEXT.replace('[至少二門]{必修門數}', '[一至二門]{必修門數}，其中核心[至少三門]{核心門數}') }),
    good,
    zh: '下限比最多能採計的還多，怎麼修都不符合，所有的人都會被判成違反。計入組的科目也計入它的類別，所以各組的門數合計不能超過類別的門數上限；每一門採計幾學分、至多幾門，也決定最多能採計幾學分；「總計」不能超過各類別的上限合計。\n\n請對照條文，確認綁定的是對的數、寫在對的類別或組。',
    en: 'A minimum beyond the most that can be counted makes everybody fail. What counts for a 組 counts for its 類別 too; the credits of one course and the number of courses limit the credits; the maxima of all 類別 limit the total.\n\nCompare with the text: bind the right numbers, and write them in the right 類別 or 組.',
  },
  FG5080: {
    bad: courses(one('取 註記 為 「核心」', '合於 必修門數、必修學分')),
    good,
    zh: '「取」收到的科目太少：每一科各修一次也不夠。多半是「取」漏了表裡印的字，或科目另有不印在表裡的。同一科目可以修兩次都採計的，不必改。\n\n請補上漏了的字；不在表裡也可以計入的科目，用「當」寫出條件。',
    en: 'What 取 takes is too little: each course taken once is not enough. Mostly a printed word is missing behind 取, or courses count that are not printed. Where one course counts each time it is taken, all is well.\n\nWrite the missing words, or 當 and a condition.',
  },
  FG5081: {
    bad: courses(taken(), { more: '\n但書 轉學免修 於 必修學分 依 一 {\n  當 選課.轉學\n  不適用\n}\n\n規則 又 依 一 {\n  應 合計（修課紀錄.學分 於 選課.修課） 合於 必修學分\n}\n' }),
    good: courses(taken(), { more: '\n但書 轉學減修 於 必修學分 依 一 {\n  當 選課.轉學\n  改 2學分\n}\n\n規則 又 依 一 {\n  應 合計（修課紀錄.學分 於 選課.修課） 合於 必修學分\n}\n' }),
    zh: '科目表的上下限寫「不適用」，就是這個類別不再受它限制。別的規則、定義或但書也用這個數的，沒有了數就算不下去。\n\n請改寫成「改 新的數」；或把科目表的上下限另外綁定一個名稱，但書只寫「於」那一個。',
    en: 'A limit of a course table that does not apply (不適用) no longer limits its group. A rule, definition or proviso that reads its number would be left without one.\n\nWrite 改 and another number, or bind the limit of the table under a name of its own.',
  },
  FG5082: {
    bad: courses(['修習 選課.修課', READS[1]!, '學分 註記 為 修課紀錄.學分', group('類別', '必修科目', ...REQUIRED)]),
    good: courses(['修習 選課.修課', READS[1]!, '學分 學分數 為 修課紀錄.學分', group('類別', '必修科目', ...REQUIRED)], { text: TEXT.replace('| 科目名稱 |', '| 科目名稱 | 學分數 |').replace('| 美學 |', '| 美學 | 2 |').replace('| 藝術概論 |', '| 藝術概論 | 2 |').replace('| 設計概論 |', '| 設計概論 | 3 |') }),
    zh: '「學分 學分數 為 修課紀錄.學分」：表印了學分的科目，學分就是印的數，紀錄寫別的數也一樣；格子印範圍（2-4）或空白的科目、不在表裡的科目，才看紀錄。所以那一欄要印學分數，同一科目只能有一個，也要是紀錄的欄位寫得下的數。\n\n請照訊息改欄名、表，或詞彙的欄位。',
    en: '學分 with a column takes the credits of a course from its row, whatever the record says; only courses that are not printed, and cells of a range or of nothing, go by the record. So the column prints numbers of credits, one for each course, and the field of the record can have them.\n\nChange the name of the column, the table, or the field.',
  },
} satisfies Record<string, Page>;
