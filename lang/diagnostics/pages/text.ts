/** Pages of FG3xxx: legal text, numbering, citations. */
import type { Page } from './page.ts';
import { plainRegulation, REGULATION_FILE, text } from './samples.ts';

const LAST = '一、學生應依規定選課。\n\n二、依第一點辦理。\n';

export const textPages = {
  FG3001: {
    bad: text('一、學生應依規定選課。\n\n二、選課應經核准。\n\n二、逾期不受理。\n'),
    good: text('一、學生應依規定選課。\n\n二、選課應經核准。\n\n三、逾期不受理。\n'),
    zh: '同一層的兩個條文印了相同的編號。引用「第二點」時就有兩個可能，修正案也無法指定要改哪一個。\n\n請把後面的改成接續的編號；若是貼上時重複，刪去一個。',
    en: 'Two provisions of one level print the same number. A citation of it, or an amendment, could mean either.\n\nGive the second one the next number, or delete it when it was pasted twice.',
  },
  FG3002: {
    bad: text('一、學生應依規定選課。\n\n三、逾期不受理。\n\n二、選課應經核准。\n'),
    good: text('一、學生應依規定選課。\n\n二、選課應經核准。\n\n三、逾期不受理。\n'),
    zh: '編號沒有由小到大排列，多半是移動段落時放錯位置。印出來的文件會照檔案的次序，所以次序錯了，文件也就錯了。\n\n請把條文移到正確的位置，或改正編號。',
    en: 'The numbers do not rise, mostly because a paragraph was moved to the wrong place. Documents print the order of the file.\n\nMove the provision, or correct its number.',
  },
  FG3003: {
    bad: text('一、學生應依規定選課。\n\n三、逾期不受理。\n'),
    good: text('一、學生應依規定選課。\n\n二、逾期不受理。\n'),
    zh: '編號跳過了一個：可能漏貼一段，也可能這一行本來就不是條文。條號不連續時，引用與修正都容易指錯。\n\n請補上缺的條文；已刪除而保留條號的，請寫成「二、（刪除）」。',
    en: 'A number is skipped: a paragraph was not pasted, or the line is no provision. Citations and amendments go wrong where numbers have gaps.\n\nAdd what is missing; a deleted provision that keeps its number reads 二、（刪除）.',
  },
  FG3051: {
    bad: text('十、學生應依規定選課。\n\n十一、逾期不受理。\n'),
    good: text('一、學生應依規定選課。\n\n二、逾期不受理。\n'),
    zh: '第一個條文的編號不是一。只收錄一部法規的一部分條文時，編號照原來的寫，這個提醒可以不管。\n\n整部法規都在這個檔案裡的，請看前面是不是漏貼了一段。',
    en: 'The first provision is not number one. A part of a regulation keeps its own numbers, and this warning may be left.\n\nWhere the whole regulation is in the file, see whether something before it was not pasted.',
  },
  FG3004: {
    bad: text(LAST.replace('第一點', '第五點')),
    good: text(LAST),
    zh: '條文引用本法規的另一個條文，但那個條文不存在（或已經刪除）。常見的原因是修正後條號改了，引用沒有跟著改。\n\n請改成正確的條號；引用別的法規時，要在前面寫出那個法規的名稱。',
    en: 'The text cites a provision of this regulation that does not exist or is deleted, often because numbers changed and the citation did not.\n\nCorrect the number; where another regulation is meant, print its name before the citation.',
  },
  FG3005: {
    bad: { [REGULATION_FILE]: plainRegulation('一、學生抵免學分，依學分抵免要點第三點辦理。\n'), 'exemption.fagui': '法規 學分抵免要點 (example.exemption)\n版本 1\n\n一、申請抵免應於期限內為之。\n' },
    good: { [REGULATION_FILE]: plainRegulation('一、學生抵免學分，依學分抵免要點第一點辦理。\n'), 'exemption.fagui': '法規 學分抵免要點 (example.exemption)\n版本 1\n\n一、申請抵免應於期限內為之。\n' },
    zh: '條文引用工作區內另一個法規的條文，但那個法規現行文字沒有這一條。兩個法規常分別修正，引用因此脫節。\n\n請對照被引用的法規改正；若它的修正案正在進行，請確認兩者生效的先後。',
    en: 'The text cites a provision of another regulation of the workspace, whose current text has none such. The two are often amended apart.\n\nCorrect the citation against the other text, and mind which amendment takes effect first.',
  },
  FG3006: {
    bad: text('一、依前點規定辦理。\n\n二、逾期不受理。\n'),
    good: text('一、學生應依規定選課。\n\n二、依前點規定辦理。\n'),
    zh: '「前點」「前條」「前項」指緊接在前面的那一個；這裡是第一個，前面沒有條文可指。多半是刪除或移動條文後留下的。\n\n請寫出所引條文的編號，或刪去這個引用。',
    en: '前點, 前條 and 前項 mean the one right before; this is the first, so nothing is meant. Mostly it is left over from a deletion or a move.\n\nName the number of the provision, or delete the citation.',
  },
  FG3007: {
    bad: { [REGULATION_FILE]: '法規 選課要點 (example.selection)\n版本 1\n' },
    good: text('一、學生應依規定選課。\n'),
    zh: '法規檔只有標頭，沒有任何一個條或點。若條文已經貼上，可能是編號前面有空格，整段被當成文字。\n\n請讓條文編號從第一欄寫起，例如「一、…」或「第一條　…」；條文裡的款、目則要縮排。',
    en: 'The file holds headers only. Where the text was pasted, its numbers are probably indented and were read as plain text.\n\nStart each provision at the first column with its number; what hangs under it is indented.',
  },
  FG3008: {
    bad: { [REGULATION_FILE]: '法規 選課要點 (example.selection)\n體例 甲乙丙\n版本 1\n\n一、學生應依規定選課。\n' },
    good: { [REGULATION_FILE]: '法規 選課要點 (example.selection)\n體例 點\n版本 1\n\n一、學生應依規定選課。\n' },
    zh: '體例說條文怎麼編號：「條」是第一條，「點」是一、，「壹」是壹、。最外層用別的編號時，由外而內列出各層的第一個編號，例如「1.、（1）」或「（一）、1.」；行首的這種編號就是條文。寫「一」時，行首的「壹、總則」是標題，其下各點接續編號。\n\n請改成其中一種；沒有特別的編號可以不寫體例。',
    en: '體例 says how provisions are numbered: 條 is 第一條, 點 is 一、, 壹 is 壹、. Where the top has other numbers, list the first number of each level from the top down, as 1.、（1） or （一）、1.; such a number at column 0 is a provision then. Below 一, 壹、總則 at column 0 is a heading over which the points count on.\n\nWrite one of these, or leave 體例 out.',
  },
  FG3009: {
    bad: { [REGULATION_FILE]: '法規 選課要點 (example.selection)\n體例 1.、（1）\n版本 1\n\n1. 學生應選下列課程：\n  （一）必修。\n  （二）選修。\n' },
    good: { [REGULATION_FILE]: '法規 選課要點 (example.selection)\n體例 1.、（1）\n版本 1\n\n1. 學生應選下列課程：\n  （1）必修。\n  （2）選修。\n' },
    zh: '體例列出各層的編號，這一層印的卻是另一種。多半是貼上別處的條文，或體例少列一層。每一層只報第一個。\n\n請改用體例所列的編號，或改正體例。',
    en: '體例 lists the numbers of each level, and another kind stands here: pasted from elsewhere mostly, or 體例 leaves out a level. Only the first of each level is reported.\n\nUse the kind that 體例 lists, or correct 體例.',
  },
} satisfies Record<string, Page>;
