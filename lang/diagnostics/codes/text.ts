/** FG3xxx: legal text, numbering, citations. */
import { entry } from '../entry.ts';

export const text = {
  FG3001: entry<{ label: string }>({
    severity: 'error',
    zh: ({ label }) => `${label}重複出現。`,
    en: ({ label }) => `${label} stands twice.`,
    help: { zh: () => '請刪去重複的一個，或改成接下去的編號。', en: () => 'Delete one of them, or give it the next number.' },
  }),
  FG3002: entry<{ printed: string; after: string }>({
    severity: 'error',
    zh: ({ printed, after }) => `編號「${printed}」排在「${after}」之後，次序顛倒。`,
    en: ({ printed, after }) => `${printed} stands after ${after}: out of order.`,
    help: { zh: ({ printed, after }) => `請把「${printed}」移到「${after}」之前，或改正編號。`, en: ({ printed, after }) => `Move ${printed} before ${after}, or correct the number.` },
  }),
  FG3003: entry<{ printed: string; expected: number; after: string | null }>({
    severity: 'error',
    zh: ({ printed, after }) => (after ? `「${after}」之後是「${printed}」，中間缺號。` : `第一個編號是「${printed}」，不是從一開始。`),
    en: ({ printed, after }) => (after ? `${printed} follows ${after}: a number is missing.` : `The first number is ${printed}.`),
    help: { zh: ({ expected }) => `請補上第 ${expected} 個，或改正編號。`, en: ({ expected }) => `Add number ${expected}, or correct the number.` },
  }),
  FG3004: entry<{ citation: string; at: string }>({
    severity: 'error',
    zh: ({ citation, at }) => `${at}引用「${citation}」，但本法規沒有這個條文。`,
    en: ({ citation, at }) => `${at} cites ${citation}, which does not exist.`,
    help: { zh: () => '請改成現有的條文，或補回被引用的條文。', en: () => 'Cite a provision that exists, or restore the cited one.' },
  }),
  FG3005: entry<{ citation: string; regulation: string }>({
    severity: 'error',
    zh: ({ citation, regulation }) => `「${regulation}」沒有「${citation}」。`,
    en: ({ citation, regulation }) => `${regulation} has no ${citation}.`,
    help: { zh: ({ regulation }) => `請對照「${regulation}」現行條文改正引用。`, en: ({ regulation }) => `Correct the citation against the current text of ${regulation}.` },
  }),
  FG3006: entry<{ citation: string; at: string }>({
    severity: 'error',
    zh: ({ citation, at }) => `${at}寫「${citation}」，但前面沒有可指的條文。`,
    en: ({ citation, at }) => `${at} says ${citation}, but nothing stands before it.`,
    help: { zh: () => '請寫出所引條文的編號。', en: () => 'Name the number of the cited provision.' },
  }),
  FG3007: entry<{ title: string }>({
    severity: 'error',
    zh: ({ title }) => `「${title}」沒有任何條文。`,
    en: ({ title }) => `${title} has no provision.`,
    help: { zh: () => '條文請頂格寫編號，例如：「一、為…」或「第一條　為…」。', en: () => 'A provision begins at column 0 with its number.' },
  }),
};
