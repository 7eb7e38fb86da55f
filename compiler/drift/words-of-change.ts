/** The words for what an amendment does, by what they mean: every reader of explanations takes them from here. Sources of regular expressions. */

export const CHANGE = '(?:修正|修訂|修改|變更|變動|更動|異動|調整|更正|更改|改變|改動|酌修|增修)';
export const ADD = '(?:新增|增訂|增列|增設|增置|增加|增添|增補|增入|新訂|新設|加列|補列)';
export const DELETE = '(?:刪除|刪去|刪列|刪掉|刪節|移除|廢除)';
export const MOVE = '(?:移列|遞移|遞改|遞延|遞補|改列|移置|順移|順延|順改|前移|後移)';
/** 未作修正, 不予變更, 維持不變, 同現行條文. */
export const KEEP = `(?:(?:未|無|不)(?:作|為|予|予以|再|另|有|經|酌作|涉及|文字|實質|內容)*${CHANGE}|維持(?:不變|原|現行|既有)(?:條文|規定|文字|內容)?|[同照]現行(?:條文|規定)|(?:照|如|仍|依)舊|(?:文字|內容)不變)`;
/** What something became: 修正為, 放寬至, 改成. */
export const BECOME = `(?:業已|均|皆|並|爰|已|予以|一律|酌予)*(?:${CHANGE}|改|更名|改名|改制|改稱|易|放寬|提高|提升|降低|升|降|調高|調降|調升|調增|調減|縮短|縮減|延長|展延|增加|減少|增|減|定|訂|換)+(?:文字|用語|名稱|期限|標準)?(?:為|至|成|到)`;

/** Words without a meaning of their own that may stand between a verb and what it is said of. */
export const GLUE = '(?:條文|規定|內容|文字|字樣|之|均|皆|則|爰|亦|併|一併|並|予以|予|應|業|已|經|係|為|將|擬|茲|酌|全部|整體|同時|本次|此次|，)*';

/** Ends of what a verb is said of. */
export const END = '(?=之?(?:[，。；、,;\\n]|$))';
