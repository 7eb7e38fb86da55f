// @generated fagui: rules/ntua/visual-arts/regulation.fagui
/**
 * 國立臺灣藝術大學中等學校師資職前教育專門課程（藝術領域視覺藝術專長與藝術領域美術科）（ntua.visualArts），版本 111-1
 * 由 rules/ntua/visual-arts/regulation.fagui 產生，請改該檔，不要改這裡。
 * 所引條文是公開規定的改寫，不是原文；以主管機關公布者為準。
 */

import {
  CONFLICTING,
  FAILED,
  FULFILLED,
  TOO_MANY_WAYS,
  agree,
  allAnswers,
  and,
  answer,
  asRecord,
  canAllocateCourses,
  checkInput,
  conclusionResult,
  decided,
  lackOfCourse,
  lacking,
  makeCourseTable,
  reachOf,
  reachTogether,
  readBoolean,
  readEntries,
  readInteger,
  readText,
  readably,
  result,
  sameTruth,
  scaledValue,
  settled,
  settledResult,
  settledValue,
  showEntries,
  showMember,
  showNumber,
  showTruth,
  standardSchema,
  truthValue,
  undeterminedConclusion,
  undeterminedDuty,
  undeterminedPermission,
  undeterminedValue,
  valueOrNull,
  valued,
  withAllocation,
} from '../../../compiler/runtime/index.ts';
import type {
  Answer,
  CheckedInput,
  Decision,
  InputShape,
  Lack,
  Note,
  PartedFact,
  Parts,
  Result,
  StandardSchema,
  TakenCourse,
  Truth,
  Valued,
} from '../../../compiler/runtime/index.ts';

export const regulation = {
  alias: 'ntua.visualArts',
  title: '中等學校師資職前教育專門課程（藝術領域視覺藝術專長與藝術領域美術科）',
  institution: '國立臺灣藝術大學',
  version: '111-1',
  wording: '改寫',
} as const;

const NO = 0;
const UNKNOWN = 1;
const YES = 2;

/** 視覺藝術系所：美術學系、書畫藝術學系、雕塑學系、視覺傳達設計學系、古蹟藝術修護學系、工藝設計學系、多媒體動畫藝術學系、圖文傳播藝術學系、學位學程、跨域表演藝術研究所、其他系所 */
export type VisualArtsDepartment =
  | 'fineArts'
  | 'paintingAndCalligraphy'
  | 'sculpture'
  | 'visualCommunication'
  | 'conservation'
  | 'crafts'
  | 'animation'
  | 'graphicCommunication'
  | 'degreeProgramme'
  | 'performingArts'
  | 'otherDepartment';

export const VISUAL_ARTS_DEPARTMENT_NAMES: readonly (readonly [alias: VisualArtsDepartment, name: string])[] = [
  ['fineArts', '美術學系'],
  ['paintingAndCalligraphy', '書畫藝術學系'],
  ['sculpture', '雕塑學系'],
  ['visualCommunication', '視覺傳達設計學系'],
  ['conservation', '古蹟藝術修護學系'],
  ['crafts', '工藝設計學系'],
  ['animation', '多媒體動畫藝術學系'],
  ['graphicCommunication', '圖文傳播藝術學系'],
  ['degreeProgramme', '學位學程'],
  ['performingArts', '跨域表演藝術研究所'],
  ['otherDepartment', '其他系所'],
];

function readVisualArtsDepartment(value: unknown): VisualArtsDepartment | undefined {
  switch (value) {
    case 'fineArts':
    case 'paintingAndCalligraphy':
    case 'sculpture':
    case 'visualCommunication':
    case 'conservation':
    case 'crafts':
    case 'animation':
    case 'graphicCommunication':
    case 'degreeProgramme':
    case 'performingArts':
    case 'otherDepartment':
      return value;
    default:
      return undefined;
  }
}

/** 修課紀錄：清單中的一筆 */
export interface CourseTaken {
  /** 科目名稱 */
  readonly title?: string;
  /** 學分：學分，整數，0至10 */
  readonly credits?: number;
  /** 及格 */
  readonly passed?: boolean;
}

/** 專門科目：清單中的一筆 */
export interface SpecialtyCourse {
  /** 採計學分：學分，整數，0至10 */
  readonly counted?: number;
}

/** 視覺藝術師資生 */
export interface VisualArtsTeacher {
  /** 系所 */
  readonly department?: VisualArtsDepartment;
  /** 取得資格學年度：學年度，整數，80至200 */
  readonly qualifiedYear?: number;
  /** 修課 */
  readonly courses?: readonly CourseTaken[];
}

/** 專門課程學分 */
export interface SpecialtyCredits {
  /** 核心學分：學分，整數，0至60 */
  readonly core?: number;
  /** 概論學分：學分，整數，0至60 */
  readonly introduction?: number;
  /** 史論學分：學分，整數，0至120 */
  readonly history?: number;
  /** 鑑賞學分：學分，整數，0至60 */
  readonly appreciation?: number;
  /** 實踐學分：學分，整數，0至200 */
  readonly practice?: number;
  /** 教學學分：學分，整數，0至10 */
  readonly teaching?: number;
  /** 科目 */
  readonly courses?: readonly SpecialtyCourse[];
}

/** 必選修習 */
export interface CompulsoryTaken {
  /** 概論門數：門，整數，0至10 */
  readonly introductionCourses?: number;
  /** 史論門數：門，整數，0至30 */
  readonly historyCourses?: number;
  /** 鑑賞門數：門，整數，0至10 */
  readonly appreciationCourses?: number;
  /** 創作門數：門，整數，0至80 */
  readonly drawingCourses?: number;
  /** 創作學分：學分，整數，0至320 */
  readonly drawingCredits?: number;
  /** 專題門數：門，整數，0至30 */
  readonly projectCourses?: number;
  /** 專題學分：學分，整數，0至120 */
  readonly projectCredits?: number;
  /** 行銷學分：學分，整數，0至40 */
  readonly marketingCredits?: number;
}

/**
 * What the rules read. A key that is not there is a fact that is not known.
 */
export interface Input {
  readonly visualArtsTeacher?: VisualArtsTeacher;
  readonly specialtyCredits?: SpecialtyCredits;
  readonly compulsoryTaken?: CompulsoryTaken;
}

const INPUT_SHAPE: InputShape = [
  {
    name: '視覺藝術師資生',
    alias: 'visualArtsTeacher',
    fields: [
      { name: '系所', alias: 'department', optional: false, type: { kind: 'enumeration', members: VISUAL_ARTS_DEPARTMENT_NAMES } },
      { name: '取得資格學年度', alias: 'qualifiedYear', optional: false, type: { kind: 'integer', low: 80, high: 200 } },
      {
        name: '修課',
        alias: 'courses',
        optional: false,
        type: {
          kind: 'list',
          element: {
            kind: 'record',
            fields: [
              { name: '科目名稱', alias: 'title', optional: false, type: { kind: 'text' } },
              { name: '學分', alias: 'credits', optional: false, type: { kind: 'integer', low: 0, high: 10 } },
              { name: '及格', alias: 'passed', optional: false, type: { kind: 'boolean' } },
            ],
          },
        },
      },
    ],
  },
  {
    name: '專門課程學分',
    alias: 'specialtyCredits',
    fields: [
      { name: '核心學分', alias: 'core', optional: false, type: { kind: 'integer', low: 0, high: 60 } },
      { name: '概論學分', alias: 'introduction', optional: false, type: { kind: 'integer', low: 0, high: 60 } },
      { name: '史論學分', alias: 'history', optional: false, type: { kind: 'integer', low: 0, high: 120 } },
      { name: '鑑賞學分', alias: 'appreciation', optional: false, type: { kind: 'integer', low: 0, high: 60 } },
      { name: '實踐學分', alias: 'practice', optional: false, type: { kind: 'integer', low: 0, high: 200 } },
      { name: '教學學分', alias: 'teaching', optional: false, type: { kind: 'integer', low: 0, high: 10 } },
      {
        name: '科目',
        alias: 'courses',
        optional: false,
        type: {
          kind: 'list',
          element: {
            kind: 'record',
            fields: [{ name: '採計學分', alias: 'counted', optional: false, type: { kind: 'integer', low: 0, high: 10 } }],
          },
        },
      },
    ],
  },
  {
    name: '必選修習',
    alias: 'compulsoryTaken',
    fields: [
      { name: '概論門數', alias: 'introductionCourses', optional: false, type: { kind: 'integer', low: 0, high: 10 } },
      { name: '史論門數', alias: 'historyCourses', optional: false, type: { kind: 'integer', low: 0, high: 30 } },
      { name: '鑑賞門數', alias: 'appreciationCourses', optional: false, type: { kind: 'integer', low: 0, high: 10 } },
      { name: '創作門數', alias: 'drawingCourses', optional: false, type: { kind: 'integer', low: 0, high: 80 } },
      { name: '創作學分', alias: 'drawingCredits', optional: false, type: { kind: 'integer', low: 0, high: 320 } },
      { name: '專題門數', alias: 'projectCourses', optional: false, type: { kind: 'integer', low: 0, high: 30 } },
      { name: '專題學分', alias: 'projectCredits', optional: false, type: { kind: 'integer', low: 0, high: 120 } },
      { name: '行銷學分', alias: 'marketingCredits', optional: false, type: { kind: 'integer', low: 0, high: 40 } },
    ],
  },
  { name: '修課紀錄', alias: 'courseTaken', fields: null },
  { name: '專門科目', alias: 'specialtyCourse', fields: null },
];

/** Standard Schema of the input: keys and members by alias or by Chinese name; its output has aliases only. */
export const inputSchema: StandardSchema<Input> = /* @__PURE__ */ standardSchema<Input>(INPUT_SHAPE);

/** The readable part of an input of any form, and what is wrong with the rest. */
export function checkedInput(input: unknown): { readonly value: Input; readonly issues: CheckedInput['issues'] } {
  const { value, issues } = checkInput(INPUT_SHAPE, input);
  return { value: value as Input, issues };
}

const recordOf = asRecord;

const integerOf = readInteger;

function computeGroupMinimums(introduction: number, history: number, appreciation: number): Truth {
  return and(
    and(introduction >= 6 ? YES : introduction < 6 ? NO : UNKNOWN, history >= 8 ? YES : history < 8 ? NO : UNKNOWN),
    appreciation >= 4 ? YES : appreciation < 4 ? NO : UNKNOWN,
  );
}

function lackOfGroupMinimums(introduction: number, history: number, appreciation: number): Note {
  return allAnswers(
    answer(introduction >= 6 ? YES : introduction < 6 ? NO : UNKNOWN, introduction !== introduction && '專門課程學分.概論學分'),
    answer(history >= 8 ? YES : history < 8 ? NO : UNKNOWN, history !== history && '專門課程學分.史論學分'),
    answer(appreciation >= 4 ? YES : appreciation < 4 ? NO : UNKNOWN, appreciation !== appreciation && '專門課程學分.鑑賞學分'),
  );
}

function computeTotalCredits(
  core: number,
  introduction: number,
  history: number,
  appreciation: number,
  practice: number,
  teaching: number,
): number {
  return core + introduction + history + appreciation + practice + teaching;
}

function lackOfTotalCredits(
  core: number,
  introduction: number,
  history: number,
  appreciation: number,
  practice: number,
  teaching: number,
): Note {
  return lacking(
    core !== core && '專門課程學分.核心學分',
    introduction !== introduction && '專門課程學分.概論學分',
    history !== history && '專門課程學分.史論學分',
    appreciation !== appreciation && '專門課程學分.鑑賞學分',
    practice !== practice && '專門課程學分.實踐學分',
    teaching !== teaching && '專門課程學分.教學學分',
  );
}

function allOfCourses(courses: readonly SpecialtyCourse[] | undefined): Truth {
  if (courses === undefined) return UNKNOWN;
  let so: Truth = YES;
  for (const entry of courses) {
    const counted = integerOf(entry.counted, 0, 10);
    const met: Truth = and(counted >= 2 ? YES : counted < 2 ? NO : UNKNOWN, counted <= 4 ? YES : counted > 4 ? NO : UNKNOWN);
    if (met === NO) return NO;
    if (met === UNKNOWN) {
      so = UNKNOWN;
      continue;
    }
  }
  return so;
}

function lackOfAllOfCourses(courses: readonly SpecialtyCourse[] | undefined): Lack {
  if (courses === undefined) return lacking('專門課程學分.科目');
  let lack = lacking();
  for (const entry of courses) {
    const counted = integerOf(entry.counted, 0, 10);
    const met: Answer = allAnswers(
      answer(counted >= 2 ? YES : counted < 2 ? NO : UNKNOWN, counted !== counted && '專門課程學分.科目 的 採計學分'),
      answer(counted <= 4 ? YES : counted > 4 ? NO : UNKNOWN, counted !== counted && '專門課程學分.科目 的 採計學分'),
    );
    if (typeof met === 'object') lack = lacking(lack, met);
  }
  return lack;
}

/** 核心課程、概論與材料、概論必選、美學與史論、史論必選、評論與鑑賞、鑑賞必選、實踐與展現、創作必選科目、專題必選科目、行銷必選科目、教學知能 */
const COURSE_TABLE = /* @__PURE__ */ makeCourseTable({
  scale: 1,
  most: 10,
  total: 44,
  totalPhrase: '至少四十四學分',
  groups: [
    { alias: 'core', name: '核心課程', isNamed: true, minCredits: 2, creditsPhrase: '至少二學分' },
    { alias: 'introduction', name: '概論與材料', isNamed: true, minCredits: 6, eachLow: 2, eachHigh: 4, creditsPhrase: '至少六學分' },
    {
      alias: 'introductionList',
      name: '概論必選',
      parent: 1,
      isNamed: true,
      minCourses: 1,
      minCredits: 2,
      coursesPhrase: '至少一門',
      creditsPhrase: '至少二學分',
    },
    { alias: 'history', name: '美學與史論', isNamed: true, minCredits: 8, eachLow: 2, eachHigh: 4, creditsPhrase: '至少八學分' },
    {
      alias: 'historyList',
      name: '史論必選',
      parent: 3,
      isNamed: true,
      minCourses: 1,
      minCredits: 2,
      coursesPhrase: '至少一門',
      creditsPhrase: '至少二學分',
    },
    { alias: 'appreciation', name: '評論與鑑賞', isNamed: true, minCredits: 4, eachLow: 2, eachHigh: 4, creditsPhrase: '至少四學分' },
    {
      alias: 'appreciationList',
      name: '鑑賞必選',
      parent: 5,
      isNamed: true,
      minCourses: 1,
      minCredits: 2,
      coursesPhrase: '至少一門',
      creditsPhrase: '至少二學分',
    },
    { alias: 'practice', name: '實踐與展現', isNamed: true, minCredits: 22, eachLow: 2, eachHigh: 4, creditsPhrase: '至少二十二學分' },
    {
      alias: 'drawingList',
      name: '創作必選科目',
      parent: 7,
      isNamed: true,
      minCourses: 2,
      maxCourses: 3,
      minCredits: 6,
      coursesPhrase: '二至三門',
      creditsPhrase: '至少六學分',
    },
    {
      alias: 'projectList',
      name: '專題必選科目',
      parent: 7,
      isNamed: true,
      minCourses: 1,
      maxCourses: 2,
      minCredits: 4,
      coursesPhrase: '一至二門',
      creditsPhrase: '至少四學分',
    },
    {
      alias: 'marketingList',
      name: '行銷必選科目',
      parent: 7,
      isNamed: true,
      minCourses: 1,
      minCredits: 2,
      coursesPhrase: '至少一門',
      creditsPhrase: '至少二學分',
    },
    { alias: 'teaching', name: '教學知能', isNamed: true, minCredits: 2, creditsPhrase: '至少二學分' },
  ],
  pairs: [],
  rows: [
    ['美學', [0]],
    ['基礎美學', [0]],
    ['西方美學導論', [0]],
    ['藝術概論', [0]],
    ['藝術學', [0]],
    ['設計概論', [1, 2]],
    ['工藝設計概論', [1, 2]],
    ['文化創意產業概論', [1, 2]],
    ['圖文傳播概論', [1, 2]],
    ['造形原理', [1, 2]],
    ['色彩學', [1, 2]],
    ['色彩理論與應用', [1, 2]],
    ['書畫材料學', [1]],
    ['書畫裱褙', [1]],
    ['紙材結構', [1]],
    ['繪畫材料學', [1]],
    ['設計美學', [3, 4]],
    ['書畫藝術美學', [3, 4]],
    ['紋飾與設計美學', [3, 4]],
    ['現代藝術史', [3, 4]],
    ['西方藝術史', [3, 4]],
    ['中國美術史', [3, 4]],
    ['西洋美術史', [3, 4]],
    ['現代書畫藝術', [3, 4]],
    ['書法史', [3, 4]],
    ['篆刻史', [3, 4]],
    ['中國雕塑史', [3, 4]],
    ['西洋雕塑史', [3, 4]],
    ['中華工藝史', [3, 4]],
    ['臺灣建築史', [3, 4]],
    ['近代設計史', [3, 4]],
    ['媒體藝術史', [3, 4]],
    ['圖文傳播發展史', [3, 4]],
    ['西方現代藝術', [3, 4]],
    ['工藝設計史論', [3, 4]],
    ['當代藝術', [3, 4]],
    ['當代藝術導論', [3, 4]],
    ['當代藝術思潮', [3, 4]],
    ['當代繪畫思想', [3, 4]],
    ['公共藝術概論', [3, 4]],
    ['影像美學', [3, 4]],
    ['當代藝術思潮與創作', [3, 4]],
    ['影像鑑賞分析', [3, 4]],
    ['藝術心理學', [3]],
    ['設計心理學', [3]],
    ['視覺心理學', [3]],
    ['原始藝術', [3]],
    ['藝術評論專題', [5, 6]],
    ['文物藝術品鑑賞', [5, 6]],
    ['工藝鑑賞', [5, 6]],
    ['雕塑鑑賞', [5, 6]],
    ['雕塑作品賞析', [5, 6]],
    ['古蹟調查與修護實務(藝術薪傳)', [5]],
    ['吉祥圖案', [5]],
    ['素描', [7, 8]],
    ['基礎素描', [7, 8]],
    ['素描基礎', [7, 8]],
    ['素描進階', [7, 8]],
    ['素描創作', [7, 8]],
    ['動態素描', [7, 8]],
    ['設計素描', [7, 8]],
    ['彩繪', [7, 8]],
    ['水彩', [7, 8]],
    ['基礎水彩', [7, 8]],
    ['油畫基礎', [7, 8]],
    ['基礎油畫', [7, 8]],
    ['油畫進階', [7, 8]],
    ['油畫創作', [7, 8]],
    ['寺廟彩繪', [7, 8]],
    ['花鳥圖稿繪製', [7, 8]],
    ['人物圖稿繪製', [7, 8]],
    ['工藝創作研究', [7, 8]],
    ['皮革工藝', [7, 8]],
    ['皮革雕刻與染色', [7, 8]],
    ['皮塑工藝', [7, 8]],
    ['漆器工藝', [7, 8]],
    ['漆器工藝進階', [7, 8]],
    ['纖維工藝', [7, 8]],
    ['木作彩繪與按金', [7, 8]],
    ['竹材工藝', [7, 8]],
    ['竹材工藝進階', [7, 8]],
    ['金屬工藝', [7, 8]],
    ['金屬鍛造工藝', [7, 8]],
    ['金屬產品設計', [7, 8]],
    ['蠟雕與脫蠟鑄造', [7, 8]],
    ['金屬表面裝飾', [7, 8]],
    ['琺瑯工藝', [7, 8]],
    ['金工飾品設計與製作', [7, 8]],
    ['陶瓷工藝', [7, 8]],
    ['陶瓷裝飾技法', [7, 8]],
    ['陶瓷器皿設計', [7, 8]],
    ['陶瓷雕塑', [7, 8]],
    ['模製陶瓷', [7, 8]],
    ['木材工藝', [7, 8]],
    ['立體構成', [7, 8]],
    ['立體造型', [7, 8]],
    ['角色設計與衍生應用', [7, 8]],
    ['模型製作與材質應用', [7, 8]],
    ['浮雕', [7, 8]],
    ['陶塑', [7, 8]],
    ['基礎塑造', [7, 8]],
    ['寫實塑造', [7, 8]],
    ['人體塑造', [7, 8]],
    ['基礎雕刻', [7, 8]],
    ['基礎構成', [7, 8]],
    ['模型製作', [7, 8]],
    ['基本設計', [7, 8]],
    ['設計方法', [7, 8]],
    ['使用者導向設計', [7, 8]],
    ['編排設計', [7, 8]],
    ['應用編排設計', [7, 8]],
    ['珠寶設計與繪圖', [7, 8]],
    ['創意開發設計', [7, 8]],
    ['工藝產品設計', [7, 8]],
    ['創意產品設計', [7, 8]],
    ['在地文化與創意設計', [7, 8]],
    ['多媒體廣告設計', [7, 8]],
    ['數位影像處理', [7, 8]],
    ['電腦繪圖', [7, 8]],
    ['2D電腦繪圖', [7, 8]],
    ['數位影像設計', [7, 8]],
    ['影像處理', [7, 8]],
    ['動畫設計應用', [7, 8]],
    ['數位平面設計', [7, 8]],
    ['3D電腦繪圖', [7, 8]],
    ['3D電腦動畫(一)', [7, 8]],
    ['3D電腦動畫(二)', [7, 8]],
    ['電腦模型建構', [7, 8]],
    ['3D電腦輔助設計', [7, 8]],
    ['3D電腦輔助設計(A)', [7, 8]],
    ['3D電腦輔助設計(B)', [7, 8]],
    ['3D模型設計與輸出', [7, 8]],
    ['畢業專題創作', [7, 9]],
    ['木雕專題創作', [7, 9]],
    ['石雕專題創作', [7, 9]],
    ['泥塑專題創作', [7, 9]],
    ['金屬造形專題創作', [7, 9]],
    ['複合媒材專題創作', [7, 9]],
    ['畢業專題', [7, 9]],
    ['專題製作', [7, 9]],
    ['畢業製作(產品)A', [7, 9]],
    ['畢業製作(產品)B', [7, 9]],
    ['畢業製作(木藝)A', [7, 9]],
    ['畢業製作(木藝)B', [7, 9]],
    ['畢業製作(金工)A', [7, 9]],
    ['畢業製作(金工)B', [7, 9]],
    ['畢業製作(陶瓷)A', [7, 9]],
    ['畢業製作(陶瓷)B', [7, 9]],
    ['水墨專題創作', [7, 9]],
    ['書法篆刻專題創作', [7, 9]],
    ['水墨畢業專題創作', [7, 9]],
    ['書法篆刻畢業專題創作', [7, 9]],
    ['畢業專題設計與製作', [7, 9]],
    ['行銷學', [7, 10]],
    ['藝術行銷', [7, 10]],
    ['文化創意產業管理與行銷', [7, 10]],
    ['創意與藝術行銷', [7, 10]],
    ['展示設計', [7, 10]],
    ['生活場域設計', [7, 10]],
    ['藝術管理', [7, 10]],
    ['設計管理', [7, 10]],
    ['藝術市場與藝術管理概論', [7, 10]],
    ['水墨基礎', [7]],
    ['水墨基礎(A)', [7]],
    ['水墨基礎(B)', [7]],
    ['水墨進階', [7]],
    ['重彩畫', [7]],
    ['重彩畫進階', [7]],
    ['版畫基礎', [7]],
    ['版畫進階', [7]],
    ['版畫創作', [7]],
    ['動畫編劇', [7]],
    ['基礎攝影', [7]],
    ['攝影學', [7]],
    ['數位攝影', [7]],
    ['商業攝影', [7]],
    ['廣告攝影', [7]],
    ['影視攝影', [7]],
    ['進階商業攝影', [7]],
    ['專業攝影', [7]],
    ['攝影實務', [7]],
    ['產品攝影', [7]],
    ['插畫', [7]],
    ['插畫設計', [7]],
    ['表現技法', [7]],
    ['產品速繪技法', [7]],
    ['水墨技法', [7]],
    ['水墨寫生', [7]],
    ['水墨白描', [7]],
    ['創意表現', [7]],
    ['繪畫表現與媒材', [7]],
    ['繪畫基礎', [7]],
    ['圖學', [7]],
    ['建築繪圖', [7]],
    ['文字與編輯設計', [7]],
    ['文字造形與編排', [7]],
    ['文字造形', [7]],
    ['書法進階', [7]],
    ['篆刻進階', [7]],
    ['書法篆刻進階', [7]],
    ['數位剪輯', [7]],
    ['非線性剪輯', [7]],
    ['藝術教育', [11]],
  ],
});

function takenCourses(courses_2: readonly CourseTaken[] | undefined): readonly TakenCourse[] | undefined {
  if (courses_2 === undefined) return undefined;
  const taken: TakenCourse[] = [];
  for (const entry of courses_2) {
    const title = readText(entry.title);
    const credits = integerOf(entry.credits, 0, 10);
    const passed = readBoolean(entry.passed);
    taken.push({ key: title, credits: credits, counts: passed, conditions: [] });
  }
  return taken;
}

function allocatesCourses(courses_2: readonly CourseTaken[] | undefined): Truth {
  return canAllocateCourses(COURSE_TABLE, takenCourses(courses_2));
}

function lackOfAllocationCourses(courses_2: readonly CourseTaken[] | undefined): Lack {
  if (courses_2 === undefined) return lacking('視覺藝術師資生.修課');
  let lack = lacking();
  for (const entry of courses_2) {
    const passed = readBoolean(entry.passed);
    const title = readText(entry.title);
    const credits = integerOf(entry.credits, 0, 10);
    lack = lacking(
      lack,
      lackOfCourse(
        COURSE_TABLE,
        answer(passed, passed === UNKNOWN && '視覺藝術師資生.修課 的 及格'),
        title,
        lacking(title === undefined && '視覺藝術師資生.修課 的 科目名稱'),
        credits,
        lacking(credits !== credits && '視覺藝術師資生.修課 的 學分'),
        [],
      ),
    );
  }
  return lack.missing.length === 0 && lack.reasons.length === 0 ? TOO_MANY_WAYS : lack;
}

/** 專門課程之適用：entitled */
const APPLICABILITY_ENTITLED = /* @__PURE__ */ decided('entitled', '第一點第二項');

/** 專門課程之適用：notEntitled */
const APPLICABILITY_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第一點第二項');

/** 專門課程之適用所讀的事實 */
const APPLICABILITY_FACTS: readonly string[] = ['視覺藝術師資生.取得資格學年度'];

function openApplicability(qualifiedYear: number): Decision {
  return undeterminedPermission(
    '第一點第二項',
    YES,
    answer(
      qualifiedYear >= 111 ? YES : qualifiedYear < 111 ? NO : UNKNOWN,
      qualifiedYear !== qualifiedYear && '視覺藝術師資生.取得資格學年度',
    ),
    APPLICABILITY_FACTS,
  );
}

const APPLICABILITY_UNDETERMINED = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ openApplicability(NaN));

function resultOfApplicability(qualifiedYear: number): Result {
  return result(
    qualifiedYear >= 111 ? APPLICABILITY_ENTITLED : qualifiedYear < 111 ? APPLICABILITY_NOT_ENTITLED : APPLICABILITY_UNDETERMINED,
    {
      text: '自111學年度起之師資生，適用本專門課程。',
      values: [
        ['qualifiedYear', showNumber(qualifiedYear, 1n, '學年度')],
        ['appliesFrom', '111 學年度'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 專門課程之適用（第一點第二項）
 *
 * > 自111學年度起之師資生，適用本專門課程。
 *
 * - 當 視覺藝術師資生.取得資格學年度 ≥ 適用起始學年度（111 學年度）
 * - 得 適用本專門課程
 */
export function applicability(input: Input): Decision {
  const visualArtsTeacher = recordOf(input?.visualArtsTeacher);
  const qualifiedYear = integerOf(visualArtsTeacher.qualifiedYear, 80, 200);
  return qualifiedYear >= 111 ? APPLICABILITY_ENTITLED : qualifiedYear < 111 ? APPLICABILITY_NOT_ENTITLED : APPLICABILITY_UNDETERMINED;
}

/** 專門課程之適用：結果與理由。 */
export function explainApplicability(input: Input): Result {
  const visualArtsTeacher = recordOf(input?.visualArtsTeacher);
  const qualifiedYear = integerOf(visualArtsTeacher.qualifiedYear, 80, 200);
  return resultOfApplicability(qualifiedYear);
}

/** 適合培育：entitled */
const MAY_TRAIN_ENTITLED = /* @__PURE__ */ decided('entitled', '第二點');

/** 適合培育：notEntitled */
const MAY_TRAIN_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第二點');

/** 適合培育所讀的事實 */
const MAY_TRAIN_FACTS: readonly string[] = ['視覺藝術師資生.系所'];

function openMayTrain(department: VisualArtsDepartment | undefined): Decision {
  return undeterminedPermission(
    '第二點',
    YES,
    answer(
      department === 'fineArts' ||
        department === 'paintingAndCalligraphy' ||
        department === 'sculpture' ||
        department === 'visualCommunication' ||
        department === 'conservation' ||
        department === 'crafts' ||
        department === 'animation' ||
        department === 'graphicCommunication' ||
        department === 'degreeProgramme'
        ? YES
        : department === undefined
          ? UNKNOWN
          : NO,
      department === undefined && '視覺藝術師資生.系所',
    ),
    MAY_TRAIN_FACTS,
  );
}

function decideMayTrain(department: VisualArtsDepartment | undefined): Decision {
  const when: Truth =
    department === 'fineArts' ||
    department === 'paintingAndCalligraphy' ||
    department === 'sculpture' ||
    department === 'visualCommunication' ||
    department === 'conservation' ||
    department === 'crafts' ||
    department === 'animation' ||
    department === 'graphicCommunication' ||
    department === 'degreeProgramme'
      ? YES
      : department === undefined
        ? UNKNOWN
        : NO;
  if (when === YES) return MAY_TRAIN_ENTITLED;
  if (when === NO) return MAY_TRAIN_NOT_ENTITLED;
  return openMayTrain(department);
}

function resultOfMayTrain(department: VisualArtsDepartment | undefined): Result {
  return result(decideMayTrain(department), {
    text: '適合培育之學系，為美術學系、書畫藝術學系、雕塑學系、視覺傳達設計學系、古蹟藝術修護學系、工藝設計學系、多媒體動畫藝術學系、圖文傳播藝術學系、學位學程；各學系設有研究所者，併及其研究所。',
    values: [
      ['department', showMember(department, VISUAL_ARTS_DEPARTMENT_NAMES)],
      [
        'departments',
        '美術學系、書畫藝術學系、雕塑學系、視覺傳達設計學系、古蹟藝術修護學系、工藝設計學系、多媒體動畫藝術學系、圖文傳播藝術學系、學位學程',
      ],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 適合培育（第二點）
 *
 * > 適合培育之學系，為美術學系、書畫藝術學系、雕塑學系、視覺傳達設計學系、古蹟藝術修護學系、工藝設計學系、多媒體動畫藝術學系、圖文傳播藝術學系、學位學程；各學系設有研究所者，併及其研究所。
 *
 * - 當 視覺藝術師資生.系所 屬於 美術學系、書畫藝術學系、雕塑學系、視覺傳達設計學系、古蹟藝術修護學系、工藝設計學系、多媒體動畫藝術學系、圖文傳播藝術學系、學位學程
 * - 得 培育視覺藝術與美術科師資
 */
export function mayTrain(input: Input): Decision {
  const visualArtsTeacher = recordOf(input?.visualArtsTeacher);
  const department = readVisualArtsDepartment(visualArtsTeacher.department);
  return decideMayTrain(department);
}

/** 適合培育：結果與理由。 */
export function explainMayTrain(input: Input): Result {
  const visualArtsTeacher = recordOf(input?.visualArtsTeacher);
  const department = readVisualArtsDepartment(visualArtsTeacher.department);
  return resultOfMayTrain(department);
}

/** 各組最低學分：value */
const GROUP_MINIMUMS_VALUE = /* @__PURE__ */ decided('value', '第三點第二款');

/** 各組最低學分所讀的事實 */
const GROUP_MINIMUMS_FACTS: readonly string[] = ['專門課程學分.概論學分', '專門課程學分.史論學分', '專門課程學分.鑑賞學分'];

function resultOfGroupMinimums(groupMinimumsValue: Truth, introduction: number, history: number, appreciation: number): Result {
  const value = groupMinimumsValue;
  const decision =
    value === UNKNOWN
      ? undeterminedValue('第三點第二款', lacking(lackOfGroupMinimums(introduction, history, appreciation)), GROUP_MINIMUMS_FACTS)
      : GROUP_MINIMUMS_VALUE;
  return result(
    decision,
    {
      text: '理解與應用：概論與材料至少六學分，美學與史論至少八學分，評論與鑑賞至少四學分。',
      values: [
        ['specialtyCredits.introduction', showNumber(introduction, 1n, '學分')],
        ['history', showNumber(history, 1n, '學分')],
        ['specialtyCredits.appreciation', showNumber(appreciation, 1n, '學分')],
        ['binding.introduction', '6 學分'],
        ['historyCredits', '8 學分'],
        ['binding.appreciation', '4 學分'],
        ['compulsoryCredits', '2 學分'],
      ],
      caveats: ['「各組最低學分」有甲說、乙說，本結果採甲說'],
      effects: [],
    },
    valueOrNull(truthValue(value)),
    null,
  );
}

function valueOfGroupMinimums(groupMinimumsValue: Truth): boolean | undefined {
  const value = groupMinimumsValue;
  return truthValue(value);
}

/**
 * 各組最低學分（第三點第二款）
 *
 * > 理解與應用：概論與材料至少六學分，美學與史論至少八學分，評論與鑑賞至少四學分。
 *
 * - 其餘 專門課程學分.概論學分 ≥ 概論下限（6 學分） 且 專門課程學分.史論學分 ≥ 史論下限（8 學分） 且 專門課程學分.鑑賞學分 ≥ 鑑賞下限（4 學分）
 *
 * undefined：無法判定。
 */
export function groupMinimums(input: Input): boolean | undefined {
  const specialtyCredits = recordOf(input?.specialtyCredits);
  const introduction = integerOf(specialtyCredits.introduction, 0, 60);
  const history = integerOf(specialtyCredits.history, 0, 120);
  const appreciation = integerOf(specialtyCredits.appreciation, 0, 60);
  const groupMinimumsValue = computeGroupMinimums(introduction, history, appreciation);
  return valueOfGroupMinimums(groupMinimumsValue);
}

/** 各組最低學分：值與理由。 */
export function explainGroupMinimums(input: Input): Result {
  const specialtyCredits = recordOf(input?.specialtyCredits);
  const introduction = integerOf(specialtyCredits.introduction, 0, 60);
  const history = integerOf(specialtyCredits.history, 0, 120);
  const appreciation = integerOf(specialtyCredits.appreciation, 0, 60);
  const groupMinimumsValue = computeGroupMinimums(introduction, history, appreciation);
  return resultOfGroupMinimums(groupMinimumsValue, introduction, history, appreciation);
}

/** 各類別學分：met */
const CATEGORY_CREDITS_MET = /* @__PURE__ */ decided('met', '第三點');

/** 各類別學分：violated */
const CATEGORY_CREDITS_VIOLATED = /* @__PURE__ */ decided('violated', '第三點');

/** 各類別學分所讀的事實 */
const CATEGORY_CREDITS_FACTS: readonly string[] = [
  '專門課程學分.核心學分',
  '專門課程學分.概論學分',
  '專門課程學分.史論學分',
  '專門課程學分.鑑賞學分',
  '專門課程學分.實踐學分',
  '專門課程學分.教學學分',
];

function openCategoryCredits(
  core: number,
  groupMinimumsValue: Truth,
  groupMinimumsLack: Note,
  practice: number,
  teaching: number,
): Decision {
  return undeterminedDuty(
    '第三點',
    YES,
    allAnswers(
      answer(core >= 2 ? YES : core < 2 ? NO : UNKNOWN, core !== core && '專門課程學分.核心學分'),
      answer(sameTruth(groupMinimumsValue, YES), groupMinimumsLack),
      answer(practice >= 22 ? YES : practice < 22 ? NO : UNKNOWN, practice !== practice && '專門課程學分.實踐學分'),
      answer(teaching >= 2 ? YES : teaching < 2 ? NO : UNKNOWN, teaching !== teaching && '專門課程學分.教學學分'),
    ),
    YES,
    CATEGORY_CREDITS_FACTS,
  );
}

function decideCategoryCredits(
  core: number,
  groupMinimumsValue: Truth,
  practice: number,
  teaching: number,
  groupMinimumsLack: Note,
): Decision {
  const must: Truth = and(
    and(
      and(core >= 2 ? YES : core < 2 ? NO : UNKNOWN, sameTruth(groupMinimumsValue, YES)),
      practice >= 22 ? YES : practice < 22 ? NO : UNKNOWN,
    ),
    teaching >= 2 ? YES : teaching < 2 ? NO : UNKNOWN,
  );
  if (must === YES) return CATEGORY_CREDITS_MET;
  if (must === NO) return CATEGORY_CREDITS_VIOLATED;
  return openCategoryCredits(core, groupMinimumsValue, groupMinimumsLack, practice, teaching);
}

function resultOfCategoryCredits(
  core: number,
  groupMinimumsValue: Truth,
  practice: number,
  teaching: number,
  groupMinimumsLack: Note,
  introduction: number,
  history: number,
  appreciation: number,
): Result {
  return result(decideCategoryCredits(core, groupMinimumsValue, practice, teaching, groupMinimumsLack), {
    text: '本專門課程應修畢之總學分，至少四十四學分；各類別之科目，列於附表1，其學分依下列規定：（一）藝術領域核心課程，至少二學分。（二）理解與應用：概論與材料至少六學分，美學與史論至少八學分，評論與鑑賞至少四學分。（三）實踐與展現，至少二十二學分。（四）教學知能，至少二學分，藝術教育為其必修科目。',
    values: [
      ['specialtyCredits.core', showNumber(core, 1n, '學分')],
      ['introduction', showNumber(introduction, 1n, '學分')],
      ['history', showNumber(history, 1n, '學分')],
      ['appreciation', showNumber(appreciation, 1n, '學分')],
      ['specialtyCredits.practice', showNumber(practice, 1n, '學分')],
      ['specialtyCredits.teaching', showNumber(teaching, 1n, '學分')],
      ['groupMinimums', showTruth(groupMinimumsValue)],
      ['binding.core', '2 學分'],
      ['binding.practice', '22 學分'],
      ['binding.teaching', '2 學分'],
    ],
    caveats: ['「各組最低學分」有甲說、乙說，本結果採甲說'],
    effects: [],
  });
}

/**
 * 各類別學分（第三點）
 *
 * > 本專門課程應修畢之總學分，至少四十四學分；各類別之科目，列於附表1，其學分依下列規定：（一）藝術領域核心課程，至少二學分。（二）理解與應用：概論與材料至少六學分，美學與史論至少八學分，評論與鑑賞至少四學分。（三）實踐與展現，至少二十二學分。（四）教學知能，至少二學分，藝術教育為其必修科目。
 *
 * - 應 專門課程學分.核心學分 ≥ 核心下限（2 學分）
 * - 應 各組最低學分 = 是
 * - 應 專門課程學分.實踐學分 ≥ 實踐下限（22 學分）
 * - 應 專門課程學分.教學學分 ≥ 教學下限（2 學分）
 */
export function categoryCredits(input: Input): Decision {
  const specialtyCredits = recordOf(input?.specialtyCredits);
  const core = integerOf(specialtyCredits.core, 0, 60);
  const introduction = integerOf(specialtyCredits.introduction, 0, 60);
  const history = integerOf(specialtyCredits.history, 0, 120);
  const appreciation = integerOf(specialtyCredits.appreciation, 0, 60);
  const groupMinimumsValue = computeGroupMinimums(introduction, history, appreciation);
  const practice = integerOf(specialtyCredits.practice, 0, 200);
  const teaching = integerOf(specialtyCredits.teaching, 0, 10);
  const groupMinimumsLack = groupMinimumsValue === UNKNOWN ? lackOfGroupMinimums(introduction, history, appreciation) : false;
  return decideCategoryCredits(core, groupMinimumsValue, practice, teaching, groupMinimumsLack);
}

/** 各類別學分：結果與理由。 */
export function explainCategoryCredits(input: Input): Result {
  const specialtyCredits = recordOf(input?.specialtyCredits);
  const core = integerOf(specialtyCredits.core, 0, 60);
  const introduction = integerOf(specialtyCredits.introduction, 0, 60);
  const history = integerOf(specialtyCredits.history, 0, 120);
  const appreciation = integerOf(specialtyCredits.appreciation, 0, 60);
  const groupMinimumsValue = computeGroupMinimums(introduction, history, appreciation);
  const practice = integerOf(specialtyCredits.practice, 0, 200);
  const teaching = integerOf(specialtyCredits.teaching, 0, 10);
  const groupMinimumsLack = groupMinimumsValue === UNKNOWN ? lackOfGroupMinimums(introduction, history, appreciation) : false;
  return resultOfCategoryCredits(core, groupMinimumsValue, practice, teaching, groupMinimumsLack, introduction, history, appreciation);
}

/** 總學分：value */
const TOTAL_CREDITS_VALUE = /* @__PURE__ */ decided('value', '第三點');

/** 總學分所讀的事實 */
const TOTAL_CREDITS_FACTS: readonly string[] = [
  '專門課程學分.核心學分',
  '專門課程學分.概論學分',
  '專門課程學分.史論學分',
  '專門課程學分.鑑賞學分',
  '專門課程學分.實踐學分',
  '專門課程學分.教學學分',
];

function resultOfTotalCredits(
  totalCreditsValue: number,
  core: number,
  introduction: number,
  history: number,
  appreciation: number,
  practice: number,
  teaching: number,
): Result {
  const value = totalCreditsValue;
  const decision =
    value !== value
      ? undeterminedValue(
          '第三點',
          lacking(lackOfTotalCredits(core, introduction, history, appreciation, practice, teaching)),
          TOTAL_CREDITS_FACTS,
        )
      : TOTAL_CREDITS_VALUE;
  return result(
    decision,
    {
      text: '本專門課程應修畢之總學分，至少四十四學分；各類別之科目，列於附表1，其學分依下列規定：（一）藝術領域核心課程，至少二學分。（二）理解與應用：概論與材料至少六學分，美學與史論至少八學分，評論與鑑賞至少四學分。（三）實踐與展現，至少二十二學分。（四）教學知能，至少二學分，藝術教育為其必修科目。',
      values: [
        ['core', showNumber(core, 1n, '學分')],
        ['introduction', showNumber(introduction, 1n, '學分')],
        ['history', showNumber(history, 1n, '學分')],
        ['appreciation', showNumber(appreciation, 1n, '學分')],
        ['practice', showNumber(practice, 1n, '學分')],
        ['teaching', showNumber(teaching, 1n, '學分')],
      ],
      caveats: [],
      effects: [],
    },
    valueOrNull(scaledValue(value)),
    '學分',
  );
}

function difference(input: Input): number | null | undefined {
  const specialtyCredits = recordOf(input?.specialtyCredits);
  const core = integerOf(specialtyCredits.core, 0, 60);
  const introduction = integerOf(specialtyCredits.introduction, 0, 60);
  const history = integerOf(specialtyCredits.history, 0, 120);
  const appreciation = integerOf(specialtyCredits.appreciation, 0, 60);
  const practice = integerOf(specialtyCredits.practice, 0, 200);
  const teaching = integerOf(specialtyCredits.teaching, 0, 10);
  const value = core + introduction + history + appreciation + practice + teaching;
  return value === value
    ? value
    : lacking(
          core !== core && '專門課程學分.核心學分',
          introduction !== introduction && '專門課程學分.概論學分',
          history !== history && '專門課程學分.史論學分',
          appreciation !== appreciation && '專門課程學分.鑑賞學分',
          practice !== practice && '專門課程學分.實踐學分',
          teaching !== teaching && '專門課程學分.教學學分',
        ).missing.length > 0
      ? undefined
      : null;
}

const SPECIALTY_CREDITS_CORE_PARTS_2: PartedFact = [
  '專門課程學分.核心學分',
  'specialtyCredits',
  'core',
  { low: 0, high: 60, scale: 1, starts: [0], turns: [[difference, 'known']], hasEnds: true },
];

const SPECIALTY_CREDITS_INTRODUCTION_PARTS_2: PartedFact = [
  '專門課程學分.概論學分',
  'specialtyCredits',
  'introduction',
  { low: 0, high: 60, scale: 1, starts: [0], turns: [[difference, 'known']], hasEnds: true },
];

const SPECIALTY_CREDITS_HISTORY_PARTS_2: PartedFact = [
  '專門課程學分.史論學分',
  'specialtyCredits',
  'history',
  { low: 0, high: 120, scale: 1, starts: [0], turns: [[difference, 'known']], hasEnds: true },
];

const SPECIALTY_CREDITS_APPRECIATION_PARTS_2: PartedFact = [
  '專門課程學分.鑑賞學分',
  'specialtyCredits',
  'appreciation',
  { low: 0, high: 60, scale: 1, starts: [0], turns: [[difference, 'known']], hasEnds: true },
];

const SPECIALTY_CREDITS_PRACTICE_PARTS_2: PartedFact = [
  '專門課程學分.實踐學分',
  'specialtyCredits',
  'practice',
  { low: 0, high: 200, scale: 1, starts: [0], turns: [[difference, 'known']], hasEnds: true },
];

const SPECIALTY_CREDITS_TEACHING_PARTS_2: PartedFact = [
  '專門課程學分.教學學分',
  'specialtyCredits',
  'teaching',
  { low: 0, high: 10, scale: 1, starts: [0], turns: [[difference, 'known']], hasEnds: true },
];

const TOTAL_CREDITS_PARTS: Parts = {
  order: TOTAL_CREDITS_FACTS,
  deciding: [
    SPECIALTY_CREDITS_CORE_PARTS_2,
    SPECIALTY_CREDITS_INTRODUCTION_PARTS_2,
    SPECIALTY_CREDITS_HISTORY_PARTS_2,
    SPECIALTY_CREDITS_APPRECIATION_PARTS_2,
    SPECIALTY_CREDITS_PRACTICE_PARTS_2,
    SPECIALTY_CREDITS_TEACHING_PARTS_2,
  ],
  others: [],
};

function givenTotalCredits(input: Input): Valued {
  const specialtyCredits = recordOf(input?.specialtyCredits);
  const core = integerOf(specialtyCredits.core, 0, 60);
  const introduction = integerOf(specialtyCredits.introduction, 0, 60);
  const history = integerOf(specialtyCredits.history, 0, 120);
  const appreciation = integerOf(specialtyCredits.appreciation, 0, 60);
  const practice = integerOf(specialtyCredits.practice, 0, 200);
  const teaching = integerOf(specialtyCredits.teaching, 0, 10);
  const totalCreditsValue = computeTotalCredits(core, introduction, history, appreciation, practice, teaching);
  const value = totalCreditsValue;
  return valued(
    value !== value
      ? undeterminedValue(
          '第三點',
          lacking(lackOfTotalCredits(core, introduction, history, appreciation, practice, teaching)),
          TOTAL_CREDITS_FACTS,
        )
      : TOTAL_CREDITS_VALUE,
    scaledValue(value),
  );
}

function valueOfTotalCredits(totalCreditsValue: number): number | undefined {
  const value = totalCreditsValue;
  return scaledValue(value);
}

/**
 * 總學分（第三點）
 *
 * > 本專門課程應修畢之總學分，至少四十四學分；各類別之科目，列於附表1，其學分依下列規定：（一）藝術領域核心課程，至少二學分。（二）理解與應用：概論與材料至少六學分，美學與史論至少八學分，評論與鑑賞至少四學分。（三）實踐與展現，至少二十二學分。（四）教學知能，至少二學分，藝術教育為其必修科目。
 *
 * - 其餘 （（（（專門課程學分.核心學分 ＋ 專門課程學分.概論學分） ＋ 專門課程學分.史論學分） ＋ 專門課程學分.鑑賞學分） ＋ 專門課程學分.實踐學分） ＋ 專門課程學分.教學學分
 *
 * undefined：無法判定。
 */
export function totalCredits(input: Input): number | undefined {
  const specialtyCredits = recordOf(input?.specialtyCredits);
  const core = integerOf(specialtyCredits.core, 0, 60);
  const introduction = integerOf(specialtyCredits.introduction, 0, 60);
  const history = integerOf(specialtyCredits.history, 0, 120);
  const appreciation = integerOf(specialtyCredits.appreciation, 0, 60);
  const practice = integerOf(specialtyCredits.practice, 0, 200);
  const teaching = integerOf(specialtyCredits.teaching, 0, 10);
  const totalCreditsValue = computeTotalCredits(core, introduction, history, appreciation, practice, teaching);
  return settledValue(valueOfTotalCredits(totalCreditsValue), givenTotalCredits, input, TOTAL_CREDITS_PARTS);
}

/** 總學分：值與理由。 */
export function explainTotalCredits(input: Input): Result {
  const specialtyCredits = recordOf(input?.specialtyCredits);
  const core = integerOf(specialtyCredits.core, 0, 60);
  const introduction = integerOf(specialtyCredits.introduction, 0, 60);
  const history = integerOf(specialtyCredits.history, 0, 120);
  const appreciation = integerOf(specialtyCredits.appreciation, 0, 60);
  const practice = integerOf(specialtyCredits.practice, 0, 200);
  const teaching = integerOf(specialtyCredits.teaching, 0, 10);
  const totalCreditsValue = computeTotalCredits(core, introduction, history, appreciation, practice, teaching);
  return settledResult(
    resultOfTotalCredits(totalCreditsValue, core, introduction, history, appreciation, practice, teaching),
    givenTotalCredits,
    input,
    TOTAL_CREDITS_PARTS,
  );
}

function holdsWith(core: number, introduction: number, history: number, appreciation: number, practice: number, teaching: number): Truth {
  return core + introduction + history + appreciation + practice + teaching >= 44
    ? YES
    : core + introduction + history + appreciation + practice + teaching < 44
      ? NO
      : UNKNOWN;
}

function holdsAtEnds(core: number, introduction: number, history: number, appreciation: number, practice: number, teaching: number): Truth {
  return agree(
    holdsWith(
      core === core ? core : 0,
      introduction === introduction ? introduction : 0,
      history === history ? history : 0,
      appreciation === appreciation ? appreciation : 0,
      practice === practice ? practice : 0,
      teaching === teaching ? teaching : 0,
    ),
    holdsWith(
      core === core ? core : 60,
      introduction === introduction ? introduction : 60,
      history === history ? history : 120,
      appreciation === appreciation ? appreciation : 60,
      practice === practice ? practice : 200,
      teaching === teaching ? teaching : 10,
    ),
  );
}

/** 總學分之下限：met */
const TOTAL_MINIMUM_MET = /* @__PURE__ */ decided('met', '第三點');

/** 總學分之下限：violated */
const TOTAL_MINIMUM_VIOLATED = /* @__PURE__ */ decided('violated', '第三點');

/** 總學分之下限所讀的事實 */
const TOTAL_MINIMUM_FACTS: readonly string[] = [
  '專門課程學分.核心學分',
  '專門課程學分.概論學分',
  '專門課程學分.史論學分',
  '專門課程學分.鑑賞學分',
  '專門課程學分.實踐學分',
  '專門課程學分.教學學分',
];

function openTotalMinimum(
  core: number,
  introduction: number,
  history: number,
  appreciation: number,
  practice: number,
  teaching: number,
  totalCreditsLack: Note,
): Decision {
  const must: Truth = holdsAtEnds(core, introduction, history, appreciation, practice, teaching);
  if (must === YES) return TOTAL_MINIMUM_MET;
  if (must === NO) return TOTAL_MINIMUM_VIOLATED;
  return undeterminedDuty(
    '第三點',
    YES,
    answer(holdsAtEnds(core, introduction, history, appreciation, practice, teaching), totalCreditsLack),
    YES,
    TOTAL_MINIMUM_FACTS,
  );
}

function difference_2(input: Input): number | null | undefined {
  const specialtyCredits = recordOf(input?.specialtyCredits);
  const core = integerOf(specialtyCredits.core, 0, 60);
  const introduction = integerOf(specialtyCredits.introduction, 0, 60);
  const history = integerOf(specialtyCredits.history, 0, 120);
  const appreciation = integerOf(specialtyCredits.appreciation, 0, 60);
  const practice = integerOf(specialtyCredits.practice, 0, 200);
  const teaching = integerOf(specialtyCredits.teaching, 0, 10);
  const totalCreditsValue = computeTotalCredits(core, introduction, history, appreciation, practice, teaching);
  const totalCreditsLack =
    totalCreditsValue !== totalCreditsValue ? lackOfTotalCredits(core, introduction, history, appreciation, practice, teaching) : false;
  const value = totalCreditsValue - 44;
  return value === value ? value : lacking(totalCreditsLack).missing.length > 0 ? undefined : null;
}

function resultOfTotalMinimum(
  totalCreditsValue: number,
  core: number,
  introduction: number,
  history: number,
  appreciation: number,
  practice: number,
  teaching: number,
  totalCreditsLack: Note,
): Result {
  return result(
    totalCreditsValue >= 44
      ? TOTAL_MINIMUM_MET
      : totalCreditsValue < 44
        ? TOTAL_MINIMUM_VIOLATED
        : openTotalMinimum(core, introduction, history, appreciation, practice, teaching, totalCreditsLack),
    {
      text: '本專門課程應修畢之總學分，至少四十四學分；各類別之科目，列於附表1，其學分依下列規定：（一）藝術領域核心課程，至少二學分。（二）理解與應用：概論與材料至少六學分，美學與史論至少八學分，評論與鑑賞至少四學分。（三）實踐與展現，至少二十二學分。（四）教學知能，至少二學分，藝術教育為其必修科目。',
      values: [
        ['core', showNumber(core, 1n, '學分')],
        ['introduction', showNumber(introduction, 1n, '學分')],
        ['history', showNumber(history, 1n, '學分')],
        ['appreciation', showNumber(appreciation, 1n, '學分')],
        ['practice', showNumber(practice, 1n, '學分')],
        ['teaching', showNumber(teaching, 1n, '學分')],
        ['totalCredits', showNumber(totalCreditsValue, 1n, '學分')],
        ['total', '44 學分'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 總學分之下限（第三點）
 *
 * > 本專門課程應修畢之總學分，至少四十四學分；各類別之科目，列於附表1，其學分依下列規定：（一）藝術領域核心課程，至少二學分。（二）理解與應用：概論與材料至少六學分，美學與史論至少八學分，評論與鑑賞至少四學分。（三）實踐與展現，至少二十二學分。（四）教學知能，至少二學分，藝術教育為其必修科目。
 *
 * - 應 總學分 ≥ 總學分下限（44 學分）
 */
export function totalMinimum(input: Input): Decision {
  const specialtyCredits = recordOf(input?.specialtyCredits);
  const core = integerOf(specialtyCredits.core, 0, 60);
  const introduction = integerOf(specialtyCredits.introduction, 0, 60);
  const history = integerOf(specialtyCredits.history, 0, 120);
  const appreciation = integerOf(specialtyCredits.appreciation, 0, 60);
  const practice = integerOf(specialtyCredits.practice, 0, 200);
  const teaching = integerOf(specialtyCredits.teaching, 0, 10);
  const totalCreditsValue = computeTotalCredits(core, introduction, history, appreciation, practice, teaching);
  const totalCreditsLack =
    totalCreditsValue !== totalCreditsValue ? lackOfTotalCredits(core, introduction, history, appreciation, practice, teaching) : false;
  return totalCreditsValue >= 44
    ? TOTAL_MINIMUM_MET
    : totalCreditsValue < 44
      ? TOTAL_MINIMUM_VIOLATED
      : openTotalMinimum(core, introduction, history, appreciation, practice, teaching, totalCreditsLack);
}

/** 總學分之下限：結果與理由。 */
export function explainTotalMinimum(input: Input): Result {
  const specialtyCredits = recordOf(input?.specialtyCredits);
  const core = integerOf(specialtyCredits.core, 0, 60);
  const introduction = integerOf(specialtyCredits.introduction, 0, 60);
  const history = integerOf(specialtyCredits.history, 0, 120);
  const appreciation = integerOf(specialtyCredits.appreciation, 0, 60);
  const practice = integerOf(specialtyCredits.practice, 0, 200);
  const teaching = integerOf(specialtyCredits.teaching, 0, 10);
  const totalCreditsValue = computeTotalCredits(core, introduction, history, appreciation, practice, teaching);
  const totalCreditsLack =
    totalCreditsValue !== totalCreditsValue ? lackOfTotalCredits(core, introduction, history, appreciation, practice, teaching) : false;
  return resultOfTotalMinimum(totalCreditsValue, core, introduction, history, appreciation, practice, teaching, totalCreditsLack);
}

/** 每科採計學分：met */
const CREDITS_PER_COURSE_MET = /* @__PURE__ */ decided('met', '第四點');

/** 每科採計學分：violated */
const CREDITS_PER_COURSE_VIOLATED = /* @__PURE__ */ decided('violated', '第四點');

/** 每科採計學分所讀的事實 */
const CREDITS_PER_COURSE_FACTS: readonly string[] = ['專門課程學分.科目', '專門課程學分.科目 的 採計學分'];

function openCreditsPerCourse(allOfCoursesValue: Truth, courses: readonly SpecialtyCourse[] | undefined): Decision {
  return undeterminedDuty(
    '第四點',
    YES,
    answer(allOfCoursesValue, allOfCoursesValue === UNKNOWN && lackOfAllOfCourses(courses)),
    YES,
    CREDITS_PER_COURSE_FACTS,
  );
}

function decideCreditsPerCourse(allOfCoursesValue: Truth, courses: readonly SpecialtyCourse[] | undefined): Decision {
  const must: Truth = allOfCoursesValue;
  if (must === YES) return CREDITS_PER_COURSE_MET;
  if (must === NO) return CREDITS_PER_COURSE_VIOLATED;
  return openCreditsPerCourse(allOfCoursesValue, courses);
}

function resultOfCreditsPerCourse(allOfCoursesValue: Truth, courses: readonly SpecialtyCourse[] | undefined): Result {
  return result(decideCreditsPerCourse(allOfCoursesValue, courses), {
    text: '理解與應用及實踐與展現之科目，每科採計二至四學分；附表1註記必選者，依下列規定修習：（一）概論必選、史論必選、鑑賞必選之科目，各任選至少一門，至少二學分。（二）創作必選之科目，任選二至三門，至少六學分。（三）專題必選之科目，任選一至二門，至少四學分。（四）行銷必選之科目，任選至少一門，至少二學分。',
    values: [
      ['courses', showEntries(courses)],
      ['countedCredits', '2 至 4 學分'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 每科採計學分（第四點）
 *
 * > 理解與應用及實踐與展現之科目，每科採計二至四學分；附表1註記必選者，依下列規定修習：（一）概論必選、史論必選、鑑賞必選之科目，各任選至少一門，至少二學分。（二）創作必選之科目，任選二至三門，至少六學分。（三）專題必選之科目，任選一至二門，至少四學分。（四）行銷必選之科目，任選至少一門，至少二學分。
 *
 * - 應 全部（專門課程學分.科目 皆 專門科目.採計學分 ≥ 採計範圍（2 至 4 學分） 且 專門科目.採計學分 ≤ 採計範圍（2 至 4 學分））
 */
export function creditsPerCourse(input: Input): Decision {
  const specialtyCredits = recordOf(input?.specialtyCredits);
  const courses = readEntries<SpecialtyCourse>(specialtyCredits.courses);
  const allOfCoursesValue = allOfCourses(courses);
  return decideCreditsPerCourse(allOfCoursesValue, courses);
}

/** 每科採計學分：結果與理由。 */
export function explainCreditsPerCourse(input: Input): Result {
  const specialtyCredits = recordOf(input?.specialtyCredits);
  const courses = readEntries<SpecialtyCourse>(specialtyCredits.courses);
  const allOfCoursesValue = allOfCourses(courses);
  return resultOfCreditsPerCourse(allOfCoursesValue, courses);
}

/** 理解與應用之必選：met */
const COMPULSORY_LISTS_MET = /* @__PURE__ */ decided('met', '第四點第一款');

/** 理解與應用之必選：violated */
const COMPULSORY_LISTS_VIOLATED = /* @__PURE__ */ decided('violated', '第四點第一款');

/** 理解與應用之必選所讀的事實 */
const COMPULSORY_LISTS_FACTS: readonly string[] = ['必選修習.概論門數', '必選修習.史論門數', '必選修習.鑑賞門數'];

function openCompulsoryLists(introductionCourses: number, historyCourses: number, appreciationCourses: number): Decision {
  return undeterminedDuty(
    '第四點第一款',
    YES,
    allAnswers(
      answer(
        introductionCourses >= 1 ? YES : introductionCourses < 1 ? NO : UNKNOWN,
        introductionCourses !== introductionCourses && '必選修習.概論門數',
      ),
      answer(historyCourses >= 1 ? YES : historyCourses < 1 ? NO : UNKNOWN, historyCourses !== historyCourses && '必選修習.史論門數'),
      answer(
        appreciationCourses >= 1 ? YES : appreciationCourses < 1 ? NO : UNKNOWN,
        appreciationCourses !== appreciationCourses && '必選修習.鑑賞門數',
      ),
    ),
    YES,
    COMPULSORY_LISTS_FACTS,
  );
}

const COMPULSORY_TAKEN_INTRODUCTION_COURSES_PARTS: PartedFact = ['必選修習.概論門數', 'compulsoryTaken', 'introductionCourses', [0, 1]];

const COMPULSORY_TAKEN_HISTORY_COURSES_PARTS: PartedFact = ['必選修習.史論門數', 'compulsoryTaken', 'historyCourses', [0, 1]];

const COMPULSORY_TAKEN_APPRECIATION_COURSES_PARTS: PartedFact = ['必選修習.鑑賞門數', 'compulsoryTaken', 'appreciationCourses', [0, 1]];

function resultOfCompulsoryLists(introductionCourses: number, historyCourses: number, appreciationCourses: number): Result {
  return result(
    introductionCourses >= 1 && historyCourses >= 1 && appreciationCourses >= 1
      ? COMPULSORY_LISTS_MET
      : introductionCourses < 1 || historyCourses < 1 || appreciationCourses < 1
        ? COMPULSORY_LISTS_VIOLATED
        : openCompulsoryLists(introductionCourses, historyCourses, appreciationCourses),
    {
      text: '概論必選、史論必選、鑑賞必選之科目，各任選至少一門，至少二學分。',
      values: [
        ['introductionCourses', showNumber(introductionCourses, 1n, '門')],
        ['historyCourses', showNumber(historyCourses, 1n, '門')],
        ['appreciationCourses', showNumber(appreciationCourses, 1n, '門')],
        ['compulsoryCourses', '1 門'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 理解與應用之必選（第四點第一款）
 *
 * > 概論必選、史論必選、鑑賞必選之科目，各任選至少一門，至少二學分。
 *
 * - 應 必選修習.概論門數 ≥ 必選門數（1 門） 且 必選修習.史論門數 ≥ 必選門數（1 門） 且 必選修習.鑑賞門數 ≥ 必選門數（1 門）
 */
export function compulsoryLists(input: Input): Decision {
  const compulsoryTaken = recordOf(input?.compulsoryTaken);
  const introductionCourses = integerOf(compulsoryTaken.introductionCourses, 0, 10);
  const historyCourses = integerOf(compulsoryTaken.historyCourses, 0, 30);
  const appreciationCourses = integerOf(compulsoryTaken.appreciationCourses, 0, 10);
  return introductionCourses >= 1 && historyCourses >= 1 && appreciationCourses >= 1
    ? COMPULSORY_LISTS_MET
    : introductionCourses < 1 || historyCourses < 1 || appreciationCourses < 1
      ? COMPULSORY_LISTS_VIOLATED
      : openCompulsoryLists(introductionCourses, historyCourses, appreciationCourses);
}

/** 理解與應用之必選：結果與理由。 */
export function explainCompulsoryLists(input: Input): Result {
  const compulsoryTaken = recordOf(input?.compulsoryTaken);
  const introductionCourses = integerOf(compulsoryTaken.introductionCourses, 0, 10);
  const historyCourses = integerOf(compulsoryTaken.historyCourses, 0, 30);
  const appreciationCourses = integerOf(compulsoryTaken.appreciationCourses, 0, 10);
  return resultOfCompulsoryLists(introductionCourses, historyCourses, appreciationCourses);
}

/** 創作必選：met */
const DRAWING_RULE_MET = /* @__PURE__ */ decided('met', '第四點第二款');

/** 創作必選：violated */
const DRAWING_RULE_VIOLATED = /* @__PURE__ */ decided('violated', '第四點第二款');

/** 創作必選所讀的事實 */
const DRAWING_RULE_FACTS: readonly string[] = ['必選修習.創作門數', '必選修習.創作學分'];

function openDrawingRule(drawingCourses: number, drawingCredits: number): Decision {
  return undeterminedDuty(
    '第四點第二款',
    YES,
    allAnswers(
      allAnswers(
        answer(drawingCourses >= 2 ? YES : drawingCourses < 2 ? NO : UNKNOWN, drawingCourses !== drawingCourses && '必選修習.創作門數'),
        answer(drawingCourses <= 3 ? YES : drawingCourses > 3 ? NO : UNKNOWN, drawingCourses !== drawingCourses && '必選修習.創作門數'),
      ),
      answer(drawingCredits >= 6 ? YES : drawingCredits < 6 ? NO : UNKNOWN, drawingCredits !== drawingCredits && '必選修習.創作學分'),
    ),
    YES,
    DRAWING_RULE_FACTS,
  );
}

const COMPULSORY_TAKEN_DRAWING_COURSES_PARTS: PartedFact = ['必選修習.創作門數', 'compulsoryTaken', 'drawingCourses', [0, 2, 4]];

const COMPULSORY_TAKEN_DRAWING_CREDITS_PARTS: PartedFact = ['必選修習.創作學分', 'compulsoryTaken', 'drawingCredits', [0, 6]];

function resultOfDrawingRule(drawingCourses: number, drawingCredits: number): Result {
  return result(
    drawingCourses >= 2 && drawingCourses <= 3 && drawingCredits >= 6
      ? DRAWING_RULE_MET
      : drawingCourses < 2 || drawingCourses > 3 || drawingCredits < 6
        ? DRAWING_RULE_VIOLATED
        : openDrawingRule(drawingCourses, drawingCredits),
    {
      text: '創作必選之科目，任選二至三門，至少六學分。',
      values: [
        ['compulsoryTaken.drawingCourses', showNumber(drawingCourses, 1n, '門')],
        ['compulsoryTaken.drawingCredits', showNumber(drawingCredits, 1n, '學分')],
        ['binding.drawingCourses', '2 至 3 門'],
        ['binding.drawingCredits', '6 學分'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 創作必選（第四點第二款）
 *
 * > 創作必選之科目，任選二至三門，至少六學分。
 *
 * - 應 （必選修習.創作門數 ≥ 創作門數（2 至 3 門） 且 必選修習.創作門數 ≤ 創作門數（2 至 3 門）） 且 必選修習.創作學分 ≥ 創作學分（6 學分）
 */
export function drawingRule(input: Input): Decision {
  const compulsoryTaken = recordOf(input?.compulsoryTaken);
  const drawingCourses = integerOf(compulsoryTaken.drawingCourses, 0, 80);
  const drawingCredits = integerOf(compulsoryTaken.drawingCredits, 0, 320);
  return drawingCourses >= 2 && drawingCourses <= 3 && drawingCredits >= 6
    ? DRAWING_RULE_MET
    : drawingCourses < 2 || drawingCourses > 3 || drawingCredits < 6
      ? DRAWING_RULE_VIOLATED
      : openDrawingRule(drawingCourses, drawingCredits);
}

/** 創作必選：結果與理由。 */
export function explainDrawingRule(input: Input): Result {
  const compulsoryTaken = recordOf(input?.compulsoryTaken);
  const drawingCourses = integerOf(compulsoryTaken.drawingCourses, 0, 80);
  const drawingCredits = integerOf(compulsoryTaken.drawingCredits, 0, 320);
  return resultOfDrawingRule(drawingCourses, drawingCredits);
}

/** 專題必選：met */
const PROJECT_RULE_MET = /* @__PURE__ */ decided('met', '第四點第三款');

/** 專題必選：violated */
const PROJECT_RULE_VIOLATED = /* @__PURE__ */ decided('violated', '第四點第三款');

/** 專題必選所讀的事實 */
const PROJECT_RULE_FACTS: readonly string[] = ['必選修習.專題門數', '必選修習.專題學分'];

function openProjectRule(projectCourses: number, projectCredits: number): Decision {
  return undeterminedDuty(
    '第四點第三款',
    YES,
    allAnswers(
      allAnswers(
        answer(projectCourses >= 1 ? YES : projectCourses < 1 ? NO : UNKNOWN, projectCourses !== projectCourses && '必選修習.專題門數'),
        answer(projectCourses <= 2 ? YES : projectCourses > 2 ? NO : UNKNOWN, projectCourses !== projectCourses && '必選修習.專題門數'),
      ),
      answer(projectCredits >= 4 ? YES : projectCredits < 4 ? NO : UNKNOWN, projectCredits !== projectCredits && '必選修習.專題學分'),
    ),
    YES,
    PROJECT_RULE_FACTS,
  );
}

const COMPULSORY_TAKEN_PROJECT_COURSES_PARTS: PartedFact = ['必選修習.專題門數', 'compulsoryTaken', 'projectCourses', [0, 1, 3]];

const COMPULSORY_TAKEN_PROJECT_CREDITS_PARTS: PartedFact = ['必選修習.專題學分', 'compulsoryTaken', 'projectCredits', [0, 4]];

function resultOfProjectRule(projectCourses: number, projectCredits: number): Result {
  return result(
    projectCourses >= 1 && projectCourses <= 2 && projectCredits >= 4
      ? PROJECT_RULE_MET
      : projectCourses < 1 || projectCourses > 2 || projectCredits < 4
        ? PROJECT_RULE_VIOLATED
        : openProjectRule(projectCourses, projectCredits),
    {
      text: '專題必選之科目，任選一至二門，至少四學分。',
      values: [
        ['compulsoryTaken.projectCourses', showNumber(projectCourses, 1n, '門')],
        ['compulsoryTaken.projectCredits', showNumber(projectCredits, 1n, '學分')],
        ['binding.projectCourses', '1 至 2 門'],
        ['binding.projectCredits', '4 學分'],
      ],
      caveats: [],
      effects: [],
    },
  );
}

/**
 * 專題必選（第四點第三款）
 *
 * > 專題必選之科目，任選一至二門，至少四學分。
 *
 * - 應 （必選修習.專題門數 ≥ 專題門數（1 至 2 門） 且 必選修習.專題門數 ≤ 專題門數（1 至 2 門）） 且 必選修習.專題學分 ≥ 專題學分（4 學分）
 */
export function projectRule(input: Input): Decision {
  const compulsoryTaken = recordOf(input?.compulsoryTaken);
  const projectCourses = integerOf(compulsoryTaken.projectCourses, 0, 30);
  const projectCredits = integerOf(compulsoryTaken.projectCredits, 0, 120);
  return projectCourses >= 1 && projectCourses <= 2 && projectCredits >= 4
    ? PROJECT_RULE_MET
    : projectCourses < 1 || projectCourses > 2 || projectCredits < 4
      ? PROJECT_RULE_VIOLATED
      : openProjectRule(projectCourses, projectCredits);
}

/** 專題必選：結果與理由。 */
export function explainProjectRule(input: Input): Result {
  const compulsoryTaken = recordOf(input?.compulsoryTaken);
  const projectCourses = integerOf(compulsoryTaken.projectCourses, 0, 30);
  const projectCredits = integerOf(compulsoryTaken.projectCredits, 0, 120);
  return resultOfProjectRule(projectCourses, projectCredits);
}

/** 行銷必選：met */
const MARKETING_RULE_MET = /* @__PURE__ */ decided('met', '第四點第四款');

/** 行銷必選：violated */
const MARKETING_RULE_VIOLATED = /* @__PURE__ */ decided('violated', '第四點第四款');

/** 行銷必選所讀的事實 */
const MARKETING_RULE_FACTS: readonly string[] = ['必選修習.行銷學分'];

function openMarketingRule(marketingCredits: number): Decision {
  return undeterminedDuty(
    '第四點第四款',
    YES,
    answer(marketingCredits >= 2 ? YES : marketingCredits < 2 ? NO : UNKNOWN, marketingCredits !== marketingCredits && '必選修習.行銷學分'),
    YES,
    MARKETING_RULE_FACTS,
  );
}

const MARKETING_RULE_UNDETERMINED = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ openMarketingRule(NaN));

const COMPULSORY_TAKEN_MARKETING_CREDITS_PARTS: PartedFact = ['必選修習.行銷學分', 'compulsoryTaken', 'marketingCredits', [0, 2]];

function resultOfMarketingRule(marketingCredits: number): Result {
  return result(marketingCredits >= 2 ? MARKETING_RULE_MET : marketingCredits < 2 ? MARKETING_RULE_VIOLATED : MARKETING_RULE_UNDETERMINED, {
    text: '行銷必選之科目，任選至少一門，至少二學分。',
    values: [
      ['compulsoryTaken.marketingCredits', showNumber(marketingCredits, 1n, '學分')],
      ['binding.marketingCredits', '2 學分'],
    ],
    caveats: [],
    effects: [],
  });
}

/**
 * 行銷必選（第四點第四款）
 *
 * > 行銷必選之科目，任選至少一門，至少二學分。
 *
 * - 應 必選修習.行銷學分 ≥ 行銷學分（2 學分）
 */
export function marketingRule(input: Input): Decision {
  const compulsoryTaken = recordOf(input?.compulsoryTaken);
  const marketingCredits = integerOf(compulsoryTaken.marketingCredits, 0, 40);
  return marketingCredits >= 2 ? MARKETING_RULE_MET : marketingCredits < 2 ? MARKETING_RULE_VIOLATED : MARKETING_RULE_UNDETERMINED;
}

/** 行銷必選：結果與理由。 */
export function explainMarketingRule(input: Input): Result {
  const compulsoryTaken = recordOf(input?.compulsoryTaken);
  const marketingCredits = integerOf(compulsoryTaken.marketingCredits, 0, 40);
  return resultOfMarketingRule(marketingCredits);
}

/** 修畢專門課程：entitled */
const COMPLETED_ENTITLED = /* @__PURE__ */ decided('entitled', '第三點');

/** 修畢專門課程：notEntitled */
const COMPLETED_NOT_ENTITLED = /* @__PURE__ */ decided('notEntitled', '第三點');

/** 修畢專門課程：conflict */
const COMPLETED_CONFLICT = /* @__PURE__ */ decided('conflict', '第三點');

/** 修畢專門課程所讀的事實 */
const COMPLETED_FACTS: readonly string[] = [
  '專門課程學分.核心學分',
  '專門課程學分.概論學分',
  '專門課程學分.史論學分',
  '專門課程學分.鑑賞學分',
  '專門課程學分.實踐學分',
  '專門課程學分.教學學分',
  '必選修習.概論門數',
  '必選修習.史論門數',
  '必選修習.鑑賞門數',
  '必選修習.創作門數',
  '必選修習.創作學分',
  '必選修習.專題門數',
  '必選修習.專題學分',
  '必選修習.行銷學分',
];

function decideCompleted(
  core: number,
  groupMinimumsValue: Truth,
  practice: number,
  teaching: number,
  groupMinimumsLack: Note,
  totalCreditsValue: number,
  introduction: number,
  history: number,
  appreciation: number,
  totalCreditsLack: Note,
  introductionCourses: number,
  historyCourses: number,
  appreciationCourses: number,
  drawingCourses: number,
  drawingCredits: number,
  projectCourses: number,
  projectCredits: number,
  marketingCredits: number,
): Decision {
  const required1 = decideCategoryCredits(core, groupMinimumsValue, practice, teaching, groupMinimumsLack);
  const required2 =
    totalCreditsValue >= 44
      ? TOTAL_MINIMUM_MET
      : totalCreditsValue < 44
        ? TOTAL_MINIMUM_VIOLATED
        : openTotalMinimum(core, introduction, history, appreciation, practice, teaching, totalCreditsLack);
  const required3 =
    introductionCourses >= 1 && historyCourses >= 1 && appreciationCourses >= 1
      ? COMPULSORY_LISTS_MET
      : introductionCourses < 1 || historyCourses < 1 || appreciationCourses < 1
        ? COMPULSORY_LISTS_VIOLATED
        : openCompulsoryLists(introductionCourses, historyCourses, appreciationCourses);
  const required4 =
    drawingCourses >= 2 && drawingCourses <= 3 && drawingCredits >= 6
      ? DRAWING_RULE_MET
      : drawingCourses < 2 || drawingCourses > 3 || drawingCredits < 6
        ? DRAWING_RULE_VIOLATED
        : openDrawingRule(drawingCourses, drawingCredits);
  const required5 =
    projectCourses >= 1 && projectCourses <= 2 && projectCredits >= 4
      ? PROJECT_RULE_MET
      : projectCourses < 1 || projectCourses > 2 || projectCredits < 4
        ? PROJECT_RULE_VIOLATED
        : openProjectRule(projectCourses, projectCredits);
  const required6 =
    marketingCredits >= 2 ? MARKETING_RULE_MET : marketingCredits < 2 ? MARKETING_RULE_VIOLATED : MARKETING_RULE_UNDETERMINED;
  const reach: number = reachTogether(
    reachTogether(
      reachTogether(reachTogether(reachTogether(reachOf(required1), reachOf(required2)), reachOf(required3)), reachOf(required4)),
      reachOf(required5),
    ),
    reachOf(required6),
  );
  if (reach === FULFILLED) return COMPLETED_ENTITLED;
  if (reach === FAILED) return COMPLETED_NOT_ENTITLED;
  if (reach === CONFLICTING) return COMPLETED_CONFLICT;
  return undeterminedConclusion('第三點', YES, reach, [required1, required2, required3, required4, required5, required6], COMPLETED_FACTS);
}

const SPECIALTY_CREDITS_CORE_PARTS_4: PartedFact = [
  '專門課程學分.核心學分',
  'specialtyCredits',
  'core',
  { low: 0, high: 60, scale: 1, starts: [0, 2], turns: [[difference_2, '<']] },
];

const SPECIALTY_CREDITS_INTRODUCTION_PARTS_4: PartedFact = [
  '專門課程學分.概論學分',
  'specialtyCredits',
  'introduction',
  { low: 0, high: 60, scale: 1, starts: [0, 6], turns: [[difference_2, '<']] },
];

const SPECIALTY_CREDITS_HISTORY_PARTS_4: PartedFact = [
  '專門課程學分.史論學分',
  'specialtyCredits',
  'history',
  { low: 0, high: 120, scale: 1, starts: [0, 8], turns: [[difference_2, '<']] },
];

const SPECIALTY_CREDITS_APPRECIATION_PARTS_4: PartedFact = [
  '專門課程學分.鑑賞學分',
  'specialtyCredits',
  'appreciation',
  { low: 0, high: 60, scale: 1, starts: [0, 4], turns: [[difference_2, '<']] },
];

const SPECIALTY_CREDITS_PRACTICE_PARTS_4: PartedFact = [
  '專門課程學分.實踐學分',
  'specialtyCredits',
  'practice',
  { low: 0, high: 200, scale: 1, starts: [0, 22], turns: [[difference_2, '<']] },
];

const SPECIALTY_CREDITS_TEACHING_PARTS_4: PartedFact = [
  '專門課程學分.教學學分',
  'specialtyCredits',
  'teaching',
  { low: 0, high: 10, scale: 1, starts: [0, 2], turns: [[difference_2, '<']] },
];

const COMPLETED_PARTS: Parts = {
  order: COMPLETED_FACTS,
  deciding: [
    SPECIALTY_CREDITS_CORE_PARTS_4,
    SPECIALTY_CREDITS_INTRODUCTION_PARTS_4,
    SPECIALTY_CREDITS_HISTORY_PARTS_4,
    SPECIALTY_CREDITS_APPRECIATION_PARTS_4,
    SPECIALTY_CREDITS_PRACTICE_PARTS_4,
    SPECIALTY_CREDITS_TEACHING_PARTS_4,
  ],
  others: [
    COMPULSORY_TAKEN_INTRODUCTION_COURSES_PARTS,
    COMPULSORY_TAKEN_HISTORY_COURSES_PARTS,
    COMPULSORY_TAKEN_APPRECIATION_COURSES_PARTS,
    COMPULSORY_TAKEN_DRAWING_COURSES_PARTS,
    COMPULSORY_TAKEN_DRAWING_CREDITS_PARTS,
    COMPULSORY_TAKEN_PROJECT_COURSES_PARTS,
    COMPULSORY_TAKEN_PROJECT_CREDITS_PARTS,
    COMPULSORY_TAKEN_MARKETING_CREDITS_PARTS,
  ],
};

function givenCompleted(input: Input): Decision {
  const specialtyCredits = recordOf(input?.specialtyCredits);
  const core = integerOf(specialtyCredits.core, 0, 60);
  const introduction = integerOf(specialtyCredits.introduction, 0, 60);
  const history = integerOf(specialtyCredits.history, 0, 120);
  const appreciation = integerOf(specialtyCredits.appreciation, 0, 60);
  const groupMinimumsValue = computeGroupMinimums(introduction, history, appreciation);
  const practice = integerOf(specialtyCredits.practice, 0, 200);
  const teaching = integerOf(specialtyCredits.teaching, 0, 10);
  const groupMinimumsLack = groupMinimumsValue === UNKNOWN ? lackOfGroupMinimums(introduction, history, appreciation) : false;
  const totalCreditsValue = computeTotalCredits(core, introduction, history, appreciation, practice, teaching);
  const totalCreditsLack =
    totalCreditsValue !== totalCreditsValue ? lackOfTotalCredits(core, introduction, history, appreciation, practice, teaching) : false;
  const compulsoryTaken = recordOf(input?.compulsoryTaken);
  const introductionCourses = integerOf(compulsoryTaken.introductionCourses, 0, 10);
  const historyCourses = integerOf(compulsoryTaken.historyCourses, 0, 30);
  const appreciationCourses = integerOf(compulsoryTaken.appreciationCourses, 0, 10);
  const drawingCourses = integerOf(compulsoryTaken.drawingCourses, 0, 80);
  const drawingCredits = integerOf(compulsoryTaken.drawingCredits, 0, 320);
  const projectCourses = integerOf(compulsoryTaken.projectCourses, 0, 30);
  const projectCredits = integerOf(compulsoryTaken.projectCredits, 0, 120);
  const marketingCredits = integerOf(compulsoryTaken.marketingCredits, 0, 40);
  return decideCompleted(
    core,
    groupMinimumsValue,
    practice,
    teaching,
    groupMinimumsLack,
    totalCreditsValue,
    introduction,
    history,
    appreciation,
    totalCreditsLack,
    introductionCourses,
    historyCourses,
    appreciationCourses,
    drawingCourses,
    drawingCredits,
    projectCourses,
    projectCredits,
    marketingCredits,
  );
}

function resultOfCompleted(
  core: number,
  groupMinimumsValue: Truth,
  practice: number,
  teaching: number,
  groupMinimumsLack: Note,
  totalCreditsValue: number,
  introduction: number,
  history: number,
  appreciation: number,
  totalCreditsLack: Note,
  introductionCourses: number,
  historyCourses: number,
  appreciationCourses: number,
  drawingCourses: number,
  drawingCredits: number,
  projectCourses: number,
  projectCredits: number,
  marketingCredits: number,
  input: Input,
): Result {
  return conclusionResult(
    settled(
      decideCompleted(
        core,
        groupMinimumsValue,
        practice,
        teaching,
        groupMinimumsLack,
        totalCreditsValue,
        introduction,
        history,
        appreciation,
        totalCreditsLack,
        introductionCourses,
        historyCourses,
        appreciationCourses,
        drawingCourses,
        drawingCredits,
        projectCourses,
        projectCredits,
        marketingCredits,
      ),
      givenCompleted,
      input,
      COMPLETED_PARTS,
    ),
    {
      text: '本專門課程應修畢之總學分，至少四十四學分；各類別之科目，列於附表1，其學分依下列規定：（一）藝術領域核心課程，至少二學分。（二）理解與應用：概論與材料至少六學分，美學與史論至少八學分，評論與鑑賞至少四學分。（三）實踐與展現，至少二十二學分。（四）教學知能，至少二學分，藝術教育為其必修科目。',
      values: [],
      caveats: ['「各組最低學分」有甲說、乙說，本結果採甲說'],
      effects: [],
    },
    [
      {
        name: '各類別學分',
        result: resultOfCategoryCredits(
          core,
          groupMinimumsValue,
          practice,
          teaching,
          groupMinimumsLack,
          introduction,
          history,
          appreciation,
        ),
      },
      {
        name: '總學分之下限',
        result: resultOfTotalMinimum(totalCreditsValue, core, introduction, history, appreciation, practice, teaching, totalCreditsLack),
      },
      { name: '理解與應用之必選', result: resultOfCompulsoryLists(introductionCourses, historyCourses, appreciationCourses) },
      { name: '創作必選', result: resultOfDrawingRule(drawingCourses, drawingCredits) },
      { name: '專題必選', result: resultOfProjectRule(projectCourses, projectCredits) },
      { name: '行銷必選', result: resultOfMarketingRule(marketingCredits) },
    ],
    [
      [
        'totalCredits',
        settledResult(
          resultOfTotalCredits(totalCreditsValue, core, introduction, history, appreciation, practice, teaching),
          givenTotalCredits,
          input,
          TOTAL_CREDITS_PARTS,
        ),
      ],
    ],
  );
}

/**
 * 修畢專門課程（第三點）
 *
 * > 本專門課程應修畢之總學分，至少四十四學分；各類別之科目，列於附表1，其學分依下列規定：（一）藝術領域核心課程，至少二學分。（二）理解與應用：概論與材料至少六學分，美學與史論至少八學分，評論與鑑賞至少四學分。（三）實踐與展現，至少二十二學分。（四）教學知能，至少二學分，藝術教育為其必修科目。
 *
 * - 須 各類別學分、總學分之下限、理解與應用之必選、創作必選、專題必選、行銷必選
 * - 產出 總學分
 */
export function completed(input: Input): Decision {
  return settled(givenCompleted(input), givenCompleted, input, COMPLETED_PARTS);
}

/** 修畢專門課程：結果與理由。 */
export function explainCompleted(input: Input): Result {
  const specialtyCredits = recordOf(input?.specialtyCredits);
  const core = integerOf(specialtyCredits.core, 0, 60);
  const introduction = integerOf(specialtyCredits.introduction, 0, 60);
  const history = integerOf(specialtyCredits.history, 0, 120);
  const appreciation = integerOf(specialtyCredits.appreciation, 0, 60);
  const groupMinimumsValue = computeGroupMinimums(introduction, history, appreciation);
  const practice = integerOf(specialtyCredits.practice, 0, 200);
  const teaching = integerOf(specialtyCredits.teaching, 0, 10);
  const groupMinimumsLack = groupMinimumsValue === UNKNOWN ? lackOfGroupMinimums(introduction, history, appreciation) : false;
  const totalCreditsValue = computeTotalCredits(core, introduction, history, appreciation, practice, teaching);
  const totalCreditsLack =
    totalCreditsValue !== totalCreditsValue ? lackOfTotalCredits(core, introduction, history, appreciation, practice, teaching) : false;
  const compulsoryTaken = recordOf(input?.compulsoryTaken);
  const introductionCourses = integerOf(compulsoryTaken.introductionCourses, 0, 10);
  const historyCourses = integerOf(compulsoryTaken.historyCourses, 0, 30);
  const appreciationCourses = integerOf(compulsoryTaken.appreciationCourses, 0, 10);
  const drawingCourses = integerOf(compulsoryTaken.drawingCourses, 0, 80);
  const drawingCredits = integerOf(compulsoryTaken.drawingCredits, 0, 320);
  const projectCourses = integerOf(compulsoryTaken.projectCourses, 0, 30);
  const projectCredits = integerOf(compulsoryTaken.projectCredits, 0, 120);
  const marketingCredits = integerOf(compulsoryTaken.marketingCredits, 0, 40);
  return resultOfCompleted(
    core,
    groupMinimumsValue,
    practice,
    teaching,
    groupMinimumsLack,
    totalCreditsValue,
    introduction,
    history,
    appreciation,
    totalCreditsLack,
    introductionCourses,
    historyCourses,
    appreciationCourses,
    drawingCourses,
    drawingCredits,
    projectCourses,
    projectCredits,
    marketingCredits,
    input,
  );
}

/** 專門課程之修習：met */
const SPECIALTY_COURSES_MET = /* @__PURE__ */ decided('met', '附表1');

/** 專門課程之修習：violated */
const SPECIALTY_COURSES_VIOLATED = /* @__PURE__ */ decided('violated', '附表1');

/** 專門課程之修習所讀的事實 */
const SPECIALTY_COURSES_FACTS: readonly string[] = [
  '視覺藝術師資生.修課',
  '視覺藝術師資生.修課 的 科目名稱',
  '視覺藝術師資生.修課 的 學分',
  '視覺藝術師資生.修課 的 及格',
];

function openSpecialtyCourses(allocatesCoursesValue: Truth, courses_2: readonly CourseTaken[] | undefined): Decision {
  return undeterminedDuty(
    '附表1',
    YES,
    answer(allocatesCoursesValue, allocatesCoursesValue === UNKNOWN && lackOfAllocationCourses(courses_2)),
    YES,
    SPECIALTY_COURSES_FACTS,
  );
}

function decideSpecialtyCourses(allocatesCoursesValue: Truth, courses_2: readonly CourseTaken[] | undefined): Decision {
  const must: Truth = allocatesCoursesValue;
  if (must === YES) return SPECIALTY_COURSES_MET;
  if (must === NO) return SPECIALTY_COURSES_VIOLATED;
  return openSpecialtyCourses(allocatesCoursesValue, courses_2);
}

function resultOfSpecialtyCourses(allocatesCoursesValue: Truth, courses_2: readonly CourseTaken[] | undefined): Result {
  return withAllocation(
    result(decideSpecialtyCourses(allocatesCoursesValue, courses_2), {
      text: '專門課程科目表',
      values: [
        ['courses', showEntries(courses_2)],
        ['core', '2 學分'],
        ['countedCredits', '2 至 4 學分'],
        ['introduction', '6 學分'],
        ['compulsoryCourses', '1 門'],
        ['compulsoryCredits', '2 學分'],
        ['historyCredits', '8 學分'],
        ['appreciation', '4 學分'],
        ['practice', '22 學分'],
        ['drawingCourses', '2 至 3 門'],
        ['drawingCredits', '6 學分'],
        ['projectCourses', '1 至 2 門'],
        ['projectCredits', '4 學分'],
        ['marketingCredits', '2 學分'],
        ['teaching', '2 學分'],
        ['total', '44 學分'],
      ],
      caveats: [],
      effects: [],
    }),
    COURSE_TABLE,
    takenCourses(courses_2),
  );
}

/**
 * 專門課程之修習（附表1）
 *
 * > 專門課程科目表
 *
 * - 應 視覺藝術師資生.修課 可採計於各組：核心課程（至少 2 學分）、概論與材料（至少 6 學分、每門採計 2 學分起 至多 4 學分）、概論必選（至少 1 門、至少 2 學分）、美學與史論（至少 8 學分、每門採計 2 學分起 至多 4 學分）、史論必選（至少 1 門、至少 2 學分）、評論與鑑賞（至少 4 學分、每門採計 2 學分起 至多 4 學分）、鑑賞必選（至少 1 門、至少 2 學分）、實踐與展現（至少 22 學分、每門採計 2 學分起 至多 4 學分）、創作必選科目（至少 2 門、至多 3 門、至少 6 學分）、專題必選科目（至少 1 門、至多 2 門、至少 4 學分）、行銷必選科目（至少 1 門、至少 2 學分）、教學知能（至少 2 學分）；合計至少 44 學分
 */
export function specialtyCourses(input: Input): Decision {
  const visualArtsTeacher = recordOf(input?.visualArtsTeacher);
  const courses_2 = readEntries<CourseTaken>(visualArtsTeacher.courses);
  const allocatesCoursesValue = allocatesCourses(courses_2);
  return decideSpecialtyCourses(allocatesCoursesValue, courses_2);
}

/** 專門課程之修習：結果與理由。 */
export function explainSpecialtyCourses(input: Input): Result {
  const visualArtsTeacher = recordOf(input?.visualArtsTeacher);
  const courses_2 = readEntries<CourseTaken>(visualArtsTeacher.courses);
  const allocatesCoursesValue = allocatesCourses(courses_2);
  return resultOfSpecialtyCourses(allocatesCoursesValue, courses_2);
}

export interface Decisions {
  readonly applicability: Decision;
  readonly mayTrain: Decision;
  readonly categoryCredits: Decision;
  readonly totalMinimum: Decision;
  readonly creditsPerCourse: Decision;
  readonly compulsoryLists: Decision;
  readonly drawingRule: Decision;
  readonly projectRule: Decision;
  readonly marketingRule: Decision;
  readonly completed: Decision;
  readonly specialtyCourses: Decision;
}

export interface Results {
  readonly applicability: Result;
  readonly mayTrain: Result;
  readonly groupMinimums: Result;
  readonly categoryCredits: Result;
  readonly totalCredits: Result;
  readonly totalMinimum: Result;
  readonly creditsPerCourse: Result;
  readonly compulsoryLists: Result;
  readonly drawingRule: Result;
  readonly projectRule: Result;
  readonly marketingRule: Result;
  readonly completed: Result;
  readonly specialtyCourses: Result;
}

/** The outcome of every rule and decision; no allocation besides the object that holds them, unless something is undetermined. */
export function decide(input: Input): Decisions {
  const visualArtsTeacher = recordOf(input?.visualArtsTeacher);
  const qualifiedYear = integerOf(visualArtsTeacher.qualifiedYear, 80, 200);
  const department = readVisualArtsDepartment(visualArtsTeacher.department);
  const specialtyCredits = recordOf(input?.specialtyCredits);
  const core = integerOf(specialtyCredits.core, 0, 60);
  const introduction = integerOf(specialtyCredits.introduction, 0, 60);
  const history = integerOf(specialtyCredits.history, 0, 120);
  const appreciation = integerOf(specialtyCredits.appreciation, 0, 60);
  const groupMinimumsValue = computeGroupMinimums(introduction, history, appreciation);
  const practice = integerOf(specialtyCredits.practice, 0, 200);
  const teaching = integerOf(specialtyCredits.teaching, 0, 10);
  const groupMinimumsLack = groupMinimumsValue === UNKNOWN ? lackOfGroupMinimums(introduction, history, appreciation) : false;
  const totalCreditsValue = computeTotalCredits(core, introduction, history, appreciation, practice, teaching);
  const totalCreditsLack =
    totalCreditsValue !== totalCreditsValue ? lackOfTotalCredits(core, introduction, history, appreciation, practice, teaching) : false;
  const courses = readEntries<SpecialtyCourse>(specialtyCredits.courses);
  const allOfCoursesValue = allOfCourses(courses);
  const compulsoryTaken = recordOf(input?.compulsoryTaken);
  const introductionCourses = integerOf(compulsoryTaken.introductionCourses, 0, 10);
  const historyCourses = integerOf(compulsoryTaken.historyCourses, 0, 30);
  const appreciationCourses = integerOf(compulsoryTaken.appreciationCourses, 0, 10);
  const drawingCourses = integerOf(compulsoryTaken.drawingCourses, 0, 80);
  const drawingCredits = integerOf(compulsoryTaken.drawingCredits, 0, 320);
  const projectCourses = integerOf(compulsoryTaken.projectCourses, 0, 30);
  const projectCredits = integerOf(compulsoryTaken.projectCredits, 0, 120);
  const marketingCredits = integerOf(compulsoryTaken.marketingCredits, 0, 40);
  const courses_2 = readEntries<CourseTaken>(visualArtsTeacher.courses);
  const allocatesCoursesValue = allocatesCourses(courses_2);
  return {
    applicability:
      qualifiedYear >= 111 ? APPLICABILITY_ENTITLED : qualifiedYear < 111 ? APPLICABILITY_NOT_ENTITLED : APPLICABILITY_UNDETERMINED,
    mayTrain: decideMayTrain(department),
    categoryCredits: decideCategoryCredits(core, groupMinimumsValue, practice, teaching, groupMinimumsLack),
    totalMinimum:
      totalCreditsValue >= 44
        ? TOTAL_MINIMUM_MET
        : totalCreditsValue < 44
          ? TOTAL_MINIMUM_VIOLATED
          : openTotalMinimum(core, introduction, history, appreciation, practice, teaching, totalCreditsLack),
    creditsPerCourse: decideCreditsPerCourse(allOfCoursesValue, courses),
    compulsoryLists:
      introductionCourses >= 1 && historyCourses >= 1 && appreciationCourses >= 1
        ? COMPULSORY_LISTS_MET
        : introductionCourses < 1 || historyCourses < 1 || appreciationCourses < 1
          ? COMPULSORY_LISTS_VIOLATED
          : openCompulsoryLists(introductionCourses, historyCourses, appreciationCourses),
    drawingRule:
      drawingCourses >= 2 && drawingCourses <= 3 && drawingCredits >= 6
        ? DRAWING_RULE_MET
        : drawingCourses < 2 || drawingCourses > 3 || drawingCredits < 6
          ? DRAWING_RULE_VIOLATED
          : openDrawingRule(drawingCourses, drawingCredits),
    projectRule:
      projectCourses >= 1 && projectCourses <= 2 && projectCredits >= 4
        ? PROJECT_RULE_MET
        : projectCourses < 1 || projectCourses > 2 || projectCredits < 4
          ? PROJECT_RULE_VIOLATED
          : openProjectRule(projectCourses, projectCredits),
    marketingRule:
      marketingCredits >= 2 ? MARKETING_RULE_MET : marketingCredits < 2 ? MARKETING_RULE_VIOLATED : MARKETING_RULE_UNDETERMINED,
    completed: settled(
      decideCompleted(
        core,
        groupMinimumsValue,
        practice,
        teaching,
        groupMinimumsLack,
        totalCreditsValue,
        introduction,
        history,
        appreciation,
        totalCreditsLack,
        introductionCourses,
        historyCourses,
        appreciationCourses,
        drawingCourses,
        drawingCredits,
        projectCourses,
        projectCredits,
        marketingCredits,
      ),
      givenCompleted,
      input,
      COMPLETED_PARTS,
    ),
    specialtyCourses: decideSpecialtyCourses(allocatesCoursesValue, courses_2),
  };
}

function evaluateRead(input: Input): Results {
  const visualArtsTeacher = recordOf(input?.visualArtsTeacher);
  const qualifiedYear = integerOf(visualArtsTeacher.qualifiedYear, 80, 200);
  const department = readVisualArtsDepartment(visualArtsTeacher.department);
  const specialtyCredits = recordOf(input?.specialtyCredits);
  const introduction = integerOf(specialtyCredits.introduction, 0, 60);
  const history = integerOf(specialtyCredits.history, 0, 120);
  const appreciation = integerOf(specialtyCredits.appreciation, 0, 60);
  const groupMinimumsValue = computeGroupMinimums(introduction, history, appreciation);
  const core = integerOf(specialtyCredits.core, 0, 60);
  const practice = integerOf(specialtyCredits.practice, 0, 200);
  const teaching = integerOf(specialtyCredits.teaching, 0, 10);
  const groupMinimumsLack = groupMinimumsValue === UNKNOWN ? lackOfGroupMinimums(introduction, history, appreciation) : false;
  const totalCreditsValue = computeTotalCredits(core, introduction, history, appreciation, practice, teaching);
  const totalCreditsLack =
    totalCreditsValue !== totalCreditsValue ? lackOfTotalCredits(core, introduction, history, appreciation, practice, teaching) : false;
  const courses = readEntries<SpecialtyCourse>(specialtyCredits.courses);
  const allOfCoursesValue = allOfCourses(courses);
  const compulsoryTaken = recordOf(input?.compulsoryTaken);
  const introductionCourses = integerOf(compulsoryTaken.introductionCourses, 0, 10);
  const historyCourses = integerOf(compulsoryTaken.historyCourses, 0, 30);
  const appreciationCourses = integerOf(compulsoryTaken.appreciationCourses, 0, 10);
  const drawingCourses = integerOf(compulsoryTaken.drawingCourses, 0, 80);
  const drawingCredits = integerOf(compulsoryTaken.drawingCredits, 0, 320);
  const projectCourses = integerOf(compulsoryTaken.projectCourses, 0, 30);
  const projectCredits = integerOf(compulsoryTaken.projectCredits, 0, 120);
  const marketingCredits = integerOf(compulsoryTaken.marketingCredits, 0, 40);
  const courses_2 = readEntries<CourseTaken>(visualArtsTeacher.courses);
  const allocatesCoursesValue = allocatesCourses(courses_2);
  return {
    applicability: resultOfApplicability(qualifiedYear),
    mayTrain: resultOfMayTrain(department),
    groupMinimums: resultOfGroupMinimums(groupMinimumsValue, introduction, history, appreciation),
    categoryCredits: resultOfCategoryCredits(
      core,
      groupMinimumsValue,
      practice,
      teaching,
      groupMinimumsLack,
      introduction,
      history,
      appreciation,
    ),
    totalCredits: settledResult(
      resultOfTotalCredits(totalCreditsValue, core, introduction, history, appreciation, practice, teaching),
      givenTotalCredits,
      input,
      TOTAL_CREDITS_PARTS,
    ),
    totalMinimum: resultOfTotalMinimum(totalCreditsValue, core, introduction, history, appreciation, practice, teaching, totalCreditsLack),
    creditsPerCourse: resultOfCreditsPerCourse(allOfCoursesValue, courses),
    compulsoryLists: resultOfCompulsoryLists(introductionCourses, historyCourses, appreciationCourses),
    drawingRule: resultOfDrawingRule(drawingCourses, drawingCredits),
    projectRule: resultOfProjectRule(projectCourses, projectCredits),
    marketingRule: resultOfMarketingRule(marketingCredits),
    completed: resultOfCompleted(
      core,
      groupMinimumsValue,
      practice,
      teaching,
      groupMinimumsLack,
      totalCreditsValue,
      introduction,
      history,
      appreciation,
      totalCreditsLack,
      introductionCourses,
      historyCourses,
      appreciationCourses,
      drawingCourses,
      drawingCredits,
      projectCourses,
      projectCredits,
      marketingCredits,
      input,
    ),
    specialtyCourses: resultOfSpecialtyCourses(allocatesCoursesValue, courses_2),
  };
}

/** Every result with its reasons. Never throws: what cannot be read of the input is not known. */
export function evaluate(input: Input): Results {
  return readably(evaluateRead, input);
}
