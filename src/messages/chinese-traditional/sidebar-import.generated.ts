// Made by appsscript/traditional.mjs from chinese-simplified; not edited by hand.
import type { ImportWords } from '../shape/sidebar-import';

export const importWords: ImportWords = {
  choose: '選擇檔案…',
  chooseHint: 'Excel（.xlsx）、CSV 或文字檔',
  drop: '也可以拖到這裡',
  orSheet: '或使用本表格中的工作表：',
  orPaste: '或貼上帶表頭的名單',
  pasteHint: '可從表格、郵件或網頁複製',
  pasted: '貼上的名單',
  read: '讀取',
  reading: '正在讀取名單…',
  rows: (rows) => `${rows} 列`,
  tableProblems: {
    misplacedQuote: (row) => `第 ${row} 列的引號不成對，已按原樣讀取。`,
    rowsAfterTotals: (row) => `第 ${row} 列起在合計之後，沒有讀取。`,
    totals: (row) => `第 ${row} 列是合計，不是客戶，沒有讀取。`,
    headerRepeated: (row) => `第 ${row} 列重複了表頭，沒有讀取。`,
    dayOrMonthFirst: (_row, rows) =>
      `共有 ${rows} 列的日期分不清日與月的先後，名單中也沒有別的日期可以判斷。`,
  },
  columns: '各欄對應什麼',
  header: '名單中的欄',
  becomes: '對應',
  examples: '範例',
  becomesOf: (header) => `「${header}」對應`,
  intoNotes: (name) => `${name}（記入備註）`,
  skip: '– 不匯入 –',
  dateOrder: '03/04/2026 這樣的日期是哪一天？',
  orders: { dayFirst: '4月3日（日在前）', monthFirst: '3月4日（月在前）' },
  overwrite: '用名單內容替換客戶表中已有的內容',
  preview: '預覽',
  counts: {
    new: '新增',
    updates: '補充',
    same: '已有',
    duplicates: '名單內重複',
    rejected: '無法使用',
  },
  example: { new: '新增', update: '補充' },
  rowOf: (row) => `第 ${row} 列`,
  rejectedRows: (rows) => `${rows} 列不匯入`,
  unreadable: (values) => `${values} 個值看不懂，按原樣保留`,
  months: (values) => `${values} 個日期只寫了月份，按當月1日計`,
  classes: '名單中的等級各是什麼意思',
  classesHint:
    '這裡的等級表示離成交有多近，並決定多久跟進一次。如果名單裡的等級指規模或重要程度，請逐個選擇合適的。',
  classOf: (letter, name, days) => `${letter} ${name}，每 ${days} 天跟進`,
  classOther: { keyAccount: '重點客戶', notes: '記入備註', nothing: '– 不匯入 –' },
  moreValues: (values) => `還有 ${values} 個值`,
  andMore: (rows) => `還有 ${rows} 列`,
  importNow: (added, updates) =>
    `匯入：${[added > 0 ? `${added} 新增` : '', updates > 0 ? `${updates} 補充` : ''].filter(Boolean).join('、')}`,
  repeated: (rows) => `名單內重複 ${rows} 列`,
  repeats: (row, of) => `第 ${row} 列與第 ${of} 列重複`,
  nothingNew: '名單裡的客戶都已在客戶表中。',
  nothingUsable: '這份名單裡沒有要匯入的行。',
  progress: (done, total) => `${done}／${total} 列`,
  done: (added, updated) => `新增客戶 ${added} 位${updated > 0 ? `，補充 ${updated} 位` : ''}。`,
  another: '再匯入一份名單',
  doubts: (likeCustomers, likeRows) =>
    `${likeCustomers + likeRows} 列待您決定：${[
      likeCustomers > 0 ? '可能是已有客戶' : '',
      likeRows > 0 ? '可能在名單內重複' : '',
    ]
      .filter(Boolean)
      .join('，或')}`,
  doubtsCounted: '這些行已計入新增，選擇跳過的除外。',
  perhaps: (name, reasons, percent) => `可能是 ${name}：${reasons}（${percent}%）`,
  perhapsRow: (row, name, reasons, percent) =>
    `可能與第 ${row} 列的 ${name} 是同一家：${reasons}（${percent}%）`,
  takeAsNew: '作為新客戶匯入',
  leaveOut: '跳過這一列',
  rejectedFile: '下載未匯入的行及原因',
  reason: '未匯入的原因',
  lastImport: (day, name, added) =>
    `上次匯入：${name ? `${name}，` : ''}${day}，新增客戶 ${added} 位。`,
  undo: '復原這次匯入…',
  undoSure: (removed, restored) =>
    [
      removed > 0 ? `要移除這次匯入的 ${removed} 位客戶嗎？` : '要復原這次匯入嗎？',
      restored > 0 ? `另有 ${restored} 位客戶將恢復為匯入前的內容。` : '',
    ].join(''),
  undoNothing: '這次匯入的內容都已不在或已改過，沒有可復原的。',
  undoForGood: '數量太多，復原後無法一鍵放回；需要時請重新匯入名單。',
  undoYes: (removed) => (removed > 0 ? `移除 ${removed} 位客戶` : '復原'),
  putBack: '放回客戶表',
  putBackDone: '已全部放回客戶表。',
  undone: (removed, restored) =>
    `匯入已復原：移除 ${removed} 位客戶${restored > 0 ? `，另有 ${restored} 位客戶恢復為匯入前的內容` : ''}。`,
  keptSince: (customers) => `${customers} 位客戶之後改過，予以保留：`,
};
