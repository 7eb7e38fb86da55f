/** The closed word lists of the language, and the character classes that the line reader and the lexer share. */
import type { AggregateOperator, BetweenOperator, ExtremeOperator, OperationVerb, WordSyntax } from './ast.ts';

export type FileKind = 'regulation' | 'amendment' | 'vocabulary' | 'calendar' | 'unknown';

export const FILE_WORDS: Readonly<Record<string, FileKind>> = { 法規: 'regulation', 修正案: 'amendment', 詞彙: 'vocabulary', 行事曆: 'calendar' };
/** Kinds of file that the language knows and this version does not read. */
export const UNREAD_FILE_WORDS: readonly string[] = ['會議', '手冊', '報表'];

export const HEADER_WORDS: Readonly<Record<FileKind, readonly string[]>> = {
  regulation: ['機關', '主管', '體例', '使用', '文本', '程序', '版本', '施行', '名稱', '備註'],
  amendment: ['修正法規', '提案', '生效', '適用', '過渡', '通過', '公布', '版本', '備註', '主管', '機關', '體例', '沿革', '對照表', '草案'],
  vocabulary: ['機關', '主管', '使用', '版本', '備註'],
  calendar: ['機關', '主管', '期間', '版本', '備註'],
  unknown: [],
};

/** Blocks whose clauses start with words that are keywords in that block only. */
export type ClauseBlockWord = '對照' | '公式' | '但書' | '準用' | '結論' | '議決' | '科目表';
export type BlockWord = '規則' | '定義' | '裁量' | '疑義' | '另訂' | ClauseBlockWord | '案例' | '列舉' | '記錄' | '單位';
/** Heads of code blocks by kind of file. */
export const BLOCK_WORDS: Readonly<Record<FileKind, readonly BlockWord[]>> = {
  regulation: ['規則', '定義', '裁量', '疑義', '另訂', '對照', '公式', '但書', '準用', '結論', '議決', '科目表', '案例'],
  amendment: ['規則', '定義', '裁量', '疑義', '另訂', '對照', '公式', '但書', '準用', '結論', '議決', '科目表', '案例'],
  vocabulary: ['列舉', '記錄', '單位'],
  calendar: [],
  unknown: [],
};
/** Blocks that stand on one line, without braces. */
export const ONE_LINE_BLOCKS: readonly string[] = ['另訂', '單位'];

export const VERBS: readonly OperationVerb[] = ['修正', '增訂', '刪除', '移列', '合併', '分列', '回復', '字句', '更名'];
/** Operations that stand with a text of their own below them. */
export const RESTATING_VERBS: readonly OperationVerb[] = ['修正', '增訂', '合併', '分列', '更名'];
/** Lines at column 0 that belong to the operation before them. */
export const ATTACHED_WORDS = { 說明: 'explanation', 規則不動: 'keeps', 規則廢止: 'drops' } as const;

export const RULE_CLAUSE_WORDS = ['適用', '應', '不得', '得', '始得', '原則應', '原則不得', '當', '效果', '除外'] as const;
export const DEFINITION_CLAUSE_WORDS = ['當', '其餘', '＝'] as const;
export const DISCRETION_CLAUSE_WORDS = ['由', '要件', '核定', '效果'] as const;
/** Names of readings, in the order in which jurists count them, and the word that says which one counts. */
export const READING_WORDS = ['甲說', '乙說', '丙說', '丁說'] as const;
export const DOUBT_CLAUSE_WORDS = [...READING_WORDS, '採'] as const;
/** 採 未定: no reading has been adopted. */
export const UNDECIDED = '未定';
export const OUTCOME_WORDS: readonly string[] = ['符合', '違反', '得', '不得', '偏離原則', '不適用', '無法判定', '衝突'];
/** The day and the admission year of a 案例. */
export const [BASE_DAY, ADMISSION_YEAR] = ['基準日', '入學學年度'];
export const TIME_WORDS: readonly string[] = [BASE_DAY, ADMISSION_YEAR];
/** Keywords that start the clauses of a block; in 準用 and 對照 they also stand inside one (代). */
export const CLAUSE_WORDS: Readonly<Record<ClauseBlockWord, readonly string[]>> = {
  對照: ['以', '得', '令', '其餘'],
  公式: ['照', '令', '取位'],
  但書: ['當', '改', '不適用', '應', '不得', '優先於'],
  準用: ['規則', '以'],
  結論: ['適用', '須', '產出'],
  議決: ['應出席', '出席', '同意'],
  科目表: ['適用', '修習', '科目', '學分', '計入', '類別', '併計', '總計'],
};
/** Heads of the groups of a 科目表, and the keywords inside of them. */
export const COURSE_GROUP_HEADS = ['類別', '組'] as const;
export const COURSE_GROUP_WORDS = ['取', '當', '每門', '合於'] as const;
/** Words that compute over a list, directly before an opening parenthesis; elsewhere they are names. */
export const AGGREGATE_WORDS: readonly AggregateOperator[] = ['合計', '個數', '最大', '最小', '平均', '標準差', '名次', '連續', '任一', '全部'];
/** What counts from one day to another, by the words that it goes by. */
export const BETWEEN_WORDS: ReadonlyMap<string, BetweenOperator> = new Map<string, BetweenOperator>([['工作日數', '工作日數'], ['上班日數', '工作日數'], ['月數', '月數'], ['年數', '年數'], ['歲數', '歲數'], ['滿月數', '滿月數'], ['滿年數', '滿年數'], ['滿歲數', '滿歲數']]);
/** What chooses among several values, by the words that it goes by. */
export const EXTREME_WORDS: ReadonlyMap<string, ExtremeOperator> = new Map<string, ExtremeOperator>([['較高者', '較高者'], ['較多者', '較高者'], ['較低者', '較低者'], ['較少者', '較低者'], ['較晚者', '較晚者'], ['較早者', '較早者']]);
/** Everything that is a keyword directly before an opening parenthesis. */
export const CALL_WORDS: readonly string[] = [...AGGREGATE_WORDS, '取位', '順延', '週次', ...BETWEEN_WORDS.keys(), ...EXTREME_WORDS.keys()];
export const ROUNDING_WORDS = ['四捨五入', '無條件捨去', '無條件進位'] as const;

/** Inside of a regular-expression class: every UTF-16 unit of the BMP that may stand in a run (a name or a keyword). */
const PLAIN_LETTERS = 'A-Za-z0-9_\\u3005-\\u3007\\u25cb\\u3105-\\u312f\\u31a0-\\u31bf\\u3400-\\u4dbf\\u4e00-\\u9fff';
/** Letters that look like others, and invisible characters: kept in the run so that one wrong character is one error. × and ÷ are none of them. */
const STRANGE_LETTERS = '\\u00ad\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0370-\\u03ff\\u0400-\\u052f\\u200b-\\u200d\\u2060\\u2e80-\\u2fdf\\uf900-\\ufaff\\ufeff\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a\\ue000-\\uf8ff';
/** Plane 2 and 3 ideographs as surrogate pairs (the lexer's regular expressions have no u flag). */
const HIGH_LETTERS = '[\\ud840-\\ud88d][\\udc00-\\udfff]';

export const RUN_CLASS = `${PLAIN_LETTERS}${STRANGE_LETTERS}`;
/** One run of letters, as the source of a regular expression. */
export const RUN_PATTERN = `(?:[${RUN_CLASS}]|${HIGH_LETTERS})+`;
/** A character of a run that must not stand in a name. */
export const STRANGE_IN_NAME = new RegExp(`[${STRANGE_LETTERS}]`, 'g');

/** Space, tab, ideographic space: layout at the edges of a line. */
export const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 0x3000;

/** Where the blanks before `at` begin. */
export function blanksBefore(text: string, at: number): number {
  let start = at;
  while (start > 0 && isBlank(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Text without blanks at its edges. A regular expression would be quadratic in a long run of blanks inside. */
export function trimBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

/** A whole 「…」 stands for its inside. */
export function unquote(word: WordSyntax): WordSyntax {
  if (!/^「[^「」]*」$/.test(word.text)) return word;
  return { text: word.text.slice(1, -1), span: { start: word.span.start + 1, end: word.span.end - 1 } };
}

/** Words of a comparison between two numbers or days, or a number and the phrase that limits it. */
export const COMPARE_WORDS = [
  '不合於', '合於', '至少', '不少於', '不低於', '不早於', '至多', '不多於', '不超過', '不晚於', '少於', '未滿', '未達', '早於', '多於', '超過', '逾', '晚於', '不等於', '等於',
] as const;

/** Words of a comparison between a value and members, or a list and what it has. */
export const MEMBER_WORDS = ['有一屬於', '全屬於', '不屬於', '屬於', '不為', '為'] as const;
