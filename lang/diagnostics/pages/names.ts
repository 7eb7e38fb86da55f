/** Pages of FG2xxx: names. */
import type { Page } from './page.ts';
import { AMENDMENT_FILE, CREDITS, HOURS, MINIMUM, regulation, REGULATION_FILE, ruled, STATUSES, vocabulary, VOCABULARY_FILE } from './samples.ts';

const status = (member: string): string => `一、轉學生選課應經核准。\n\n規則 轉學生 依 一 {\n  當   選課.身分 為 ${member}\n  效果 應經核准\n}\n`;
const twoLists = (basis: string): string => `一、學生選課，依下列規定：\n  （一）新生[至少修十六學分]{新生下限}。\n  學生退選，依下列規定：\n  （一）退選後仍應符合規定。\n\n規則 新生學分 依 ${basis} {\n  應 選課.學分 合於 新生下限\n}\n`;
const PARTS = '記錄 學生 (student) {\n  修課 (courses) : 清單 課程\n}\n\n記錄 課程 (course) {\n  學分 (credits) : 學分 0至12\n}\n';
const partsOf = (sum: string): Record<string, string> => ({ [VOCABULARY_FILE]: `詞彙 教務 (example.vocabulary)\n\n${PARTS}`, [REGULATION_FILE]: regulation(`一、學生每學期[至少修十六學分]{下限}。\n\n規則 學分下限 依 一 {\n  應 ${sum} 合於 下限\n}\n`) });
const COURSE = '記錄 課程 (course) {\n  成績 (score) : 分 0至100\n}\n\n';

/** 選課要點 as it reads 修課辦法, by a word or by its title. */
const reader = (use: string, name: string): string => regulation(`一、學生選課依修課辦法之規定。\n\n規則 選課上限 依 一 {\n  應 選課.學分 合於 ${name}\n}\n`).replace('使用 example.vocabulary', `使用 example.vocabulary、example.limits${use}`);
const LIMITS_FILE = 'limits.fagui';
const limits = (body: string, more = ''): string => `法規 修課辦法 (example.limits)\n使用 example.vocabulary\n版本 1\n${more}\n${body}`;
const LIMIT = '一、每學期[至多修二十五學分]{學期上限}。\n';
const reading = (name = '修課辦法.學期上限', use = '', body = LIMIT, more = ''): Record<string, string> =>
  ({ [VOCABULARY_FILE]: vocabulary(CREDITS), [REGULATION_FILE]: reader(use, name), [LIMITS_FILE]: limits(body, more) });
const renamed = (name: string, more: string): Record<string, string> => ({ ...reading(), [AMENDMENT_FILE]: `修正案 修課辦法 (example.limits.2)\n修正法規 example.limits @ 1\n${more}\n一 修正\n  一、每學期[至多修二十學分]{${name}}。\n說明 減輕負擔。\n` });
const ADOPTED = '生效 自115年8月1日生效\n通過 115年6月1日\n公布 115年6月10日\n';
/** Two regulations that read each other; `name`: what 修課辦法 reads of 選課要點. */
const both = (name: string): Record<string, string> => ({
  [VOCABULARY_FILE]: vocabulary(CREDITS),
  [REGULATION_FILE]: regulation('一、每學期以[九學分]{基數}為準，減修依修課辦法之規定。\n\n定義 減修下限 : 學分 依 一 {\n  ＝ 修課辦法.減修學分 ÷ 2\n}\n\n規則 選課下限 依 一 {\n  應 選課.學分 至少 基數 且 選課.學分 至少 減修下限\n}\n').replace('使用 example.vocabulary', '使用 example.vocabulary、example.limits'),
  [LIMITS_FILE]: limits(`一、減修之學分，依選課要點之規定。\n\n定義 減修學分 : 學分 依 一 {\n  ＝ 選課要點.${name} × 2\n}\n`).replace('使用 example.vocabulary', '使用 example.vocabulary、example.selection'),
});

export const namePages = {
  FG2001: {
    bad: { [VOCABULARY_FILE]: vocabulary(`${CREDITS}\n學分 (hours) : 小時 0至60`) },
    good: { [VOCABULARY_FILE]: vocabulary(`${CREDITS}\n${HOURS}`) },
    zh: '同一個地方的兩樣東西用了同一個名稱或同一個英文別名：記錄的兩個欄位、列舉的兩個成員、法規的兩個規則等。名稱相同，規則裡寫到它時就不知道指哪一個。\n\n請把後面的一個改名；若寫重複了，刪去一個。',
    en: 'Two things in one place have the same name or the same alias: fields of a record, members of an enumeration, rules of a regulation. A rule that uses the name could mean either.\n\nRename the second one, or delete it when it was written twice.',
  },
  FG2002: {
    bad: { [VOCABULARY_FILE]: vocabulary(CREDITS), 'vocabulary2.fagui': '詞彙 人事 (example.vocabulary)\n\n單位 鐘點\n' },
    good: { [VOCABULARY_FILE]: vocabulary(CREDITS), 'vocabulary2.fagui': '詞彙 人事 (example.staff)\n\n單位 鐘點\n' },
    zh: '檔案第一行括號內的別名是整個工作區用來指這個檔案的名字，兩個檔案不能相同。後讀到的檔案不會納入，它的規則也就不會執行。\n\n請替其中一個檔案另取別名，並改寫用到它的「使用」或「修正法規」。',
    en: 'The alias on the first line is how the whole workspace names a file; two files cannot share one. The second file is left out, and its rules do not run.\n\nGive one of them another alias and correct the 使用 or 修正法規 lines that name it.',
  },
  FG2003: {
    bad: { [VOCABULARY_FILE]: vocabulary(CREDITS), [REGULATION_FILE]: regulation('一、學生應依規定選課。\n').replace('使用 example.vocabulary', '使用 example.vocabulery') },
    good: ruled('一、學生應依規定選課。\n'),
    zh: '「使用」要寫詞彙檔的別名，「修正法規」要寫法規檔的別名；工作區內沒有這個別名的檔案。少了詞彙，規則提到的事實全部查不到，所以先改這一行。\n\n請照該檔案第一行括號內的文字寫；若檔案在別的資料夾，請一併納入工作區。',
    en: '使用 names a vocabulary and 修正法規 a regulation by alias, and no file of the workspace has this one. Without the vocabulary no fact of the rules can be found: settle this line first.\n\nWrite the alias as it stands on the first line of that file, and include the file in the workspace.',
  },
  FG2004: {
    bad: { [VOCABULARY_FILE]: vocabulary('學分 (credits) : 學份 0至60') },
    good: { [VOCABULARY_FILE]: vocabulary(CREDITS) },
    zh: '冒號後面是欄位的型別或計數的單位，這裡寫的既不是內建的型別與單位，也不是本檔宣告的列舉或單位。單位是檢查「學分不能與小時相比」的依據，不能隨意寫。\n\n請改成既有的型別；確實需要新的單位時，在詞彙寫「單位 名稱」。',
    en: 'Behind the colon stands the type or unit of a field; this one is neither built in nor declared in the file. Units decide what may be compared, so they are a closed list.\n\nWrite a known type, or declare a new unit in the vocabulary: 單位 and its name.',
  },
  FG2005: {
    bad: { [VOCABULARY_FILE]: vocabulary('學分 (credits) : 學分 60至0') },
    good: { [VOCABULARY_FILE]: vocabulary(CREDITS) },
    zh: '範圍要從小寫到大，兩端都包含在內。上下限寫反時，沒有任何值合於範圍，輸入的事實都會被拒絕。\n\n請把兩個數對調。',
    en: 'A range runs from its lower to its upper end, both included. Written the other way round no value fits and every fact is refused.\n\nSwap the two numbers.',
  },
  FG2006: {
    bad: ruled(MINIMUM.replace('選課.學分', '選科.學分')),
    good: ruled(MINIMUM),
    zh: '規則或案例用了一個到處都沒有宣告的名稱：不是詞彙的記錄，不是條文綁定的用語，也不是定義、裁量或規則。規則因此不會執行。\n\n先看是不是打錯字；若是新的事實，請在詞彙宣告，若是條文的用語，請在條文寫成 [用語]{名稱}。',
    en: 'A rule or a case uses a name that is declared nowhere: no record of the vocabulary, no phrase bound in the text, no definition, discretion or rule. The rule cannot run.\n\nCheck the spelling; declare a new fact in the vocabulary, or bind the phrase in the text: [phrase]{name}.',
  },
  FG2007: {
    bad: ruled(MINIMUM.replace('選課.學分', '選課.學份')),
    good: ruled(MINIMUM),
    zh: '記錄有宣告，但它沒有這個欄位。事實只能取自詞彙列出的欄位，這樣每個事實才有型別、單位與範圍可以檢查。\n\n請改用既有的欄位，或在詞彙的記錄裡補上一行。',
    en: 'The record exists, but it has no such field. Facts come only from the fields of the vocabulary, so that each has a type, a unit and a range.\n\nUse a field it has, or add a line to the record.',
  },
  FG2041: {
    bad: partsOf('合計（學生.修課.學分）'),
    good: partsOf('合計（課程.學分 於 學生.修課）'),
    zh: '事實寫成「記錄.欄位」兩段。欄位是清單時，後面不能再接一段：清單裡有好幾筆，不知道說的是哪一筆。\n\n要加總、計數或看每一筆，請寫「合計（…）」「個數（…）」「全部（…）」，括號裡先寫每一筆的欄位，再寫「於」與清單。',
    en: 'A fact is a record and its field. Behind a list nothing can follow: it has many entries, and which one is meant is open.\n\nWrite 合計（…）, 個數（…） or 全部（…） with the field of an entry, 於 and the list.',
  },
  FG2008: {
    bad: ruled(MINIMUM.replace('規則 學分下限', '規則 下限')),
    good: ruled(MINIMUM),
    zh: '一個法規裡，用語、定義、規則、裁量、疑義共用一份名單，名稱不能兩用：寫「下限」時，必須只有一個意思。英文別名也是如此。\n\n請替其中一個改名，例如用語叫「下限」，規則叫「學分下限」。',
    en: 'In one regulation phrases, definitions, rules and discretions share one list of names; a name must mean one thing. The same holds for aliases.\n\nRename one of them.',
  },
  FG2010: {
    bad: ruled(MINIMUM.replace('依 一', '依 二')),
    good: ruled(MINIMUM),
    zh: '「依」之後或修正案操作開頭的位址，在法規裡找不到對應的條文。規則必須依附一個條文，結果才能說出是依哪一條判定的。\n\n請照條文印出來的標號寫，例如「三（四）」「第五條第三款」；修正案的位址是修正前的編號。',
    en: 'The address behind 依, or at the head of an operation, names nothing in the regulation. Each rule hangs on a provision, so that its results can cite it.\n\nWrite the numbers as they are printed, such as 三（四）; an amendment uses the numbers before the amendment.',
  },
  FG2011: {
    bad: ruled(twoLists('一（一）')),
    good: ruled(twoLists('一第一項第一款')),
    zh: '同一點之下有兩項各自從（一）編號，位址只寫「一（一）」時兩處都符合。程式不會替您挑一個。\n\n請把項也寫出來，例如「一第一項第一款」。',
    en: 'Two paragraphs of one provision number their lists from （一）, so the short address fits both. None is picked for you.\n\nName the paragraph as well: 一第一項第一款.',
  },
  FG2012: {
    bad: ruled(status('轉校生'), '身分 (status) : 身分', STATUSES),
    good: ruled(status('轉學生'), '身分 (status) : 身分', STATUSES),
    zh: '與列舉比較的值必須是它的成員，一字不差。寫成別的詞，條件永遠不會成立，卻看不出錯誤。\n\n請改用既有的成員；若法規新增了一種，請在詞彙的列舉加上它。',
    en: 'What is compared with an enumeration must be one of its members, word for word; with any other word the condition would silently never hold.\n\nUse a member it has, or add the new one to the enumeration.',
  },
  FG2013: {
    bad: ruled(MINIMUM, `${CREDITS}\n課程 (course) : 課程`, COURSE),
    good: ruled(MINIMUM, `${CREDITS}\n課程 (courses) : 清單 課程`, COURSE),
    zh: '一個記錄的欄位不能是另一個記錄；只能是它的清單，例如一位學生修的各門課程。\n\n有許多筆時請寫「清單 課程」；只有一筆時，請把那些欄位直接寫在這裡，或讓兩個記錄各自獨立，規則分別引用。',
    en: 'A field cannot be another record; it can be a list of them, such as the courses of a student.\n\nWrite 清單 課程 where there are many; where there is one, write its fields here, or keep two records side by side.',
  },
  FG2014: {
    bad: ruled(MINIMUM, `${CREDITS}\n課程 (courses) : 清單 課程`, `記錄 單元 (unit) {\n  ${HOURS}\n}\n\n${COURSE.replace('\n}', '\n  單元 (units) : 清單 單元\n}')}`),
    good: ruled(MINIMUM, `${CREDITS}\n課程 (courses) : 清單 課程\n單元 (units) : 清單 單元`, `記錄 單元 (unit) {\n  ${HOURS}\n}\n\n${COURSE}`),
    zh: '清單的每一筆裡又有記錄的清單，合計與條件就要說明是外面還是裡面的哪一筆，條文很少這樣寫，讀起來也容易錯。因此清單只有一層。\n\n請把裡面的清單移到外面的記錄，必要時在每一筆加一個欄位說明它屬於哪一筆。',
    en: 'With lists inside the entries of lists, every sum and condition would have to say which entry it means. Lists go one level deep.\n\nMove the inner list to the outer record, with a field that says where each entry belongs.',
  },
  FG2030: {
    bad: { [VOCABULARY_FILE]: vocabulary(CREDITS), [REGULATION_FILE]: regulation(MINIMUM).replace('使用 example.vocabulary\n', '') },
    good: ruled(MINIMUM),
    zh: '規則裡的事實與名單都宣告在詞彙檔，法規在表頭的「使用」說它用哪些詞彙檔。這個名稱有宣告，只是表頭沒有寫那個詞彙檔。\n\n請在表頭加上「使用」與詞彙檔的別名（該檔第一行括號內的英文）；用好幾個時以頓號分開。',
    en: 'Facts and members are declared in vocabularies, and 使用 in the header says which of them a regulation uses. This name is declared in one that the header does not name.\n\nAdd its alias to 使用.',
  },
  FG2029: {
    bad: ruled(status('轉學生'), '身分 (status) : 身分', STATUSES.replace('轉學生 (transfer)', '轉學生 (transfer) 自去年')),
    good: ruled(status('轉學生'), '身分 (status) : 身分', STATUSES.replace('轉學生 (transfer)', '轉學生 (transfer) 自105學年度')),
    zh: '成員後面的「自」「至」說這個成員從哪一天起有、到哪一天為止。判定的基準日不在這段期間內時，結果會附帶提醒。\n\n可以寫學年度（八月一日到次年七月三十一日）、學期，或完整的日期。',
    en: '自 and 至 behind a member say from which day and until which day there is such a member; results on another day say so.\n\nWrite a school year (1 August to 31 July), a term, or a complete date.',
  },
  FG2032: {
    bad: reading('選課.學期上限', ' 稱 選課'),
    good: reading('修課規定.學期上限', ' 稱 修課規定'),
    zh: '規則以「稱呼.名稱」讀另一部法規；稱呼是「使用」裡「稱」後面的詞，沒有寫「稱」時是那部法規的名稱。它要是一個詞，又不能與這個法規的用語、規則或事實的記錄同名，否則不知道點號前面指的是什麼。\n\n請在別名後面寫「稱」與另一個詞。',
    en: 'A rule reads another regulation as term.name; the term is the word behind 稱 in 使用, or the title of the regulation. It must be one word, and no name of this regulation or of a record of facts, or nobody could tell what stands before the dot.\n\nWrite 稱 and another word behind the alias.',
  },
  FG2033: {
    bad: reading('修課辦法.學期上線'),
    good: reading(),
    zh: '點號前面是另一部法規，後面要是它綁定的用語、定義、對照、公式或疑義；那個版本裡沒有這個名稱，或它是規則之類沒有值的東西。修正那部法規時改了名稱，也會在這裡看到。\n\n請照那部法規寫的名稱改；要讀條文裡的數字而它還沒有綁定時，請在那部法規綁定。',
    en: 'Before the dot stands another regulation, behind it must stand a phrase that it binds, or a definition, table, formula or doubt of it; that version has none of this name, or it is a rule and has no value. An amendment that renames it shows here too.\n\nWrite the name as it stands there; bind the phrase there where it is not bound yet.',
  },
  FG2034: {
    bad: both('減修下限'),
    good: both('基數'),
    zh: '兩部法規可以互相讀，只要沒有哪一個名稱要先知道自己才算得出來。訊息列出的這一圈，每一個都要先算出下一個，最後又回到第一個，誰先算都不行，因此這幾部法規都不執行。\n\n請看這一圈裡哪一步不照條文，改掉那一步；真的是條文繞圈的，讓其中一個用自己綁定的用語。',
    en: 'Two regulations may read each other as long as no name needs itself. Each name of this chain needs the next, and the last one is the first: none can be computed before the others, so none of these regulations runs.\n\nFind the step of the chain that the text does not say; where the texts do go in a circle, let one of them bind a phrase of its own.',
  },
  FG2035: {
    bad: { ...reading(), 'others.fagui': '詞彙 修課 (example.others)\n\n記錄 選課 (enrolment) {\n  學分 (credits) : 學分 0至30\n}\n', [LIMITS_FILE]: limits(`${LIMIT}\n規則 修課上限 依 一 {\n  應 選課.學分 合於 學期上限\n}\n`).replace('example.vocabulary', 'example.others') },
    good: reading('修課辦法.學期上限', '', `${LIMIT}\n規則 修課上限 依 一 {\n  應 選課.學分 合於 學期上限\n}\n`),
    zh: '兩部法規各用一個詞彙，而兩個詞彙都宣告了同名的記錄或列舉。一起判定時事實只有一份，不知道要照哪一個宣告讀。\n\n請讓兩部法規使用同一個詞彙，或把其中一個改名。',
    en: 'The regulations use different vocabularies that declare a record or an enumeration of one name. Facts are given once, and nobody could tell by which declaration to read them.\n\nLet both use one vocabulary, or rename one of the two.',
  },
  FG2036: {
    bad: { ...reading('修課辦法.學期上限', '', LIMIT, '施行 110年8月1日\n'), [REGULATION_FILE]: reader('', '修課辦法.學期上限').replace('版本 1\n', '版本 1\n施行 108年8月1日\n') },
    good: { ...reading('修課辦法.學期上限', '', LIMIT, '施行 108年8月1日\n'), [REGULATION_FILE]: reader('', '修課辦法.學期上限').replace('版本 1\n', '版本 1\n施行 110年8月1日\n') },
    zh: '判定時，另一部法規取同一天施行的版本。這個法規已經施行而另一部還沒有（或已經停止）施行的日子，沒有版本可讀；那些日子一律不判定，選用版本時也會說明原因，不會改用別的版本。\n\n請補上那部法規當時的版本，或以「施行」寫明這個法規自何時起施行。',
    en: 'Another regulation is read in the version in force on the same day. On days on which this one is in force and the other is not there is nothing to read: nothing is evaluated for them, and choosing a version says why; no other version is taken instead.\n\nGive the other regulation its version of that time, or say with 施行 when this one takes effect.',
  },
  FG2037: {
    bad: renamed('修課上限', ADOPTED),
    good: renamed('學期上限', ADOPTED),
    zh: '這個修正案改了另一部法規正在讀的東西：名稱沒有了、改名了，或不再是同一種值與單位。修正施行之後，那部法規的規則就不能執行。\n\n請保留名稱（條文的文字照樣可以改），或一併修正讀它的法規。',
    en: 'This amendment changes what another regulation reads: a name is gone or renamed, or is no longer the same kind of value. Once it takes effect the rules of that regulation cannot run.\n\nKeep the name (its words may change), or amend the regulation that reads it as well.',
  },
  FG2038: {
    bad: renamed('修課上限', ''),
    good: renamed('學期上限', ''),
    zh: '這個草案改了另一部法規正在讀的東西。現在還沒有影響；通過施行之後，那部法規的規則就不能執行。\n\n請保留名稱，或把讀它的法規一併提出修正。',
    en: 'This draft changes what another regulation reads. Nothing happens yet; once it is adopted, the rules of that regulation cannot run.\n\nKeep the name, or propose an amendment of the regulation that reads it as well.',
  },
  FG2039: {
    bad: { ...reading('修課辦法.學期上限', '', LIMIT, '施行 108年8月1日至109年7月31日止\n'), [REGULATION_FILE]: reader('', '修課辦法.學期上限').replace('版本 1\n', '版本 1\n施行 110年8月1日\n') },
    good: { ...reading('修課辦法.學期上限', '', LIMIT, '施行 108年8月1日\n'), [REGULATION_FILE]: reader('', '修課辦法.學期上限').replace('版本 1\n', '版本 1\n施行 110年8月1日\n') },
    zh: '另一部法規取同一天施行的版本來讀，而兩部法規沒有一天同時施行，所以這個版本的規則永遠不能判定。\n\n請核對兩部法規的施行日期。',
    en: 'Another regulation is read in the version in force on the same day, and there is no day on which both are in force: the rules of this version can never be evaluated.\n\nCompare the days on which the two take effect.',
  },
  FG2031: {
    bad: ruled(MINIMUM, `${CREDITS}\n備註 (note) : 文字 0至20`),
    good: ruled(MINIMUM, `${CREDITS}\n備註 (note) : 文字`),
    zh: '範圍（0至12）與小數位數（小數1位）說的是數能寫哪些值。文字、是否、日期、列舉沒有範圍；整數沒有小數；只到個位的數，範圍也不能寫 0.5。\n\n寫了卻不會照做，比不寫更容易誤會，因此請改正。',
    en: 'A range and decimal places say which numbers there can be. Text, yes or no, days and members have none, whole numbers have no decimal places, and a range is no finer than its numbers.\n\nWhat is declared and not observed misleads: correct it.',
  },
} satisfies Record<string, Page>;
