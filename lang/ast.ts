/**
 * The syntax tree of a `.fagui` file: what the file says, with the place of every word, and no meaning yet.
 * Every node is plain readonly data; `span` is in UTF-16 offsets of the whole file.
 */
import type { Span } from './source.ts';
import type { NameSyntax, Node, WordSyntax } from './ast-nodes.ts';
import type { EnumerationSyntax, RecordSyntax, TypeSyntax, UnitSyntax } from './ast-vocabulary.ts';

export type * from './ast-nodes.ts';
export type * from './ast-vocabulary.ts';

// ------------------------------------------------------------------------------------------------ files

export type FileSyntax = VocabularySyntax | CalendarSyntax | RegulationSyntax | AmendmentSyntax | UnknownFileSyntax;

interface FileBase extends Node {
  /** First line: `法規 學生選課要點 (nfu.courseSelection)`. The alias is null when it is missing (reported). */
  readonly title: WordSyntax;
  readonly alias: WordSyntax | null;
  readonly headers: readonly HeaderSyntax[];
  readonly comments: readonly CommentSyntax[];
}

/** A header line at column 0, `機關 國立虎尾科技大學`; the value may go on in indented lines (joined with "\n"). */
export interface HeaderSyntax extends Node {
  readonly key: WordSyntax;
  readonly value: WordSyntax;
}

export interface CommentSyntax extends Node {
  readonly text: string;
}

/** A file whose first word is none of the known ones (reported); nothing in it is read further. */
export interface UnknownFileSyntax extends FileBase {
  readonly kind: 'unknown';
}

export interface VocabularySyntax extends FileBase {
  readonly kind: 'vocabulary';
  readonly items: readonly (EnumerationSyntax | RecordSyntax | UnitSyntax | ErrorSyntax)[];
}

export interface CalendarSyntax extends FileBase {
  readonly kind: 'calendar';
  readonly entries: readonly CalendarEntrySyntax[];
}

/** `加退選 (addDrop) 115年2月23日至115年3月8日`; several days (假日) stand on indented lines below the name. */
export interface CalendarEntrySyntax extends Node {
  readonly name: NameSyntax;
  readonly days: readonly CalendarDaysSyntax[];
  /** `補班 無`: it is known that there are none. */
  readonly none: boolean;
}
/** One day, or the days from one to another, both included; days since 1970-01-01. */
export interface CalendarDaysSyntax extends Node {
  readonly from: number;
  readonly to: number;
  /** Written with 至, even where both days are the same. */
  readonly isRange: boolean;
  /** The words behind: 和平紀念日. */
  readonly note: string;
}

export interface RegulationSyntax extends FileBase {
  readonly kind: 'regulation';
  readonly history: HistorySyntax | null;
  /** Headings, provisions, annexes and blocks, in file order. */
  readonly items: readonly RegulationItemSyntax[];
}

export type RegulationItemSyntax = HeadingSyntax | ProvisionSyntax | AnnexSyntax | BlockSyntax | StrayTextSyntax | ErrorSyntax;

export interface AmendmentSyntax extends FileBase {
  readonly kind: 'amendment';
  readonly operations: readonly (OperationSyntax | ErrorSyntax)[];
  /** Blocks before the first operation. Blocks after an operation hang on it. */
  readonly blocks: readonly BlockSyntax[];
}

/** A chunk that could not be read; its text is kept as it stands and printed back verbatim. */
export interface ErrorSyntax extends Node {
  readonly kind: 'error';
}

// ------------------------------------------------------------------------------------------------ legal text

/** `沿革` with one entry per indented line. */
export interface HistorySyntax extends Node {
  readonly kind: 'history';
  readonly entries: readonly WordSyntax[];
}

/** `第二章 學籍`, at column 0. */
export interface HeadingSyntax extends Node {
  readonly kind: 'heading';
  readonly level: 'part' | 'chapter' | 'section';
  readonly marker: MarkerSyntax;
  readonly content: ContentSyntax;
}

/** A numbered provision at column 0: `三、…`, `第三條　…`, `第三點　…`, `壹、…`. */
export interface ProvisionSyntax extends Node {
  readonly kind: 'provision';
  readonly marker: MarkerSyntax;
  /** The text behind the marker and the indented lines, as a tree: first the unnumbered first line (if it has words), then the rest. */
  readonly lines: readonly TextNodeSyntax[];
}

/** `附註`, `附表1`, `附件一` at column 0 followed by indented text. */
export interface AnnexSyntax extends Node {
  readonly kind: 'annex';
  readonly marker: MarkerSyntax;
  readonly lines: readonly TextNodeSyntax[];
}

/** A column-0 line that is no structure (pasted text, reported with a fix); read as a line of the provision before it. */
export interface StrayTextSyntax extends Node {
  readonly kind: 'stray';
  readonly lines: readonly TextNodeSyntax[];
}

/** A printed number: `三、` `（四）` `1.` `第三條` `第五條之一` `壹、`. */
export interface MarkerSyntax extends Node {
  /** As printed, without the white space behind it. */
  readonly text: string;
  /** White space printed between marker and words; layout inside a file, kept for the formatter. */
  readonly gap: string;
  /** [3] for 三, [5, 1] for 第五條之一; null for an annex without number. */
  readonly number: readonly number[] | null;
  readonly style: MarkerStyle;
  readonly run?: MarkerRun;
}
/** 第四條至第六條（刪除）: provisions that are gone, printed as one line; `number` is that of the first. */
export interface MarkerRun {
  /** 第四條: the first one's number, printed by itself. */
  readonly first: string;
  readonly through: readonly number[];
}
/** 第四條至第六條 before a verb: the line that these provisions are printed in. */
export interface PrintedNumbers {
  readonly text: string;
  /** That of the first. */
  readonly number: readonly number[];
  readonly run: MarkerRun;
}
/** Which glyphs a marker uses; half- and full-width forms are one style. */
export type MarkerStyle =
  | 'article' // 第三條
  | 'pointWord' // 第三點
  | 'capital' // 壹、
  | 'cjk' // 一、
  | 'parenCjk' // （一）
  | 'digit' // 1. or 1、
  | 'bareDigit' // 1 with white space behind it, only at the top
  | 'decimal2' // 2.1, which prints the number of the level above
  | 'decimal3' // 2.1.1
  | 'decimal4' // 2.1.1.1
  | 'parenDigit' // （1）
  | 'halfParenDigit' // 1）
  | 'circled' // ①
  | 'heavenly' // 甲、
  | 'latin' // a. A.
  | 'roman' // Ⅰ、 II. (iii)
  | 'heading' // 第二章
  | 'annex';

/** One printed line and what hangs under it. */
export interface TextNodeSyntax extends Node {
  /** null: an unnumbered line (項). */
  readonly marker: MarkerSyntax | null;
  readonly content: ContentSyntax;
  /** Set when the line is a run of table rows instead of words; `content.text` is then "". */
  readonly table: TableSyntax | null;
  readonly children: readonly TextNodeSyntax[];
}

/** The words of one line: `text` is what the law prints, without brackets, names, hand marks and escapes. */
export interface ContentSyntax extends Node {
  readonly text: string;
  readonly bindings: readonly BindingSyntax[];
  /** Ranges of `text` that the author underlined by hand with ⟦…⟧. */
  readonly handMarks: readonly Span[];
  /** Source offset of each character of `text`, and of its end (length text.length + 1). Strictly increasing. */
  readonly offsets: readonly number[];
}

/** `[至少修十六學分]{一般下限 (minimum) : 學分}` */
export interface BindingSyntax extends Node {
  /** Range of the bound phrase in `content.text`. */
  readonly range: Span;
  readonly phrase: string;
  readonly name: NameSyntax;
  readonly type: TypeSyntax | null;
}

/** Consecutive lines `| a | b |`. Cells are text; `<` and `^` alone are spans of the cell left and above. */
export interface TableSyntax extends Node {
  readonly rows: readonly (readonly CellSyntax[])[];
}
export interface CellSyntax extends WordSyntax {
  /** Bound phrases of the cell; ranges are of its `text`. */
  readonly bindings: readonly BindingSyntax[];
  /** Ranges of its `text` underlined by hand. */
  readonly handMarks: readonly Span[];
}

// ------------------------------------------------------------------------------------------------ addresses

/** An address as written: `三（四）`, `第三點第四款`, `第五條第三款序文`, `三[研究所]`, `附表1`, `第三十三條 表1`, `沿革`, `名稱`. */
export interface AddressSyntax extends Node {
  readonly text: string;
  readonly steps: readonly AddressStep[];
}
export type AddressStep =
  /** `bracketed`: written （二）, which names only a provision that is numbered so. `capital`: written 貳, a heading where the text has such. `nth`: 第三條第二處, the second one of that number. */
  | { readonly kind: 'provision'; readonly number: readonly number[]; readonly word: '條' | '點' | null; readonly bracketed?: true; readonly capital?: true; readonly nth?: number | undefined }
  /** `printed`: how one without the word 章 is named (貳). */
  | { readonly kind: 'heading'; readonly level: 'part' | 'chapter' | 'section'; readonly number: readonly number[]; readonly printed?: string; readonly nth?: number | undefined }
  /** 項, 款, 目, 細目 by word (`第四款`), with the word; `level` is null when only a glyph was written (`（四）`, `1.`). */
  | { readonly kind: 'child'; readonly level: 'paragraph' | 'subparagraph' | 'item' | 'subitem' | null; readonly style: MarkerStyle | null; readonly number: readonly number[] }
  /** 序文 前段 後段 但書: a part of the words before it. */
  | { readonly kind: 'part'; readonly part: '序文' | '前段' | '後段' | '但書' }
  /** `[研究所]`: the lines under that unnumbered heading (標目). */
  | { readonly kind: 'caption'; readonly text: string }
  | { readonly kind: 'annex'; readonly text: string; readonly nth?: number | undefined }
  /** 前言: text before the first provision, behind a heading what stands right behind it; 文末: text behind everything. */
  | { readonly kind: 'unnumbered'; readonly word: '前言' | '文末' }
  /** `表1` behind an element: its own first table. */
  | { readonly kind: 'table'; readonly number: readonly number[] };

// ------------------------------------------------------------------------------------------------ amendment operations

export type OperationVerb = '修正' | '增訂' | '刪除' | '移列' | '合併' | '分列' | '回復' | '字句' | '更名';

/**
 * One operation at column 0:
 *   `三（四） 修正` + restated lines        `八 刪除 遞補` / `八 刪除 保留` / `八 刪除 缺號`       `十三 增訂` + text of the new element
 *   `第四條、第七條 刪除` (each of them)      `第四條至第六條 刪除 保留` (printed in one line)
 *   `六 字句` + wording lines              `七 移列 九` (result number)          `更名` + indented new title
 *   `三 合併 四、五 遞補` + the text of both (or none: their 項 follow each other)   `三 分列 三、四 遞移` + a text for each
 *   `五 回復 104-1` / `五 回復 104-1 第六點` (what stood there in that version) / `第三條、第五條 回復 104-1` (each of them)
 *   `第五條之一 增訂 於 第二章 後` and `七 移列 九 於 四 前` say the place where the number does not
 * followed by `說明`, `規則不動`, `規則廢止` lines and blocks until the next operation.
 */
export interface OperationSyntax extends Node {
  readonly kind: 'operation';
  readonly verb: OperationVerb;
  readonly verbSpan: Span;
  /** null only for 更名 of the regulation itself. */
  readonly address: AddressSyntax | null;
  /** 遞補 / 保留 for 刪除, and for what a 合併 takes in; 缺號 for 刪除: the number is given up, and nothing moves; 遞移 for 分列, 增訂 and 回復: what follows moves on; the target address for 移列, of 回復 the place in the earlier version. */
  readonly closing: '遞補' | '保留' | '缺號' | '遞移' | null;
  readonly target: AddressSyntax | null;
  /** `於 第五條 後`: where a new or moved element stands among its siblings of the result, when its number does not say so. */
  readonly place: PlaceSyntax | null;
  /** 合併: what the provision takes in. 回復, 刪除: what comes back or goes beside `address`. */
  readonly others: readonly AddressSyntax[];
  /** `address` and `others` follow each other, and are printed in one line where they are gone. */
  readonly run?: PrintedNumbers;
  /** 分列: what the provision becomes; the first one goes on with it. */
  readonly parts: readonly PartSyntax[];
  /** 回復: the earlier version. */
  readonly version: WordSyntax | null;
  /** Restated or new text, as lines of a tree (修正, 增訂, 合併, 更名). */
  readonly lines: readonly TextNodeSyntax[];
  /** 字句 lines. */
  readonly wordings: readonly WordingSyntax[];
  /** 說明: one entry per paragraph line. */
  readonly explanation: readonly WordSyntax[];
  /** Names after 規則不動. */
  readonly keeps: readonly WordSyntax[];
  /** Names after 規則廢止. */
  readonly drops: readonly WordSyntax[];
  readonly blocks: readonly BlockSyntax[];
}

/** One of the provisions that a 分列 makes, with its text. */
export interface PartSyntax {
  readonly target: AddressSyntax;
  readonly lines: readonly TextNodeSyntax[];
}

export interface PlaceSyntax extends Node {
  readonly anchor: AddressSyntax;
  readonly side: '後' | '前';
}

/**
 * 「一週」改「三日」 · 「考試規則第十三條」後增「或學生請假規則」 · 「…」前增「…」 · 刪「…」 ; each optionally ends with `共n處` (how often it stands; 1 when absent).
 * Texts may hold bindings: 「[三日內]{送交期限}」.
 */
export interface WordingSyntax extends Node {
  readonly verb: '改' | '後增' | '前增' | '刪';
  readonly find: ContentSyntax;
  readonly replace: ContentSyntax | null;
  readonly times: number;
}

// ------------------------------------------------------------------------------------------------ blocks (code)

export type BlockSyntax =
  | RuleSyntax | DefinitionSyntax | DiscretionSyntax | DoubtSyntax | DelegationSyntax
  | LookupSyntax | FormulaSyntax | ProvisoSyntax | AnalogySyntax | ConclusionSyntax | VoteSyntax | CourseTableSyntax
  | CaseSyntax;

interface BlockBase extends Node {
  readonly name: NameSyntax;
  /** The head line, from the keyword to `{`. */
  readonly headSpan: Span;
  /** 依 …; null when absent (reported where it is needed). */
  readonly basis: AddressSyntax | null;
  /** True when a part could not be read (reported): nothing may be concluded from what is absent, and it is printed back verbatim. */
  readonly broken: boolean;
}

/** `規則 名 (alias) 依 三（四） { 適用 … 應 … 除外 … }` */
export interface RuleSyntax extends BlockBase {
  readonly kind: 'rule';
  readonly clauses: readonly ClauseSyntax[];
}

export type Modality = '應' | '不得' | '得' | '始得' | '原則應' | '原則不得';
export type ClauseSyntax =
  | (Node & { readonly kind: 'applies'; readonly condition: ExpressionSyntax })
  /** 應, 不得, 原則應, 原則不得 take a condition. */
  | (Node & { readonly kind: 'duty'; readonly modality: '應' | '不得' | '原則應' | '原則不得'; readonly condition: ExpressionSyntax })
  /** 得, 始得 take the words of an act; the condition stands in 當. */
  | (Node & { readonly kind: 'permission'; readonly modality: '得' | '始得'; readonly act: WordSyntax })
  | (Node & { readonly kind: 'when'; readonly condition: ExpressionSyntax })
  /** `效果 通知導師、通知家長`; `效果 教師.專兼任 為 專任教師 時：停止兼職`: only in that case. */
  | (Node & { readonly kind: 'effect'; readonly condition: ExpressionSyntax | null; readonly effects: readonly WordSyntax[] })
  /** `效果 選課.成績 ＝ 0分`, `效果 學生.身分別 ＝ 延修生、轉學生` (a list), `效果 選課.成績 ＝ 無`; `words` is what stands behind 效果, spaced as the formatter does. */
  /** `entries`: of those entries of a list, `效果 課程.成績 ＝ 0分 於 學生.修課 其中 課程.曠課`. */
  | (Node & { readonly kind: 'consequence'; readonly target: ExpressionSyntax; readonly value: ExpressionSyntax; readonly entries: { readonly list: ExpressionSyntax; readonly condition: ExpressionSyntax | null } | null; readonly words: string })
  | (Node & { readonly kind: 'except'; readonly condition: ExpressionSyntax });

/** `定義 名 (alias) : 型別 依 … { 當 c 則 e … 其餘 e }`; `＝ e` alone is a single value. */
export interface DefinitionSyntax extends BlockBase {
  readonly kind: 'definition';
  readonly type: TypeSyntax;
  readonly branches: readonly (Node & { readonly condition: ExpressionSyntax; readonly value: ExpressionSyntax })[];
  readonly otherwise: ExpressionSyntax | null;
}

/** `裁量 核可超修 (approvedExtra) 依 … { 由 所長；要件 c；核定 超修學分 (extra) : 學分 合於 超修範圍；效果 研究生上限 ＝ 原值 ＋ 超修學分 }` */
export interface DiscretionSyntax extends BlockBase {
  readonly kind: 'discretion';
  readonly authority: WordSyntax | null;
  readonly requirement: ExpressionSyntax | null;
  readonly grant: (Node & { readonly name: NameSyntax; readonly type: TypeSyntax; readonly limit: ExpressionSyntax }) | null;
  readonly effect: (Node & { readonly target: WordSyntax; readonly value: ExpressionSyntax }) | null;
}

/** `疑義 半數 (half) 依 第九條 { 甲說 (atLeast) c  乙說 (moreThan) c  採 未定 }`: the readings of one provision, each a condition. */
export interface DoubtSyntax extends BlockBase {
  readonly kind: 'doubt';
  readonly readings: readonly (Node & { readonly name: NameSyntax; readonly condition: ExpressionSyntax })[];
  /** 採: the reading that counts, or 未定; null when it is not said (reported). */
  readonly adopted: WordSyntax | null;
}

/** `另訂 研究生上限 由 各所 依 三[研究所] 不限寬嚴` (one line, no braces). `name` is the binding or rule it bears on. */
export interface DelegationSyntax extends BlockBase {
  readonly kind: 'delegation';
  readonly authority: WordSyntax;
  readonly strictness: '限更嚴' | '不限寬嚴' | null;
}

/** `對照 等第 (grade) : 等第 依 第三十三條 表1 { 以 百分計分法 合於 科目.成績；得 等第計分法 }`: a printed table as a definition; the header row names the columns. */
export interface LookupSyntax extends BlockBase {
  readonly kind: 'lookup';
  readonly type: TypeSyntax;
  /** 以 column 合於 value: the cell of the row must be met (a printed condition: 80分以上, 60-69) or named (a member). */
  readonly keys: readonly (Node & { readonly column: WordSyntax; readonly value: ExpressionSyntax })[];
  /** 得 column; null when it is missing (reported). */
  readonly result: WordSyntax | null;
  /** 令 「不退費」 為 0: what a cell means that prints words. */
  readonly meanings: readonly SubstitutionSyntax[];
  /** 其餘: the value of whoever has no row. */
  readonly otherwise: ExpressionSyntax | null;
}

/** 令 word 為 value: `word` as it is printed. */
export type SubstitutionSyntax = Node & { readonly word: WordSyntax; readonly value: ExpressionSyntax };

/** `公式 T分數 (tScore) : 分 依 附件1 { 照 計算式；令 X 為 科目.成績；取位 四捨五入 至 小數2位 }`: the printed formula that a phrase binds, as a definition. */
export interface FormulaSyntax extends BlockBase {
  readonly kind: 'formula';
  readonly type: TypeSyntax;
  /** 照: the bound phrase that holds the formula; null when it is missing (reported) or `fromText`. */
  readonly phrase: WordSyntax | null;
  /** 照文: the formula stands unbound in the provision, as `名 ＝ …` with the name of the block. */
  readonly fromText: boolean;
  /** 令 printed words 為 value: what each name printed in the formula stands for. */
  readonly substitutions: readonly SubstitutionSyntax[];
  readonly rounding: RoundingSyntax | null;
}

/**
 * `但書 畢業班放寬 (graduating) 於 學期上限 依 四 { 當 c；改 原值 ＋ 6學分；優先於 轉學生放寬 }`: an exception written elsewhere than what it excepts from.
 * The target is a rule (不適用, or 應/不得 with the duty that takes its place) or a bound limit or definition (改 with the new value).
 */
export interface ProvisoSyntax extends BlockBase {
  readonly kind: 'proviso';
  /** 於; null when it is missing (reported). */
  readonly target: WordSyntax | null;
  /** 當; null: always. */
  readonly condition: ExpressionSyntax | null;
  readonly effect:
    | (Node & { readonly kind: 'notApplicable' })
    | (Node & { readonly kind: 'duty'; readonly modality: '應' | '不得'; readonly condition: ExpressionSyntax })
    | (Node & { readonly kind: 'value'; readonly value: ExpressionSyntax })
    | null;
  /** 優先於: the provisos of the same target that this one beats. */
  readonly beats: readonly WordSyntax[];
}

/** `準用 研究生抵免 (graduate) 依 七 { 規則 大學部抵免；以 研究生.學分 代 學生.學分 }`: another rule, applied with substitutions (facts or names). */
export interface AnalogySyntax extends BlockBase {
  readonly kind: 'analogy';
  /** 規則; null when it is missing (reported). */
  readonly rule: WordSyntax | null;
  /** 以 replacement 代 original. */
  readonly substitutions: readonly (Node & { readonly replacement: ExpressionSyntax; readonly original: ExpressionSyntax })[];
}

/** `結論 准予抵免 (granted) 依 … { 適用 c；須 規則甲、規則乙；產出 登記學分 }`: one decision from many rules. */
export interface ConclusionSyntax extends BlockBase {
  readonly kind: 'conclusion';
  readonly applies: readonly ExpressionSyntax[];
  /** 須: names of rules, discretions, conclusions. */
  readonly requires: readonly WordSyntax[];
  /** 產出: names of definitions that the conclusion hands out. */
  readonly produces: readonly WordSyntax[];
}

/** `議決 會議決議 (vote) 依 第九條 { 應出席 會議.委員數；出席 會議.出席數 合於 開議門檻；同意 會議.同意數 合於 議決門檻 }`: quorum and majority. */
export interface VoteSyntax extends BlockBase {
  readonly kind: 'vote';
  readonly members: ExpressionSyntax | null;
  /** 出席 n 合於 share (of the members). */
  readonly quorum: (Node & { readonly present: ExpressionSyntax; readonly threshold: ExpressionSyntax }) | null;
  /** 同意 n 合於 share (of those present). */
  readonly majority: (Node & { readonly inFavour: ExpressionSyntax; readonly threshold: ExpressionSyntax }) | null;
}

/**
 * `科目表 專門課程之修習 (specialtyCourses) 依 附表1 { 修習 學生.修課；科目 科目名稱 為 修課.科目名稱；學分 修課.學分；計入 修課.成績 合於 及格；類別 … { … }；總計 總學分下限 }`:
 * courses taken are allocated to the groups of a printed table, each once, so that as many minima as possible are met.
 */
export interface CourseTableSyntax extends BlockBase {
  readonly kind: 'courseTable';
  readonly applies: readonly ExpressionSyntax[];
  /** 修習: the list of courses taken; null when it is missing (reported). */
  readonly courses: ExpressionSyntax | null;
  /** 科目 column 為 value: the column of the printed table that names the course, and what names it in an entry of the list; null where no group takes rows. */
  readonly key: (Node & { readonly column: WordSyntax; readonly value: ExpressionSyntax }) | null;
  /** 學分: the credits of an entry; null when it is missing (reported). */
  readonly credits: ExpressionSyntax | null;
  /** 學分 column 為 value: the column of the printed table that says how many credits a course has; null where entries say it. */
  readonly creditColumn: WordSyntax | null;
  /** 計入: which entries count; several are joined by 且. */
  readonly counts: readonly ExpressionSyntax[];
  readonly groups: readonly CourseGroupSyntax[];
  /** 併計 甲、乙: two 類別 for which one course may count at once. */
  readonly pairs: readonly (Node & { readonly groups: readonly WordSyntax[] })[];
  /** 總計: bound phrases that the credits of all 類別 together must meet. */
  readonly total: readonly WordSyntax[];
}

/**
 * `類別 理解與應用 (understanding) { 取 類別 為 「理解與應用」；每門 採計範圍；合於 學分下限；組 概論必選 { 取 註記 為 「概論必選」；合於 必選門數、必選學分 } }`.
 * What counts for a 組 counts for the 類別 around it; a course that does not count for a 組 may still count for the 類別 when the 類別 takes it itself.
 */
export interface CourseGroupSyntax extends Node {
  readonly word: '類別' | '組';
  readonly name: NameSyntax;
  /** 取 column 為 「a」、「b」: rows of the printed table whose cell of that column is one of the values; several 取 must all be met. */
  readonly rows: readonly (Node & { readonly column: WordSyntax; readonly values: readonly ExpressionSyntax[] })[];
  /** 當: conditions on the entry instead of, or besides, rows of the table. */
  readonly conditions: readonly ExpressionSyntax[];
  /** 合於: bound phrases; their unit says whether courses (門, 科) or credits (學分) are limited, their boundary words say how. */
  readonly limits: readonly WordSyntax[];
  /** 每門: the bound range that is credited for one course. */
  readonly each: WordSyntax | null;
  /** 組 inside a 類別; a 組 holds none. */
  readonly groups: readonly CourseGroupSyntax[];
}

/** `案例 名 { 學生 { 學制 四技進修部 }  跨日選修上限 不適用 }` */
export interface CaseSyntax extends BlockBase {
  readonly kind: 'case';
  /** `基準日 114年10月1日`, `入學學年度 113`: the day and the admission year that decide what counts for the case. */
  readonly time: RecordValueSyntax['fields'];
  readonly records: readonly RecordValueSyntax[];
  readonly expectations: readonly ExpectationSyntax[];
}
export interface RecordValueSyntax extends Node {
  readonly record: WordSyntax;
  /** `學生.修課 { 學分 3 }`: one entry of a list of records, in file order; null for a record itself. */
  readonly list: WordSyntax | null;
  readonly fields: readonly (Node & { readonly name: WordSyntax; readonly value: ExpressionSyntax })[];
}
export interface ExpectationSyntax extends Node {
  /** 修正前, 修正後, or null (the version that the file describes). */
  readonly side: '修正前' | '修正後' | null;
  readonly rule: WordSyntax;
  /** 符合 違反 得 不得 偏離原則 不適用 無法判定 衝突; null when a value is expected. */
  readonly outcome: WordSyntax | null;
  readonly value: ExpressionSyntax | null;
}

// ------------------------------------------------------------------------------------------------ expressions

export type ExpressionSyntax =
  /** 且 / 或 over two or more operands of the same kind. */
  | (Node & { readonly kind: 'logic'; readonly operator: '且' | '或'; readonly operands: readonly ExpressionSyntax[] })
  | (Node & { readonly kind: 'not'; readonly operand: ExpressionSyntax })
  | (Node & { readonly kind: 'compare'; readonly operator: CompareOperator; readonly operatorSpan: Span; readonly left: ExpressionSyntax; readonly right: ExpressionSyntax })
  /** `課程.成績 有` / `課程.成績 無`: is a 可缺 fact there? */
  | (Node & { readonly kind: 'presence'; readonly operand: ExpressionSyntax; readonly present: boolean })
  | (Node & { readonly kind: 'arithmetic'; readonly operator: '＋' | '－' | '×' | '÷'; readonly left: ExpressionSyntax; readonly right: ExpressionSyntax })
  /** `選課.學分 之 跨日上限`: a bound share, period or deadline applied to its base. */
  | (Node & { readonly kind: 'of'; readonly base: ExpressionSyntax; readonly measure: ExpressionSyntax })
  /** Members or values joined with 、 (or, after 為, with 或). */
  | (Node & { readonly kind: 'list'; readonly items: readonly ExpressionSyntax[] })
  /** `學生.年級`, `一般下限`, `四技日間部`; one word per step. */
  | (Node & { readonly kind: 'path'; readonly steps: readonly WordSyntax[] })
  /** `16`, `16 學分`, `16學分`, `7.5`. */
  | (Node & { readonly kind: 'number'; readonly digits: string; readonly unit: WordSyntax | null })
  /** `105年9月1日` (民國) as written. */
  | (Node & { readonly kind: 'date'; readonly text: string })
  /** 「…」 */
  | (Node & { readonly kind: 'string'; readonly text: string })
  /** 是 / 否 */
  | (Node & { readonly kind: 'boolean'; readonly value: boolean })
  /** 無, as a value in a case: the fact is known to be absent. */
  | (Node & { readonly kind: 'absent' })
  /** 原值, inside the 效果 of a 裁量 and the 改 of a 但書. */
  | (Node & { readonly kind: 'original' })
  /**
   * `合計（修課.學分 於 學生.修課 其中 修課.成績 至少 60）`: over a list of records the name of the record stands for each entry, in value and condition.
   * 個數 連續 任一 全部 take no value: `個數（學生.修課 其中 …）`. A list of numbers needs none: `最大（學生.各科成績）`. 名次 ranks a value: `名次（跑者.秒數 於 賽事.參賽者.秒數，由低至高 其中 …）`. 連續 has a `sequence`.
   */
  | (Node & { readonly kind: 'aggregate'; readonly operator: AggregateOperator; readonly operatorSpan: Span; readonly value: ExpressionSyntax | null; readonly list: ExpressionSyntax; readonly condition: ExpressionSyntax | null; readonly sequence: SequenceSyntax | null; readonly direction: WordSyntax | null; readonly ties: readonly TieSyntax[] | null })
  /** `取位（e，四捨五入 至 小數2位）`, `取位（e，取位方式）` */
  | (Node & { readonly kind: 'round'; readonly operand: ExpressionSyntax; readonly rounding: RoundingSyntax })
  /** `順延（申請.截止日）`: the next working day when the day is a holiday; `週次（申請.日期）`: the teaching week it lies in, `週次（申請.日期 於 次學期）` that of another term. All read the 行事曆. */
  | (Node & { readonly kind: 'calendar'; readonly operator: '順延' | '週次'; readonly operatorSpan: Span; readonly operand: ExpressionSyntax; readonly term: ExpressionSyntax | null })
  /** `工作日數（申請.公告日 至 申請.送件日）`: how many working days one day lies behind another. Reads the 行事曆. `年數（教師.到職日 至 申請.日期）`: how long it is from one to the other; 滿年數: the full ones. */
  | (Node & { readonly kind: 'between'; readonly operator: BetweenOperator; readonly operatorSpan: Span; readonly from: ExpressionSyntax; readonly to: ExpressionSyntax })
  /** `較高者（甲、乙）`, of days `較晚者（甲、乙）`. */
  | (Node & { readonly kind: 'extreme'; readonly operator: ExtremeOperator; readonly operatorSpan: Span; readonly operands: readonly ExpressionSyntax[] });

export type BetweenOperator = '工作日數' | '月數' | '年數' | '歲數' | '滿月數' | '滿年數' | '滿歲數';
export type ExtremeOperator = '較高者' | '較低者' | '較晚者' | '較早者';

export type AggregateOperator = '合計' | '個數' | '最大' | '最小' | '平均' | '標準差' | '名次' | '連續' | '任一' | '全部';

/** `依 學年度、學期，同 學制、科目`: fields of the entries, the first one first. */
export interface SequenceSyntax extends Node {
  readonly order: readonly WordSyntax[];
  readonly alike: readonly WordSyntax[];
}

/** `同分依 操行、出生日 由低至高`: a field that both the one who is ranked and each entry have; the higher one is before, or the lower one. */
export interface TieSyntax extends Node {
  readonly field: WordSyntax;
  readonly direction: WordSyntax | null;
}

/** How a number is rounded: a bound phrase that says it, or the words themselves: `四捨五入 至 小數2位`, `無條件捨去 至 整數`. `inferred` （推定）: the text does not say it, every result does. */
export interface RoundingSyntax extends Node {
  readonly phrase: WordSyntax | null;
  readonly mode: '四捨五入' | '無條件捨去' | '無條件進位' | null;
  /** 0 for 整數, -2 for 百位; null: the bound phrase says it. */
  readonly decimals: number | null;
  readonly inferred: boolean;
}

export type CompareOperator =
  | '合於' | '不合於'
  | '為' | '不為'
  | '屬於' | '不屬於' | '有一屬於' | '全屬於'
  | '≥' | '≤' | '<' | '>' | '=' | '≠';
/* Words for the last row: 至少 不少於 不低於 不早於 → ≥, 至多 不多於 不超過 不晚於 → ≤, 少於 未滿 未達 早於 → <, 多於 超過 逾 晚於 → >, 等於 → =, 不等於 → ≠. */
