/** A vocabulary with lists of records, numbers and days, for the tests of aggregates. */
import { compileFiles, type Small } from './small-workspace.ts';

export const LISTS = `詞彙 成績 (t.lists)

列舉 類別 (category) {
  必修 (required)
  選修 (elective)
}

記錄 課程 (course) 量詞 門 {
  學分 (credits) : 學分 0至20
  成績 (score) : 分 小數2位 0至100 可缺
  類別 (category) : 類別
  時數 (hours) : 小時 0至100
}

記錄 學生 (student) {
  修課 (courses) : 清單 課程
  各科成績 (scores) : 清單 分 小數2位 0至100
  各週時數 (weeklyHours) : 清單 小時 0至20
  身分 (categories) : 清單 類別
  成績 (score) : 分 小數2位 0至100
  時數 (hours) : 小時 0至100
  分鐘 (minutes) : 分鐘 0至600
  週數 (weeks) : 週 0至52
  申請日 (applied) : 日期
}
`;

export const CALENDAR = `
記錄 行事曆 (calendar) {
  假日 (holidays) : 清單 日期
  補班 (makeUpDays) : 清單 日期
  上課開始 (start) : 日期
}
`;

/** One provision and the blocks behind it, read with the vocabulary above. */
export const withLists = (words: string, blocks: string, vocabulary = LISTS + CALENDAR): Small =>
  compileFiles({ 'v.fagui': vocabulary, 'r.fagui': `法規 修課要點 (t.study)\n使用 t.lists\n版本 1\n\n一、${words}\n\n${blocks}` });

/** A rule whose only duty is the condition. */
export const duty = (condition: string, words = '應合於規定。', vocabulary = LISTS + CALENDAR): Small => withLists(words, `規則 規定 (rule) 依 一 {\n  應 ${condition}\n}\n`, vocabulary);
