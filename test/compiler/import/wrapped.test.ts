import { describe, expect, it } from 'vitest';
import { continuesSentence } from '../../../compiler/import/broken-lines.ts';
import { importFile } from '../../../compiler/import/index.ts';
import { makeLine, type SourceLine } from '../../../compiler/import/lines.ts';
import { extractLayout } from '../../../compiler/import/pdf.ts';
import { bodyOf, codesOf, importText, outlineOf } from './flat.ts';
import { docx, odt, p, run, t } from './office-parts.ts';

describe('text wrapped at a narrow margin', () => {
  const wrapped = `國立示範大學評鑑辦法
                      96年1月10日校務會議修正通過第四、
                      七條
第一條  本校為提升教學、研究、服務及輔導
        品質，依大學法第二十一條規定，訂
        定本辦法。
第二條  有下列情形之一者，免接受評鑑：
        一、獲選為院士。
        二、曾獲學術獎或國家講座主持人之
            教師。
        前項年齡以當學年度之八月一日計算
        之。
第三條  自公布日施行。
`;
  it('is joined where its lines are full', () => {
    expect(bodyOf(wrapped)).toEqual(['第一條', '  ¶ 本校為提升教學、研究、服務及輔導品質，依大學法第二十一條規定，訂定本辦法。', '第二條', '  ¶ 有下列情形之一者，免接受評鑑：', '    一、 獲選為院士。', '    二、 曾獲學術獎或國家講座主持人之教師。', '  ¶ 前項年齡以當學年度之八月一日計算之。', '第三條', '  ¶ 自公布日施行。']);
    expect(importText(wrapped).regulation.history).toEqual(['96年1月10日校務會議修正通過第四、七條']);
  });

  it('keeps an entry of the history together that breaks before the number of a provision', () => {
    const text = '停車要點\n99年1月5日總務會議通過\n112年12月19日總務會議修正通過第四點及\n第七點\n\n一、甲項。\n二、乙項。\n';
    expect(importText(text).regulation.history).toEqual(['99年1月5日總務會議通過', '112年12月19日總務會議修正通過第四點及第七點']);
    expect(bodyOf(text)).toEqual(['一、', '  ¶ 甲項。', '二、', '  ¶ 乙項。']);
  });

  it('leaves the numbers of pages out that a viewer prints between the lines', () => {
    const page = '<p>停車要點</p><p>一、甲項。</p><p>第 1 頁，共 2 頁</p><p>二、乙項。</p><p>第 2 頁，共 2 頁</p>';
    const result = importText(page, 'a.html');
    expect(outlineOf(result.regulation.body)).toEqual(['一、', '  ¶ 甲項。', '二、', '  ¶ 乙項。']);
    expect(result.report.findings.map(({ kind, text }) => [kind, text])).toEqual([['pageNumber', '第 1 頁，共 2 頁'], ['pageNumber', '第 2 頁，共 2 頁']]);
  });

  const rows = wrapped.trimEnd().split('\n').map((row) => row.replace(/ {2}/g, '\u3000'));
  it.each([
    ['paragraphs of a Word file', 'a.docx', docx(rows.map(t).join(''))],
    ['line breaks of a Word file', 'a.docx', docx(p(rows.map((row) => run(row)).join('<w:r><w:br/></w:r>')))],
    ['paragraphs of an .odt file', 'a.odt', odt(rows.map((row) => `<text:p>${row}</text:p>`).join(''))],
    ['paragraphs of a page', 'a.html', new TextEncoder().encode(rows.map((row) => `<p>${row}</p>`).join('\n'))],
    ['line breaks of a page', 'a.html', new TextEncoder().encode(`<div>${rows.map((row) => row.replaceAll('\u3000', '&nbsp;&nbsp;')).join('<br>')}</div>`)],
  ])('also as %s', (_, name, bytes) => {
    const { regulation } = importFile({ name, bytes });
    expect([regulation.title, regulation.history, outlineOf(regulation.body)]).toEqual(['評鑑辦法', ['96年1月10日校務會議修正通過第四、七條'], bodyOf(wrapped)]);
  });

  it('a citation at the beginning of a line goes on with the sentence, behind its end it is a paragraph', () => {
    const text = '要點\n一、甲。\n二、依前款規定申請暫准報名者，至遲應於放榜日十日前，上傳\n第一項第三款之證書；又報名時未具資格者，應於一個月內提出\n第二項第四款之證明；其經核准而逾期未上傳者，視為自始不具\n資格，不得應考。\n第三項之證明，由教務處定之。\n';
    expect(bodyOf(text)).toEqual(['一、', '  ¶ 甲。', '二、', '  ¶ 依前款規定申請暫准報名者，至遲應於放榜日十日前，上傳第一項第三款之證書；又報名時未具資格者，應於一個月內提出第二項第四款之證明；其經核准而逾期未上傳者，視為自始不具資格，不得應考。', '  ¶ 第三項之證明，由教務處定之。']);
  });

  it('short lines of an unwrapped text stay apart', () => {
    expect(bodyOf('要點\n一、成員如下\n教務長\n學務長\n總務長\n二、本要點自公布日施行，修正時亦同，並由教務處公告之。\n')).toEqual(['一、', '  ¶ 成員如下', '  ¶ 教務長', '  ¶ 學務長', '  ¶ 總務長', '二、', '  ¶ 本要點自公布日施行，修正時亦同，並由教務處公告之。']);
  });
});

describe('short lines without a full stop', () => {
  it('stay apart where the next one begins a sentence', () => {
    expect(bodyOf('要點\n一、甲：\n（一）由主任召集，成員如次\n委員任期二年，連選得連任。\n二、乙。')[2]).toBe('    （一） 由主任召集，成員如次');
    expect(bodyOf('要點\n一、學生應選課，並繳費\n逾期未繳者視為放棄。\n二、乙。')).toEqual(['一、', '  ¶ 學生應選課，並繳費', '  ¶ 逾期未繳者視為放棄。', '二、', '  ¶ 乙。']);
  });

  it('go on with what can begin no paragraph', () => expect(bodyOf('要點\n一、因病請假，經核准\n者，不在此限。\n二、乙。')).toEqual(['一、', '  ¶ 因病請假，經核准者，不在此限。', '二、', '  ¶ 乙。']));
});

describe('text wrapped by a program', () => {
  const SOURCE = ['停車辦法', '第1條　本辦法依停車場法（以下簡稱本法）第十條第二項及學則第二十二條之一、第四十條第一項規定訂定之，並由總務處辦理停車證之核發及管理事項。', '第2條　停車證依下列順序核發：', '一、身心障礙之教職員及學生，檢具證明文件者。', '二、教職員；其服務未滿一年者，依到職之先後順序，由總務處造冊辦理之。', '前項停車證，其有效期間為一學年；逾期未換領者，視為放棄，並應繳回原證。', '第3條　停車證之樣式、封面、版權頁及其他應記載之事項由總務處公告並增加標註核准字號。', '第4條　本辦法經校務會議通過後，自發布日施行。'];
  /** Every line cut at a number of characters; no stop begins a line. */
  const wrap = (width: number, indent: string): string => SOURCE.map((line) => {
    const out: string[] = [];
    let open = '';
    for (const c of line) {
      if (open.length >= width && !'，。、；：）'.includes(c)) { out.push(open); open = indent; }
      open += c;
    }
    return [...out, open].join('\n');
  }).join('\n');

  it.each([22, 23, 25, 26, 28, 30, 31, 34].flatMap((width) => ['', '　　'].map((indent) => [width, indent] as const)))('at %d characters, behind %j, whatever their width', (width, indent) => {
    expect(bodyOf(wrap(width, indent))).toEqual(bodyOf(SOURCE.join('\n')));
  });
});

describe('the end of a full line that ends a part of a sentence', () => {
  const previous = (text: string, full: 'solid' | 'indented' | 'none'): SourceLine => makeLine(text, full === 'none' ? {} : { full })!;
  it.each<[string, string, 'solid' | 'indented' | 'none', string, boolean]>([
    ['does not part what the indentation says goes on', '以書面通知申請人；', 'indented', '前項第二款之委員，均應自人才庫遴選。', true],
    ['parts what begins like a paragraph', '以書面通知申請人；', 'solid', '前項第二款之委員，均應自人才庫遴選。', false],
    ['does not part a law from its article', '應依勞工退休金條例（以下簡稱勞退條例）', 'solid', '第七條第二項規定提繳退休金。', true],
    ['does not part a word that begins like a note', '版權頁應增加標', 'solid', '註審定字號。', true],
    ['does not part a citation from the words that want it', '學校發現所填申請之事項或其內容有虛偽不實之情形，或有', 'none', '前條各款所列情事時，應撤銷核准。', true],
    ['parts a 款 without a stop from the 項 below it', '其他經校教師評審委員會認定有違反相關法規之具體情事', 'none', '前項情形，應予公告。', false],
    ['parts a note', '版權頁應增加標示', 'solid', '註：審定字號。', false],
  ])('%s', (_, before, full, next, expected) => expect(continuesSentence(previous(before, full), makeLine(next)!)).toBe(expected));
});

describe('page numbers', () => {
  it.each([
    ['between form feeds', '要點\n一、學生應修習通過二學\n   1\n\f期之課程。\n二、甲。\n   2\n'],
    ['counted through the text', '要點\n一、學生應修習通過二學\n第1頁，共2頁\n期之課程。\n二、甲。\n第2頁，共2頁\n'],
    ['in dashes', '要點\n一、學生應修習通過二學\n\n- 1 -\n\n期之課程。\n二、甲。\n- 2 -\n'],
  ])('%s are left out, and the sentence goes on', (_, text) => {
    const result = importText(text);
    expect(bodyOf(text)).toEqual(['一、', '  ¶ 學生應修習通過二學期之課程。', '二、', '  ¶ 甲。']);
    expect(result.report.findings.map((f) => f.kind)).toEqual(['pageNumber', 'pageNumber']);
  });

  it('numbers by themselves are no pages where they stand close together, or count from elsewhere', () => {
    expect(bodyOf('要點\n一、甲：\n1\n2\n3\n二、乙。\n')).toEqual(['一、', '  ¶ 甲：', '  ¶ 1', '  ¶ 2', '  ¶ 3', '二、', '  ¶ 乙。']);
    expect(bodyOf('要點\n一、甲：\n- 7 -\n二、乙。\n')).toEqual(['一、', '  ¶ 甲：', '  ¶ - 7 -', '二、', '  ¶ 乙。']);
  });
});

describe('encodings', () => {
  const text = '獎學金要點\r\n一、　甲。\r\n二、乙。\r\n';
  it.each(['le', 'be'] as const)('UTF-16 %s without a byte order mark', (order) => {
    const bytes = Buffer.from(text, 'utf16le');
    const result = importFile({ name: 'a.txt', bytes: new Uint8Array(order === 'le' ? bytes : bytes.swap16()) });
    expect(result.regulation.body.map((e) => e.children[0]!.text)).toEqual(['甲。', '乙。']);
    expect(codesOf(result)).toEqual(['FG9018']);
  });

  it('a zero byte in other text does not make it UTF-16', () => {
    expect(importFile({ name: 'a.txt', bytes: new TextEncoder().encode('要點\0\n一、甲乙丙丁。\n二、乙。\n') }).regulation.body).toHaveLength(2);
  });
});

describe('a number on a line of its own', () => {
  it('takes the words of the next line', () => {
    expect(bodyOf('要點\n一、甲：\n（一）\n一、二年級學生。\n（二）\n子。\n二、乙。\n')).toEqual(['一、', '  ¶ 甲：', '    （一） 一、二年級學生。', '    （二） 子。', '二、', '  ¶ 乙。']);
    const row = (a: string, b: string): string => `<tr><td>${a}</td><td>${b}</td></tr>`;
    expect(bodyOf(`<p>要點</p><table>${row('一、', '甲：<table>' + row('（一）', '子：<p>丑。</p>') + row('（二）', '寅。') + '</table>')}${row('二、', '二、三年級。')}</table>`, 'a.html')).toEqual(['一、', '  ¶ 甲：', '    （一） 子：', '      ¶ 丑。', '    （二） 寅。', '二、', '  ¶ 二、三年級。']);
  });
});

it('a line ends before what the margin would part: a word of letters, a bracket and what stands in it', () => {
  const text = '要點\n一、本校為提升學生外語能力，特訂定本要點；學生應於畢業前取得\nTOEIC六百分以上之證明，或經各系所認可之其他同等級測驗證明\n（以下簡稱證明），始得畢業；其認定由語言中心與各系所共同為\n之。\n二、附則。\n';
  expect(bodyOf(text)).toEqual(['一、', '  ¶ 本校為提升學生外語能力，特訂定本要點；學生應於畢業前取得TOEIC六百分以上之證明，或經各系所認可之其他同等級測驗證明（以下簡稱證明），始得畢業；其認定由語言中心與各系所共同為之。', '二、', '  ¶ 附則。']);
});

describe('a full line that ends a sentence', () => {
  const text = (second: string): string => `停車辦法
第一條  申請人應於規定期限內提出申請；其辦
        法另定之。各系所應於規定期限內辦理。
${second}本校得依實際需要另定之。
第二條  有下列情形之一者，得申請：
        一、成績單。
    前項申請，以一次為限。
第三條  本辦法自校務會議通過之日起開始施行
        之。
第四條  申請人應檢附相關證明文件並於期限內
        送達。
`;
  it.each([['        ', ['  ¶ 申請人應於規定期限內提出申請；其辦法另定之。各系所應於規定期限內辦理。本校得依實際需要另定之。']], ['    ', ['  ¶ 申請人應於規定期限內提出申請；其辦法另定之。各系所應於規定期限內辦理。', '  ¶ 本校得依實際需要另定之。']]])('goes on or not as the indentation %j says', (indent, first) => {
    expect(bodyOf(text(indent)).slice(1, 1 + first.length + 1)).toEqual([...first, '第二條']);
  });
});

it('a citation goes on with its paragraph in the next line', () => {
  expect(bodyOf('要點\n一、重編者，其期間不受第四條\n第三項公告期間之限制。\n二、附則。')).toEqual(['一、', '  ¶ 重編者，其期間不受第四條第三項公告期間之限制。', '二、', '  ¶ 附則。']);
});

it('a stop that hangs over the margin does not move the margin', () => {
  const page = ['一、本校各單位應指定專人負責檔案之安全維護並應定期檢查', '有關事項並作成紀錄，逾期未辦理者應由主管單位通知，', '各單位依本要點及其他有關規定辦理者由管理單位定之；', '其任務如下：'];
  expect(extractLayout(page.join('\n')).lines.map((line) => line.full !== undefined)).toEqual([true, true, true, false]);
});

describe('behind the end of a sentence at the end of a line', () => {
  it('並 goes on with the paragraph where lines were typed', () => {
    expect(bodyOf('服務要點\n一、本校為鼓勵學生以服務代替懲處，並建立其正確之價值觀念與良好之行為習慣。\n並依本校獎懲要點第五點訂定本要點。\n二、附則。')[1]).toBe('  ¶ 本校為鼓勵學生以服務代替懲處，並建立其正確之價值觀念與良好之行為習慣。並依本校獎懲要點第五點訂定本要點。');
  });

  it('the indentation of new paragraphs parts them, also before 但', () => {
    const page = ['第一條 院長之產生由遴選委員會遴選後，報請校長擇聘之。', '   但首任院長由校長指派，任期以一年為限。', '第二條 委員會置委員十一人，三分之二以下委員由本院教師互', '選產生，其餘委員由校長遴聘教授擔任，不限校內之專任教', '師。', '   委員任期至新任院長產生日止。'];
    const { lines } = extractLayout(page.join('\n'));
    expect(continuesSentence(lines[0]!, lines[1]!)).toBe(false);
    expect(continuesSentence(lines[2]!, lines[3]!)).toBe(true);
  });
});

it('a number that closes a bracket of the line before begins no list', () => {
  expect(bodyOf('使用要點\n一、請向本中心提出申請並檢附相關證明文件及說明資料（表格\n1），核定後安排筆試。\n二、附則。')[1]).toBe('  ¶ 請向本中心提出申請並檢附相關證明文件及說明資料（表格1），核定後安排筆試。');
});

it('a bracket that is open at the end of a line goes on in the next one', () => {
  expect(bodyOf('使用要點\n一、修課學生經授課教師簽名同意者（使用期限：\n該學期）亦得使用。\n二、附則。')[1]).toBe('  ¶ 修課學生經授課教師簽名同意者（使用期限：該學期）亦得使用。');
});

it('two lines that break off at the margin of a wide page show where it is, unless a line goes beyond', () => {
  const wide = ['一、為有效使用本校推廣教育中心臺北辦公室之樓層（以下簡稱本辦公室）', '空間及設備，訂定本辦法。', '二、借用單位應於使用前十四日向本辦公室預約場地，並提供單位名稱及用', '途等資訊。', '三、非上班時間之使用，借用單位應依規定支付管理人員之加班費用並繳交', '保證金。'];
  expect(bodyOf(`使用辦法\n${wide.join('\n')}`)[1]).toBe('  ¶ 為有效使用本校推廣教育中心臺北辦公室之樓層（以下簡稱本辦公室）空間及設備，訂定本辦法。');
  expect(bodyOf(`使用辦法\n${wide.join('\n')}\n四、${'本辦公室之設備由借用單位負責保管，'.repeat(4)}用畢復原。`).slice(1, 3)).toEqual(['  ¶ 為有效使用本校推廣教育中心臺北辦公室之樓層（以下簡稱本辦公室）', '  ¶ 空間及設備，訂定本辦法。']);
});

describe('lines that reach the margin', () => {
  const page = ['二、本要點所稱助理，係指在學學生經審核後協助教師進行教學之人員，並依規定', '支給津貼。', '三、在學學生經教務處審核後擔任之，其名額由各系所依其需要訂定之。四、', '助理之任期為一學期，期滿得續聘，但以一學年為限，其津貼由教務處支付並', '於每月底前核發。', '五、附則。'];
  it('may be broken behind the number of the next provision', () => {
    expect(bodyOf(`助理要點\n一、為聘用助理，訂定本要點。\n${page.join('\n')}`).filter((line) => !line.startsWith(' '))).toEqual(['一、', '二、', '三、', '四、', '五、']);
  });

  it('do not go on in English behind the end of a Chinese sentence', () => {
    const line = (text: string): SourceLine => makeLine(text, { full: 'spaced' })!;
    expect(continuesSentence(line('一、國立示例大學為提升教學品質，特訂定本辦法。'), line('Article 1 These regulations are established to improve teaching.'))).toBe(false);
  });
});

it('修正時亦同 below a full line that ends with a stop is no provision by itself', () => {
  const line = (text: string, full?: 'solid'): SourceLine => makeLine(text, full ? { full } : {})!;
  const above = '本辦法經院務會議通過，報請院長核定後公布施行。';
  expect(['修訂時亦同。', '修正時亦同。', '亦同。', '會議紀錄亦同。'].map((words) => continuesSentence(line(above, 'solid'), line(words)))).toEqual([true, true, true, false]);
  expect(continuesSentence(line(above), line('修正時亦同。'))).toBe(false);
});

it('a full stop typed with another keyboard ends a sentence, one behind a number does not', () => {
  expect(bodyOf('管理細則\n第一條\n結算書應檢附相關憑證及收據各一份，交由總務部作為帳務整理與備查之用.\n結算書之每張相關憑證上應註明支出細項及用途，\n並交予財務部長.\n第二條\n應依第3.\n款辦理.').map((line) => line.trim())).toEqual([
    '第一條', '¶ 結算書應檢附相關憑證及收據各一份，交由總務部作為帳務整理與備查之用.', '¶ 結算書之每張相關憑證上應註明支出細項及用途，並交予財務部長.', '第二條', expect.anything(), expect.anything(),
  ]);
});

it('entries that say first what each is about stand on lines of their own, though they reach the margin', () => {
  const line = (text: string): SourceLine => makeLine(text, { full: 'indented' })!;
  expect(continuesSentence(line('開學日借用時間：每周一至五九時至二十一時（假日除外）'), line('非開學日借用時間：每周一至五九時至十七時（假日除外）'))).toBe(false);
  expect(continuesSentence(line('開學日借用時間：每周一至五九時至二十一時，'), line('例假日：不外借。'))).toBe(true);
});
