/** Pages of FG6xxx: amendments and versions. */
import type { Page } from './page.ts';
import { amended, amendedRules, amendment, AMENDMENT_FILE, MINIMUM, plainRegulation, REGULATION_FILE } from './samples.ts';

const BASE = '一、學生應依規定選課。\n\n二、選課分下列二種：\n  （一）必修。\n  （二）選修。\n\n三、逾期申請，概不受理。\n';
const CITED = '一、學生應依規定選課。\n\n二、選課應經核准。\n\n三、依第二點辦理。\n';
const WHY = '說明 配合實務。\n';
const on = (operations: string) => amended(BASE, operations);
const second = (alias: string, words: string): string => amendment(`三 字句\n  「逾期」改「${words}」\n${WHY}`).replace('example.selection.2', alias);

/** 一 is deleted and 二 closes up; the rule of 二 is restated with this address. */
const renumbered = (address: string) => amendedRules('一、學生應依規定選課。\n\n二、每學期[至少修十六學分]{下限}。\n\n規則 學分下限 依 二 {\n  應 選課.學分 合於 下限\n}\n',
  `一 刪除 遞補\n${WHY}\n二 字句\n  「每學期」改「每學年」\n${WHY}規則 學分下限 依 ${address} {\n  應 選課.學分 合於 下限\n}\n`);

/** Three versions: 三 was changed by the second one. */
const later = (operations: string) => ({
  ...on(`三 字句\n  「逾期」改「遲誤」\n${WHY}`),
  'later.fagui': amendment(operations).replace('example.selection.2', 'example.selection.3').replace('@ 1', '@ 2'),
});

export const amendmentPages = {
  FG6001: {
    bad: { [REGULATION_FILE]: plainRegulation(BASE), [AMENDMENT_FILE]: amendment(`三 刪除 遞補\n${WHY}`).replace('修正法規 example.selection @ 1\n', '') },
    good: on(`三 刪除 遞補\n${WHY}`),
    zh: '修正案要說明修正哪一個法規、以哪個版本為基準；位址與字句都從那個版本讀取。沒有寫，整份修正案就無法套用。\n\n請在第二行寫「修正法規 別名 @ 版本」。',
    en: 'An amendment says which regulation it amends and from which version; addresses and quoted words are read there. Without that none of it can be applied.\n\nWrite 修正法規, the alias, @ and the version on the second line.',
  },
  FG6002: {
    bad: { ...on(''), [AMENDMENT_FILE]: amendment(`三 刪除 遞補\n${WHY}`).replace('@ 1\n', '@ 1\n生效 105年2月30日\n') },
    good: { ...on(''), [AMENDMENT_FILE]: amendment(`三 刪除 遞補\n${WHY}`).replace('@ 1\n', '@ 1\n生效 105年2月28日\n') },
    zh: '生效日寫成曆上沒有的一天，就無法決定哪一天適用哪個版本。\n\n請改正日期；以公布或核定為準時，寫「生效 自公布日施行」或「生效 核定後實施」。',
    en: 'The day of effect does not exist in the calendar, so no day can be matched with a version.\n\nCorrect the date, or write 自公布日施行 or 核定後實施.',
  },
  FG6003: {
    bad: on(`三後段 修正\n  逾期者，不予受理。\n${WHY}`),
    good: on(`三 修正\n  三、逾期者，不予受理。\n${WHY}`),
    zh: '「序文」是獨立的一段，可以單獨重寫；「前段」「後段」「但書」只是一句話的一部分，程式無法確定從哪個字到哪個字。標目（例如 三[研究所]）之下有好幾項，也不能一起重寫或刪除。\n\n請重寫整個條文或其中一項，或用「字句」引用要改的字。',
    en: '序文 is a line of its own and can be restated; 前段, 後段 and 但書 are parts of a sentence whose ends are not certain. A caption such as 三[研究所] covers several lines.\n\nRestate the whole element, or quote the words to change with 字句.',
  },
  FG6004: {
    bad: on(`三 修正\n  三、逾期者，不予受理。\n${WHY}\n三 修正\n  三、逾期者，退回申請。\n${WHY}`),
    good: on(`三 修正\n  三、逾期者，不予受理並退回申請。\n${WHY}`),
    zh: '同一個條文寫了兩次相同的操作。修正案的各操作同時生效，沒有先後，因此不知道以哪一個為準。\n\n請合併成一個；同一條文的幾處字句可以寫在同一個「字句」之下。',
    en: 'The same operation stands twice on one element. Operations are simultaneous, so neither comes later.\n\nMake them one; several changes of words go under one 字句.',
  },
  FG6005: {
    bad: on(`二序文 增訂\n  選課分下列三種：\n${WHY}`),
    good: on(`二序文 字句\n  「二種」改「三種」\n${WHY}\n二（三） 增訂\n  （三）旁聽。\n${WHY}`),
    zh: '增訂要寫新條文將來的編號，程式才知道放在哪裡。序文、後段、標目之下不是可以增訂的位置。\n\n請寫新的點、條、項、款或附表，例如：二（三）、第五條之一、三第二項。',
    en: 'An addition names the number that the new element will have, which is its place. 序文, 後段 and captions are no places.\n\nWrite the new provision, paragraph or item, such as 二（三）, 第五條之一, 三第二項.',
  },
  FG6006: {
    bad: on(`二 修正\n  二、選課分必修及選修。\n${WHY}\n二（一） 刪除 遞補\n${WHY}`),
    good: on(`二 修正\n  二、選課分必修及選修。\n${WHY}`),
    zh: '外層的條文已整個重寫或刪除，裡面的款不能再有自己的操作：重寫的文字就是修正後的全部。\n\n請把裡面的變動寫進外層重寫的文字，刪去裡面的操作。',
    en: 'The outer element is restated or deleted as a whole, so nothing inside it can have an operation of its own: the restated text is all of it.\n\nMake the inner change in the restated text.',
  },
  FG6008: {
    bad: on(`三 修正\n  四、逾期者，不予受理。\n${WHY}`),
    good: on(`三 修正\n  三、逾期者，不予受理。\n${WHY}`),
    zh: '操作指的是一個編號，重寫的文字卻印了另一個編號。修正不會改變條號，改條號是「移列」。\n\n多半是筆誤，請改成同一個編號；確實要改編號時，另寫「三 移列 四」。',
    en: 'The operation names one number and its text prints another. 修正 keeps the number; changing it is 移列.\n\nMostly a slip: print the same number, or add 三 移列 四.',
  },
  FG6066: {
    bad: amended('一、學生應依規定選課。\n\n二、（刪除）\n\n三、逾期申請，概不受理。\n', `二 刪除 保留\n${WHY}`),
    good: amended('一、學生應依規定選課。\n\n二、（刪除）\n\n三、逾期申請，概不受理。\n', `二 修正\n  二、選課應經核准。\n${WHY}`),
    zh: '現行規定的這個編號只剩「（刪除）」，是以前的修正案保留下來的。再刪一次，對照表上看不出差別。\n\n多半是編號寫錯了，請改成要刪的那一個。',
    en: 'Nothing but （刪除） stands at this number: an earlier amendment kept it. Deleting it again changes nothing.\n\nMostly the number is a slip.',
  },
  FG6067: {
    bad: on(`三 移列 二\n${WHY}`),
    good: on(`二 刪除\n${WHY}\n三 移列 二\n${WHY}`),
    zh: '移過去的編號已經有條文。一個修正案的各個操作同時生效，所以那個條文也要說明去處：移到別的編號，或者刪除；兩個對調時，兩個都寫「移列」。\n\n請補上那個條文的操作，或改正編號。',
    en: 'Something stands at the number that this is moved to. All operations of an amendment take effect at once, so that one has to be moved or deleted as well; to exchange two, move both.\n\nAdd the operation, or correct the number.',
  },
  FG6059: {
    bad: on(`二 刪除\n${WHY}`),
    good: on(`二 刪除 遞補\n${WHY}`),
    zh: '刪除中間的一個，後面的編號有兩種處理：以點編號的法規多半遞補，以條編號的多半保留條次並印「（刪除）」。沒有說，就不知道修正後要不要缺號。\n\n請寫「遞補」或「保留」；真的要缺號，寫「缺號」。刪除最後一個不必寫。',
    en: 'Where one in the middle is deleted the numbers behind it close up (遞補) or its number stays as （刪除） (保留). Without either nobody knows whether a number is to be missing.\n\nSay which, or 缺號 to leave it out; the last one of a list needs neither.',
  },
  FG6058: {
    bad: renumbered('二'),
    good: renumbered('一'),
    zh: '修正案裡重寫的規則，「依」的是修正後的條文。前面的條文刪除、遞補或移列之後，這一條的編號已經不同，照舊編號寫就會指到別的條文。\n\n請寫修正後的編號；「規則不動」的規則不必改，會自己跟著條文走。',
    en: 'A rule that an amendment restates cites the amended text. Where provisions before it were deleted or moved its own has another number, and the old one names another provision.\n\nWrite the number after the amendment; rules that stand (規則不動) follow their provision by themselves.',
  },
  FG6009: {
    bad: amendedRules(MINIMUM, `一 字句\n  「學期至少」改「學年至少」\n${WHY}規則不動 學分下限\n`),
    good: amendedRules(MINIMUM, `一 字句\n  「學期[至少修十六學分]」改「學年[至少修十六學分]{下限}」\n${WHY}規則不動 學分下限\n`.replace('「學期[至少修十六學分]」', '「學期至少修十六學分」')),
    zh: '引用的字有一部分在綁定的用語裡、一部分在外面，改了之後不知道用語剩下哪些字。規則依靠這個用語，所以不能用猜的。\n\n請引用整個用語再改，並在新的文字上重新綁定；只改用語裡面或外面的字則不受影響。',
    en: 'The quoted words lie partly inside a bound phrase and partly outside, so what is left of the phrase is not certain; rules depend on it.\n\nQuote the whole phrase and bind the new one. Changes wholly inside or outside of a phrase are no problem.',
  },
  FG6010: {
    bad: on(`三 字句\n  「逾時」改「遲誤」\n${WHY}`),
    good: on(`三 字句\n  「逾期」改「遲誤」\n${WHY}`),
    zh: '「字句」要逐字引用現行條文，引用的字必須剛好出現所寫的次數，沒寫就是一次。找不到，或出現得比較多，都不能套用。\n\n請對照現行條文改正引用；多處都要改時，在行末寫「共2處」。',
    en: '字句 quotes the current text, and the words must stand there as often as is said: once, unless the line ends with 共n處.\n\nQuote the text exactly, quote more of it, or state how often.',
  },
  FG6011: {
    bad: on(`三 字句\n  「逾期申請」改「遲誤申請」\n  「申請，」改「申請者，」\n${WHY}`),
    good: on(`三 字句\n  「逾期申請，」改「遲誤申請者，」\n${WHY}`),
    zh: '兩項字句改到重疊的字。各項同時生效，沒有先後，重疊的字就有兩個結果。\n\n請合併成一項，一次引用全部要改的字。',
    en: 'Two changes of words overlap. All take effect at once, so the shared words would have two results.\n\nMake them one that quotes all of the words.',
  },
  FG6012: {
    bad: on(`三 增訂\n  三、選課應經核准。\n${WHY}`),
    good: on(`三 增訂 遞移\n  三、選課應經核准。\n${WHY}`),
    zh: '增訂的編號已經有條文，而且那個條文沒有刪除，也沒有移走。兩個條文不能用同一個編號。\n\n請用下一個編號或「之一」；要插在中間時，在「增訂」後面寫「遞移」，後面的編號就往後移。',
    en: 'The number of the addition is taken by a provision that is neither deleted nor moved.\n\nUse the next number or 之一; to insert in between, write 遞移 behind 增訂 and what follows moves on.',
  },
  FG6013: {
    bad: amendedRules(`一、學生選課，依下列規定：\n  （一）[至少修十六學分]{下限}。\n  （二）逾期不受理。\n\n規則 學分下限 依 一（一） {\n  應 選課.學分 合於 下限\n}\n`, `一 修正\n  一、學生選課，應依各系規定。\n${WHY}`),
    good: amendedRules(`一、學生選課，依下列規定：\n  （一）[至少修十六學分]{下限}。\n  （二）逾期不受理。\n\n規則 學分下限 依 一（一） {\n  應 選課.學分 合於 下限\n}\n`, `一 修正\n  一、學生選課，應依各系規定。\n${WHY}規則廢止 學分下限\n`),
    zh: '修正後的條文已經沒有規則所依的那一款。規則不會自己消失，也不會自己改依別的條文，要由提案人決定。\n\n請在這個操作之下重寫規則並寫新的「依」，或寫「規則廢止 名稱」。',
    en: 'The restated text no longer has the element that a rule executes. A rule neither vanishes nor moves by itself.\n\nWrite the rule anew under this operation, or end it with 規則廢止 and its name.',
  },
  FG6014: {
    bad: amendedRules(MINIMUM, `一 字句\n  「學生」改「大學部學生」\n${WHY}`),
    good: amendedRules(MINIMUM, `一 字句\n  「學生」改「大學部學生」\n${WHY}規則不動 學分下限\n`),
    zh: '有規則的條文改了字，規則可能要跟著改，也可能不必，只有提案人知道。只改綁定用語裡的數字（十六改十五）不必交代，規則會自己跟上。\n\n規則照舊，寫「規則不動 名稱」；要改就在這個操作之下重寫整個規則；不再需要，寫「規則廢止 名稱」。',
    en: 'The words of a provision with rules change; whether the rules change with them only the author knows. A change of a number inside a bound phrase needs no word: rules follow it.\n\nWrite 規則不動 and the name if it stands, the whole rule anew if it changes, 規則廢止 if it ends.',
  },
  FG6069: {
    bad: amendedRules(MINIMUM, `一 修正\n  一、學生每學期至少修十五學分。\n${WHY}`),
    good: amendedRules(MINIMUM, `一 修正\n  一、學生每學期[至少修十五學分]{下限}。\n${WHY}`),
    zh: '規則靠大括號裡的名稱找到條文的字。整點重寫時漏了方括號，或名稱寫得不一樣，規則就找不到它了。\n\n請照原來的名稱把字括起來；真的要換名稱或不再需要，就在這個操作之下重寫規則。',
    en: 'Rules find the words of the text by the name in the braces. A restatement without the brackets, or with another name, leaves them without it.\n\nBind the words by the same name, or write the rules anew under this operation.',
  },
  FG6015: {
    bad: amendedRules(MINIMUM, `一 字句\n  「學生」改「大學部學生」\n${WHY}規則不動 學分下限、學分上限\n`),
    good: amendedRules(MINIMUM, `一 字句\n  「學生」改「大學部學生」\n${WHY}規則不動 學分下限\n`),
    zh: '「規則不動」「規則廢止」之後要寫現行法規裡規則、定義、裁量的名稱，這裡寫的名稱沒有。名稱寫錯，真正要交代的規則就等於沒交代。\n\n請照現行法規檔裡的名稱寫。',
    en: '規則不動 and 規則廢止 name rules, definitions or discretions of the current regulation, and it has none of this name. The rule that was meant stays unanswered.\n\nWrite the name as it stands in the file of the regulation.',
  },
  FG6016: {
    bad: { ...on(''), [AMENDMENT_FILE]: amendment(`三 刪除 遞補\n${WHY}`).replace('@ 1', '@ 3') },
    good: on(`三 刪除 遞補\n${WHY}`),
    zh: '「修正法規 … @」之後是這份修正案所根據的版本，工作區裡沒有這個版本。版本來自法規檔的「版本」與各修正案別名的最後一段。\n\n請改成訊息列出的版本之一。',
    en: 'Behind @ stands the version that the amendment was written against, and there is none such. Versions come from 版本 in the regulation and from the last part of the aliases of amendments.\n\nWrite one of the versions that the message lists.',
  },
  FG6017: {
    bad: { ...on(''), [AMENDMENT_FILE]: second('example.selection.2', '遲誤'), 'other.fagui': second('example.selection.3', '逾越期限') },
    good: { ...on(''), [AMENDMENT_FILE]: second('example.selection.2', '遲誤'), 'other.fagui': second('example.selection.3', '逾越期限').replace('三 字句\n  「逾期」改「逾越期限」', '一 字句\n  「規定」改「規章」') },
    zh: '兩份草案都從同一個版本寫起，又改到同一個條文。一份通過之後，另一份引用的文字就不再是現行條文，不能直接套用。\n\n請以先通過的那份為基準重寫這個操作，並把「@」之後的版本改成它。改到不同條文的草案不受影響。',
    en: 'Two drafts start from one version and change the same provision. When one is adopted, the other no longer speaks of the current text.\n\nRewrite the operation against the adopted one and name that version after @. Drafts that touch different provisions go together.',
  },
  FG6019: {
    bad: amended(CITED, `二 刪除 保留\n${WHY}`),
    good: amended(CITED, `二 刪除 保留\n${WHY}\n三 字句\n  「依第二點」改「依各系規定」\n${WHY}`),
    zh: '修正案刪除或移動了一個條文，而別的條文引用它。引用的文字不會自己改變，改了也要印在對照表裡，所以要由提案人寫出來。\n\n條號變更時，可套用訊息附的「字句」操作；條文刪除時，請一併修正引用它的條文。',
    en: 'The amendment deletes or moves a provision that another one cites. A citation never changes by itself: its change belongs in the comparison table.\n\nWhere the number changed, apply the 字句 that the message offers; where the provision is deleted, amend the text that cites it.',
  },
  FG6020: {
    bad: on(`三 修正\n  三、逾期申請，概不受理。\n${WHY}`),
    good: on(`三 修正\n  三、逾期申請，不予受理。\n${WHY}`),
    zh: '操作寫出的文字與現行條文一字不差，對照表會出現左右相同的一列。可能忘了改字，也可能貼錯一欄。\n\n請寫出修正後的文字；不必修正的條文不要列入修正案。',
    en: 'The text of the operation is the current text, and the table would show two equal cells. Perhaps the change was forgotten, or the wrong column was pasted.\n\nWrite the amended text, or leave the provision out.',
  },
  FG6021: {
    bad: on(`四 增訂 於 五 後\n  四、選課應經核准。\n${WHY}`),
    good: on(`四 增訂 於 三 後\n  四、選課應經核准。\n${WHY}`),
    zh: '新條文通常照編號排列；「於 … 後」指定它放在哪一個條文或章節旁邊，但那個條文在修正後不存在。可能是位址寫錯，也可能它在同一份修正案裡刪除了。\n\n請寫修正後存在的條文；照編號排列時不必寫。',
    en: 'New provisions stand in order of their numbers; 於 … 後 names another place, and what it names does not exist after the amendment: a slip, or something the same amendment deletes.\n\nName what exists after the amendment, or leave it to the number.',
  },
  FG6024: {
    bad: on(`二序文 修正\n  二、選課分下列三種：\n  （三）旁聽。\n${WHY}`),
    good: on(`二序文 修正\n  二、選課分下列三種：\n${WHY}\n二（三） 增訂\n  （三）旁聽。\n${WHY}`),
    zh: '序文、章節標題與法規名稱都只有一行，下面多寫的款或項不知道屬於哪一個操作。為了不讓條文遺失，這裡指出來。\n\n請替多出的部分另寫操作；若整點都要改，請改用「二 修正」重寫整個條文。',
    en: 'A 序文, a heading and a title are one line each; lines below belong to no operation, and they would be lost.\n\nGive them operations of their own, or restate the whole provision.',
  },
  FG6060: {
    bad: on(`二（一） 合併 二（二） 遞補\n${WHY}`),
    good: on(`二（一） 合併 二（二） 遞補\n  （一）必修及選修。\n${WHY}\n二序文 修正\n  二、選課之種類如下：\n${WHY}`),
    zh: '整點（整條）合併而不寫條文時，各點的項依序排在一起，一個字都不變。款、目沒有項，或點的本文只有款而沒有前面的話，就排不起來。\n\n請在下一行空兩格寫出合併後的全文。',
    en: 'Without a text, the 項 of whole provisions stand one behind the other and not a character changes. A 款 or 目 has no 項, and neither has a provision that is only a list.\n\nWrite the text of the merger, indented, on the next lines.',
  },
  FG6061: {
    bad: on(`二 合併 二、三 遞補\n  二、選課應依規定申請。\n${WHY}`),
    good: on(`二 合併 三 遞補\n  二、選課應依規定申請。\n${WHY}`),
    zh: '「合併」的前面是留下來的條文，後面是併進來的其他條文，每一個只寫一次。\n\n請寫成例如「二 合併 三」：第三點併入第二點。',
    en: 'Before 合併 stands the provision that stays, behind it the others, each once.\n\nWrite 二 合併 三: 三 goes into 二.',
  },
  FG6062: {
    bad: on(`二 分列 二、二（三）\n  二、選課分必修及選修。\n  （三）旁聽。\n${WHY}`),
    good: on(`三 分列 三、四\n  三、逾期申請，不予受理。\n  四、逾期未繳費者，亦同。\n${WHY}`),
    zh: '分列是一個條文變成同一個清單裡的幾個：點變成點，款變成同一點的款。移列也是在同一個清單裡換編號。不同層的、屬於別的條文的，程式不知道放在哪裡；附表換名稱，也不是移列。\n\n請寫同一個清單裡的編號；要把文字移到別處，用「修正」改、或用「刪除」拿掉原來的條文，再用「增訂」寫新的。',
    en: 'A division makes several elements of one list out of one: 點 of a 點, 款 of a 款 of the same 點. A move (移列) changes the number in that list as well, and not the name of an annex.\n\nWrite numbers of that list; to put words elsewhere, restate the one with 修正 or delete it, and add the other with 增訂.',
  },
  FG6063: {
    bad: on(`三 回復 104\n${WHY}`),
    good: later(`三 回復 1\n${WHY}`),
    zh: '「回復」讓條文回到以前某一版的樣子，所以要寫現行規定之前的版本。這裡寫的版本不在前面：可能寫錯，也可能是同時進行的另一個草案。\n\n請寫法規的「版本」，或以前的修正案別名的最後一段。',
    en: '回復 gives a provision the text of an earlier version, and this one does not lie before the current text: a slip, or another draft.\n\nWrite the 版本 of the regulation, or the last part of the alias of an earlier amendment.',
  },
  FG6064: {
    bad: later(`四 回復 1\n${WHY}`),
    good: later(`三 回復 1\n${WHY}`),
    zh: '指定的版本裡沒有這個條文，所以沒有東西可以回復。可能是當時的編號不同。\n\n請在版本後面寫當時的編號，例如「四 回復 1 第三點」；以前沒有的條文請用「增訂」。',
    en: 'The version has no such provision, so nothing can come back. Perhaps it had another number then.\n\nWrite that number behind the version, 四 回復 1 第三點; what never stood there is added with 增訂.',
  },
  FG6068: {
    bad: on('一 字句\n  「依規定」改「依期限」\n'),
    good: on(`一 字句\n  「依規定」改「依期限」\n${WHY}`),
    zh: '對照表的說明欄要說明修正的理由，會議審的就是這一欄。系統可以由文字的差異擬一段，但擬的只說改了什麼，說不出為什麼。整點（整條）刪除或移列，說明欄印「本點刪除。」「點次變更」等字就可以，不必另寫。\n\n請在操作下面寫「說明」；同一點有幾個操作，寫在其中一個下面即可。',
    en: 'The column of reasons is what a meeting reads. The difference of the texts says what changes, not why. For a whole provision that is deleted or moved the stock words of the row are enough.\n\nWrite 說明 below the operation; several operations in one provision need one.',
  },
  FG6065: {
    bad: later(`四 回復 1 三\n${WHY}`),
    good: later(`三 回復 1\n${WHY}`),
    zh: '要帶回來的條文現在還在，只是換了文字或編號；放到第二個地方，同一個條文就有兩份，依它的規則也不知道跟著哪一份。\n\n請在它現在的編號寫「回復」；要換編號，另寫「移列」。',
    en: 'What is to come back still stands, perhaps under another number; at a second place there would be two of it, and its rules would not know which one they execute.\n\nRestore it where it stands, and move it with 移列.',
  },
  FG6043: {
    bad: amended('一、學生應依選課要點選課。\n', `更名\n  選課辦法要點\n${WHY}`),
    good: amended('一、學生應依選課要點選課。\n', `更名\n  選課辦法要點\n${WHY}\n一 字句\n  「選課要點」改「選課辦法要點」\n說明 配合名稱修正。\n`),
    zh: '修正案改了法規的名稱，而這個法規自己或工作區裡別的法規，還寫著舊的名稱。引用的文字不會自己改變，改了也要印在對照表裡。\n\n自己的條文可套用訊息附的「字句」操作；別的法規請另提修正案。',
    en: 'The amendment gives the regulation a new name, and a text of the workspace, its own or another, still says the old one. A citation never changes by itself: its change belongs in a comparison table.\n\nApply the 字句 that the message offers to its own text; another regulation needs an amendment of its own.',
  },
} satisfies Record<string, Page>;
