/** Which words around a number say what it is of, and which case it is of: compared in pairs of characters. */

/** Words of one meaning, most of them names of numbers: whichever is printed, they are read as one, and say more than other words do. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/不及格|及格|不給學分|不予學分|補考|重新?修習?(?=$|[，。；者])|覆評/g, '及格'],
  [/學業平均成績|學業成績平均|平均成績|成績平均/g, '平均'], [/操行/g, '操行'],
  [/任期|聘期|每任|每屆任期/g, '任期'],
  [/保存|保管|保留|留存|存查|銷毀/g, '保存'],
  [/修業(?:年限|期限|(?!期間))|(?<!於)修業期間/g, '修業'],
  [/年齡|年滿|未滿(?=歲)/g, '年齡'],
  [/借閱圖書|借閱|借書|借出|借用/g, '借用'],
  [/續借/g, '續借'],
  [/滿分|配分如[下左]/g, '滿分'], [/基本分數?|起始分數?|基準分數?|底分/g, '基本分'], [/畢業/g, '畢業'], [/評量|評鑑/g, '評量'],
  [/保證金/g, '保證金'],
  [/逾期費|滯還金|滯納金|罰款/g, '罰款'],
  [/召開會議|召開|開會|集會|開議/g, '開會'],
  [/退學/g, '退學'], [/退宿/g, '退宿'], [/扣考/g, '扣考'], [/零分/g, '零分'],
  [/曠課|缺課|缺席/g, '缺課'],
  [/發給|核發|頒發|給予|發放/g, '發給'],
  [/申訴/g, '申訴'],
  [/授課|上課/g, '授課'],
  [/週期/g, '週期'],
];

/** Words that tell one case from another, by dimension: of two numbers of one thing none has another one. */
const CASES: readonly (readonly [string, RegExp])[] = [
  ['degree', /學士班?|大學部|碩士?班?|博士?班?|研究所|研究生|[二四五]年制|[二四]技|五專/g],
  ['study', /新進|進修|日間|夜間|在職|專班|輔系|雙主修|學程|必修|選修|通識/g],
  ['year', /[大碩博][一二三四五](?!年)|[一二三四五六大][、至]?[一二三四五六]?年級|新生|舊生|轉學|轉系|轉入|延修|延長|延畢|畢業班|應屆/g],
  ['cohort', /[0-9一二三四五六七八九十百零○]+學年度/g],
  ['average', /歷年(?=學業|成績|平均)|學期(?=學業|平均|成績平均)/g],
  ['school', /國民小學|國小|國中|高中|中等|幼[兒稚]園|特殊教育/g],
  ['level', /[校院系所](?=共同|必修|選修|訂)/g],
  ['from', /政府|民間|產學|企業|外籍|境外|僑生|陸生|國際|國內|國外|校內|校外|原住民|身心障礙|低收|公費|自費/g],
  ['time', /暑|寒假|第[一二]學期|上學期|下學期|初[審選]|複[審選]|決選|首次|第[一二三四]次|再次|(?<!連)續|期中|期末|平時|加選|超修|減修/g],
  ['office', /副教授|助理教授|(?<!副|助理|指導)教授|講師|專任|兼任|專案|當然|推選|候補|召集人?|主任|主席|院級|系級|校級|董事|監察人|教職員工?|職員|廠商|家長|校友|教師|校長/g],
  ['what', /實習|口試|筆試|書面|團體|個人|團隊|共同|[特優甲乙丙丁]等|修正|變更|取消|放棄|撤銷|解聘|停聘|不續聘|重大|罷免|解任|男|女|懷孕|育嬰|服役|兵役|未遂|自然人|法人|第一作者|[A-ZＡ-Ｚ甲乙丙丁戊][班案]|[原新]任/g],
];
const GRADUATES = ['研究生', '研究所'];
/** 「青年生涯領航計畫」: who is in one scheme is not in the other. */
export const SCHEME = /「[^「」]{2,20}(?:計畫|方案)」/;
export const BODIES = /[\u4e00-\u9fff]{2,10}?(?:委員會|小組)/g;
const BOUNDS = /至[多少]|最[多少高低長遲]|[上下]限|為限|以[上下內]|之內|不得?(?:超過|逾|多於|高於|少於|低於)|未[滿達逾]|不[足滿]|少於|低於|超過|逾|屆?滿/g;
const FILLER = /前[條項點款](?:第[一二三四五六七八九十]+[項款])?|第[一二三四五六七八九十百0-9]+[條點項款目](?:之[一二三四五六七八九十])?|於修業期間|已(?=[修達滿])|新[臺台]幣|每[位名人](?=每|教師|學生)|同一(?=學)|每(?=學期|學年)|學生(?!證|代表|會|申訴|宿舍|手冊|輔導)|任課教師|申請[人者]|申訴人|教務處|本校|為原則|[應須得可]?予|申請|期限|期間|年限|完成|時數|委員(?!會)|成員|組成|人數|總數|比例|[繳送]交|繳納|收取|每[張件份]|不得|始得|方得|始為|即屬|提出|辦理|之?[次翌]日起?|[收接][到獲受]|累計|合計|總計|規定|標準|成績|[0-9０-９]+|[為是計共以由置設之應得須需可至於起的並均整有與和及者經依將其每各該本時未能在而所個內後前]/g;
export const PARENTHESES = /[（(][^（）()]*[）)]/g;
/** A clause says enough of itself with so many pairs. */
const ENOUGH = 2;

/** What clauses say: every number of a sentence asks the clauses around it, every item of a list the words above it. */
const readPairs = new Map<string, readonly string[]>();
const MOST_READ = 4096;

/** Pairs of neighbouring characters of the words that say something; none goes over what was left out. */
export function pairsOf(words: string): readonly string[] {
  const before = readPairs.get(words);
  if (before) return before;
  if (readPairs.size >= MOST_READ) readPairs.clear();
  const pairs = readPairsOf(words);
  readPairs.set(words, pairs);
  return pairs;
}

function readPairsOf(words: string): readonly string[] {
  const pairs = new Set<string>();
  let text = words.replace(PARENTHESES, ' ');
  for (const [pattern, name] of NAMES) {
    text = text.replace(pattern, () => {
      pairs.add(name).add(`${name}!`);
      return ' ';
    });
  }
  for (const [, pattern] of CASES) text = text.replace(pattern, ' ');
  for (const run of text.replace(BOUNDS, ' ').replace(FILLER, ' ').split(/[^\u4e00-\u9fffA-Za-z]+/)) {
    for (let i = 0; i + 1 < run.length; i++) pairs.add(run.slice(i, i + 2));
  }
  return [...pairs];
}

export function casesOf(words: string): Map<string, string> {
  const found = new Map<string, string>();
  // 寒暑假: both of them
  const own = words.replace(BODIES, '').replaceAll('寒暑', '寒假暑');
  for (const [dimension, pattern] of CASES) {
    const all = own.match(pattern);
    if (!all) continue;
    const named = new Set(all.map((word) => word.replace(/班$/, '').replace(/^大(.)$/, '$1年級')));
    // 博士班研究生: those of one degree
    if (named.has('碩士') || named.has('博士')) GRADUATES.forEach((word) => named.delete(word));
    found.set(dimension, [...named].sort().join(' '));
  }
  return found;
}

const ALL_NAMES: ReadonlySet<string> = new Set(NAMES.flatMap(([, name]) => [name, `${name}!`]));
/** Do the words say what a number is of, besides its kind? */
export const saysOf = (words: string): boolean => pairsOf(words).filter((pair) => !ALL_NAMES.has(pair)).length >= ENOUGH;
