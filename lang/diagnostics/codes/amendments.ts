/** FG6xxx: amendments and versions. */
import { entry } from '../entry.ts';

export const amendments = {
  FG6001: entry<{ alias: string }>({
    severity: 'error',
    zh: () => '修正案沒有寫修正哪一個法規。',
    en: () => 'The amendment does not say which regulation it amends.',
    help: { zh: () => '請在第二行寫「修正法規 法規的別名」，例如：修正法規 nfu.courseSelection。', en: () => 'Write 修正法規 and the alias of the regulation on the second line.' },
  }),
  FG6002: entry<{ text: string }>({
    severity: 'error',
    zh: ({ text }) => `「${text}」不是存在的日期。`,
    en: ({ text }) => `${text} is no date.`,
    help: { zh: () => '請寫民國年月日，例如：105年8月1日。', en: () => 'Write a date of the Republic of China calendar, such as 105年8月1日.' },
  }),
  FG6003: entry<{ address: string; part: string }>({
    severity: 'error',
    zh: ({ address, part }) => `「${address}」的${part}不能單獨作為這種操作的對象。`,
    en: ({ address, part }) => `${part} of ${address} cannot be the object of this operation alone.`,
    help: { zh: () => '請重寫整個條文或其中的一項（修正），或用「字句」逐字修改。', en: () => 'Restate the whole element (修正), or change its words (字句).' },
  }),
  FG6004: entry<{ address: string }>({
    severity: 'error',
    zh: ({ address }) => `「${address}」已經有一個相同的操作。`,
    en: ({ address }) => `${address} already has such an operation.`,
    help: { zh: () => '請把兩個操作合併成一個。', en: () => 'Make the two operations one.' },
  }),
  FG6005: entry<{ address: string }>({
    severity: 'error',
    zh: ({ address }) => `「${address}」不是可以增訂的位置。`,
    en: ({ address }) => `Nothing can be added at ${address}.`,
    help: { zh: () => '請寫新條文的位址，例如：二第二項、三（五）、第五條之一。', en: () => 'Write the address of the new element, such as 二第二項, 三（五）, 第五條之一.' },
  }),
  FG6006: entry<{ outer: string; inner: string }>({
    severity: 'error',
    zh: ({ outer, inner }) => `「${outer}」已整個重寫或刪除，不能再另外修改其中的「${inner}」。`,
    en: ({ outer, inner }) => `${outer} is restated or deleted as a whole; ${inner} in it cannot be changed as well.`,
    help: { zh: ({ outer }) => `請把這項修改併入「${outer}」的操作。`, en: ({ outer }) => `Make the change in the operation on ${outer}.` },
  }),
  FG6008: entry<{ address: string; printed: string }>({
    severity: 'error',
    zh: ({ address, printed }) => `操作寫的是「${address}」，條文印的標號卻是「${printed}」。`,
    en: ({ address, printed }) => `The operation names ${address}, but the text prints ${printed}.`,
    help: { zh: () => '請改成相同的標號；要換編號時，另寫「移列」。', en: () => 'Write the same number; to change a number use 移列.' },
  }),
  FG6009: entry<{ name: string; phrase: string }>({
    severity: 'error',
    zh: ({ name, phrase }) => `這一處字句修改切斷了綁定「${name}」的用語「${phrase}」。`,
    en: ({ name, phrase }) => `This change cuts through the phrase ${phrase} bound to ${name}.`,
    help: { zh: ({ phrase }) => `請引用整個用語「${phrase}」再改，並在新用語上重新綁定。`, en: ({ phrase }) => `Quote the whole phrase ${phrase} and bind the new one.` },
  }),
  FG6010: entry<{ words: string; found: number; stated: number; address: string }>({
    severity: 'error',
    zh: ({ words, found, stated, address }) => (found === 0 ? `「${address}」沒有「${words}」這些字。` : `「${words}」在「${address}」出現 ${found} 次，不是 ${stated} 次。`),
    en: ({ words, found, stated, address }) => (found === 0 ? `${address} does not hold the words ${words}.` : `${words} stands ${found} times in ${address}, not ${stated}.`),
    help: { zh: ({ found }) => (found === 0 ? '請逐字照印出來的條文引用。' : `請引用長一點使它只出現一次，或在行末寫「共${found}處」。`), en: ({ found }) => (found === 0 ? 'Quote the printed words exactly.' : `Quote more words, or end the line with 共${found}處.`) },
  }),
  FG6011: entry<{ first: string; second: string }>({
    severity: 'error',
    zh: ({ first, second }) => `「${first}」與「${second}」改到同一處文字。`,
    en: ({ first, second }) => `${first} and ${second} change the same words.`,
    help: { zh: () => '各項字句同時生效，請合併成一項。', en: () => 'All changes take effect at once: make them one.' },
  }),
  FG6012: entry<{ address: string }>({
    severity: 'error',
    zh: ({ address }) => `「${address}」已經存在，不能再增訂相同的標號。`,
    en: ({ address }) => `${address} exists already and cannot be added.`,
    help: { zh: () => '請改用「之一」，或以「移列」先讓出這個編號。', en: () => 'Use 之一, or make room with 移列.' },
  }),
  FG6013: entry<{ name: string; address: string }>({
    severity: 'error',
    zh: ({ name, address }) => `「${address}」修正後，規則「${name}」所依的條文已經不在。`,
    en: ({ name, address }) => `After the change of ${address} the provision of the rule ${name} is gone.`,
    help: { zh: ({ name }) => `請在這個操作之下重寫規則「${name}」，或寫「規則廢止 ${name}」。`, en: ({ name }) => `Write the rule ${name} anew under this operation, or 規則廢止 ${name}.` },
  }),
  FG6014: entry<{ name: string; address: string }>({
    severity: 'error',
    zh: ({ name, address }) => `「${address}」的文字有變，卻沒有交代規則「${name}」是否跟著變。`,
    en: ({ name, address }) => `The words of ${address} change, and nothing says what becomes of the rule ${name}.`,
    help: { zh: ({ name }) => `規則照舊時請寫「規則不動 ${name}」；否則在這個操作之下重寫規則。`, en: ({ name }) => `Write 規則不動 ${name} if it stands, or write the rule anew under this operation.` },
  }),
  FG6015: entry<{ name: string; suggestion: string | null }>({
    severity: 'error',
    zh: ({ name, suggestion }) => `被修正的法規沒有「${name}」這個規則。${suggestion ? `您是不是要寫「${suggestion}」？` : ''}`,
    en: ({ name, suggestion }) => `The amended regulation has no rule ${name}.${suggestion ? ` Did you mean ${suggestion}?` : ''}`,
    help: { zh: () => '「規則不動」與「規則廢止」之後要寫現行法規中規則的名稱。', en: () => '規則不動 and 規則廢止 take names of rules of the current regulation.' },
  }),
  FG6016: entry<{ version: string; known: readonly string[] }>({
    severity: 'error',
    zh: ({ version, known }) => `找不到作為基準的版本「${version}」；現有版本：${known.join('、')}。`,
    en: ({ version, known }) => `There is no version ${version} to amend; there are ${known.join(', ')}.`,
    help: { zh: () => '請把「修正法規 … @ 版本」改成現有的版本。', en: () => 'Name an existing version after @.' },
  }),
  FG6017: entry<{ address: string; version: string; base: string }>({
    severity: 'error',
    zh: ({ address, version, base }) => `「${address}」在 ${version} 已被修改，而這個修正案是照 ${base} 寫的。`,
    en: ({ address, version, base }) => `${address} was changed by ${version}, but this amendment was written against ${base}.`,
    help: { zh: ({ version }) => `請照 ${version} 的條文重寫這個操作，並把基準改成 @ ${version}。`, en: ({ version }) => `Rewrite the operation against ${version} and name @ ${version}.` },
  }),
  FG6018: entry<{ regulation: string; date: string; from: string }>({
    severity: 'error',
    zh: ({ regulation, date, from }) => `${date} 時沒有「${regulation}」的版本；最早的版本自 ${from} 起。`,
    en: ({ regulation, date, from }) => `${regulation} has no version on ${date}; the first begins on ${from}.`,
    help: { zh: ({ from }) => `請用 ${from} 以後的日期。`, en: ({ from }) => `Use a date from ${from} on.` },
  }),
  FG6019: entry<{ citation: string; address: string; was: string; is: string | null }>({
    severity: 'error',
    zh: ({ citation, was, is }) => (is ? `修正後「${citation}」所引的原${was}已變成${is}。` : `修正後「${citation}」所引的${was}已經刪除。`),
    en: ({ citation, was, is }) => (is ? `After the amendment ${citation} should be ${is}: it cited ${was}.` : `After the amendment ${citation} cites ${was}, which is deleted.`),
    help: { zh: ({ address, citation, is }) => (is ? `請加一個操作：${address} 字句，「${citation}」改「${is}」。` : `請一併修正「${address}」的引用。`), en: ({ address, citation, is }) => (is ? `Add the operation ${address} 字句: 「${citation}」改「${is}」.` : `Amend the citation in ${address} as well.`) },
  }),
  FG6020: entry<{ address: string }>({
    severity: 'warning',
    zh: ({ address }) => `「${address}」的修正沒有改變任何文字。`,
    en: ({ address }) => `The operation on ${address} changes nothing.`,
    help: { zh: () => '請刪去這個操作，或寫出修正後的文字。', en: () => 'Delete the operation, or write the amended text.' },
  }),
  FG6021: entry<{ address: string; anchor: string }>({
    severity: 'error',
    zh: ({ address, anchor }) => `「${address}」要放在「${anchor}」旁邊，但修正後沒有「${anchor}」。`,
    en: ({ address, anchor }) => `${address} is to stand beside ${anchor}, which does not exist after the amendment.`,
    help: { zh: () => '「於 … 後」請寫修正後存在的條文或章節。', en: () => 'Name a provision or heading that exists after the amendment.' },
  }),
  FG6022: entry<Record<string, never>>({
    severity: 'error',
    zh: () => '這兩份條文的差異無法完全寫成修正案；產生的檔案套用後與新條文不同。',
    en: () => 'The difference could not be written exactly: the amendment does not give the new text back.',
    help: { zh: () => '請執行 fagui consolidate 看差在哪裡，並手動補正。', en: () => 'Run fagui consolidate, see where it differs, and correct it by hand.' },
  }),
  FG6023: entry<{ words: string }>({
    severity: 'error',
    zh: ({ words }) => `「${words}」沒有自己的編號，或編號重複，無法指名修正。`,
    en: ({ words }) => `${words} has no number of its own, so nothing can name it.`,
    help: { zh: () => '請先在原條文改正編號。', en: () => 'Correct the numbers of the old text first.' },
  }),
  FG6024: entry<{ address: string }>({
    severity: 'error',
    zh: ({ address }) => `「${address}」只有一行，這一行以下的文字不會套用。`,
    en: ({ address }) => `${address} is one line; the text below it would not be applied.`,
    help: { zh: () => '款、目或其他項請另寫操作，例如「二（三） 增訂」，或改為重寫整個條文。', en: () => 'Give the other lines an operation of their own, or restate the whole provision.' },
  }),
};
