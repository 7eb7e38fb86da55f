/** A regulation with a 科目表 over a printed table, for the tests of course tables. */
import { compileFiles, type Small } from './small-workspace.ts';

export const COURSES = `詞彙 師資 (t.courses)

列舉 身分 (status) {
  一般生 (regular)
  轉學生 (transfer)
}

記錄 修課紀錄 (courseTaken) 量詞 門 {
  科目名稱 (title) : 文字
  學分 (credits) : 學分 小數1位 0至10
  成績 (score) : 分 0至100
  校外 (outside) : 是否
}

記錄 師資生 (student) {
  身分 (status) : 身分
  修課 (courses) : 清單 修課紀錄
  另修 (others) : 清單 修課紀錄
}
`;

const TEXT = `一、成績[六十分以上]{及格}者採計。概論[至少二學分]{概論下限}、史論與鑑賞各[至少一學分]{史論下限}，史論[至多三門]{史論門數}；概論必選[至少一門]{必選門數}、[一學分以上]{必選學分}。每門以[一至三學分]{採計範圍}採計，概論[以四學分為限]{概論上限}，總計[超過三學分]{總學分下限}。
二、轉學生不適用前點；所長得核准[八十分以上]{優良}者採計校外科目。
附表1　科目表
  | 類別 | 科目名稱 | 註記 |
  | 概論 | 設計概論 | 必選 |
  | ^ | 色彩學 | 必選 |
  | ^ | __proto__ |  |
  | ^ | 美學 |  |
  | 史論 | 美學 |  |
  | ^ | 藝術史 |  |
  | ^ | 電影史 |  |
  | 鑑賞 | 藝術史 |  |
  | ^ | 展覽評論 |  |
`;

export const TABLE = `科目表 專門科目 (specialty) 依 附表1 {
  修習 師資生.修課
  科目 科目名稱 為 修課紀錄.科目名稱
  學分 修課紀錄.學分
  計入 修課紀錄.成績 合於 及格
  類別 概論 (introduction) {
    取 類別 為 「概論」
    每門 採計範圍
    合於 概論下限、概論上限
    組 必選 (required) {
      取 註記 為 「必選」
      合於 必選門數、必選學分
    }
  }
  類別 史論 (constructor) {
    取 類別 為 「史論」
    合於 史論下限、史論門數
  }
  類別 鑑賞 (criticism) {
    取 類別 為 「鑑賞」
    合於 史論下限
  }
  類別 校外 (outside) {
    當 修課紀錄.校外 且 修課紀錄.成績 合於 優良
  }
  總計 總學分下限
}
`;

/** The same courses with a condition that an authority decides, a pair, and a proviso that ends it. */
export const OTHER_TABLE = `科目表 另修科目 (others) 依 附表1 {
  適用 師資生.身分 為 一般生 或 師資生.身分 為 轉學生
  修習 師資生.另修
  科目 科目名稱 為 修課紀錄.科目名稱
  學分 修課紀錄.學分
  類別 史論 {
    取 類別 為 「史論」
    合於 概論下限
  }
  類別 鑑賞 {
    取 類別 為 「鑑賞」
    合於 概論下限
  }
  類別 其他 {
    當 修課紀錄.成績 合於 優良
    合於 必選門數
  }
  併計 鑑賞、史論
}

裁量 放寬 (relaxed) 依 二 {
  由 所長
  效果 優良 ＝ 60分
}

但書 轉學生免修 (exempt) 於 另修科目 依 二 {
  當 師資生.身分 為 轉學生
  不適用
}
`;

export const withTables = (blocks = `${TABLE}\n${OTHER_TABLE}`, text = TEXT, vocabulary = COURSES): Small =>
  compileFiles({ 'v.fagui': vocabulary, 'r.fagui': `法規 師資要點 (t.teachers)\n使用 t.courses\n版本 1\n\n${text}\n${blocks}` });
