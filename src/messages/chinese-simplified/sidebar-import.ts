import type { ImportWords } from '../shape/sidebar-import';

export const importWords: ImportWords = {
  choose: '选择文件…',
  chooseHint: 'Excel（.xlsx）、CSV 或文本文件',
  drop: '也可以拖到这里',
  orSheet: '或使用本表格中的工作表：',
  orPaste: '或粘贴带表头的名单',
  pasteHint: '可从表格、邮件或网页复制',
  pasted: '粘贴的名单',
  read: '读取',
  reading: '正在读取名单…',
  rows: (rows) => `${rows} 行`,
  tableProblems: {
    misplacedQuote: (row) => `第 ${row} 行的引号不成对，已按原样读取。`,
    rowsAfterTotals: (row) => `第 ${row} 行起在合计之后，没有读取。`,
    totals: (row) => `第 ${row} 行是合计，不是客户，没有读取。`,
    headerRepeated: (row) => `第 ${row} 行重复了表头，没有读取。`,
    dayOrMonthFirst: (_row, rows) =>
      `共有 ${rows} 行的日期分不清日与月的先后，名单中也没有别的日期可以判断。`,
  },
  columns: '各列对应什么',
  header: '名单中的列',
  becomes: '对应',
  examples: '示例',
  becomesOf: (header) => `“${header}”对应`,
  intoNotes: (name) => `${name}（记入备注）`,
  skip: '– 不导入 –',
  dateOrder: '03/04/2026 这样的日期是哪一天？',
  orders: { dayFirst: '4月3日（日在前）', monthFirst: '3月4日（月在前）' },
  overwrite: '用名单内容替换客户表中已有的内容',
  preview: '预览',
  counts: {
    new: '新增',
    updates: '补充',
    same: '已有',
    duplicates: '名单内重复',
    rejected: '无法使用',
  },
  example: { new: '新增', update: '补充' },
  rowOf: (row) => `第 ${row} 行`,
  rejectedRows: (rows) => `${rows} 行不导入`,
  unreadable: (values) => `${values} 个值看不懂，按原样保留`,
  months: (values) => `${values} 个日期只写了月份，按当月1日计`,
  classes: '名单中的等级各是什么意思',
  classesHint:
    '这里的等级表示离成交有多近，并决定多久跟进一次。如果名单里的等级指规模或重要程度，请逐个选择合适的。',
  classOf: (letter, name, days) => `${letter} ${name}，每 ${days} 天跟进`,
  classOther: { keyAccount: '重点客户', notes: '记入备注', nothing: '– 不导入 –' },
  moreValues: (values) => `还有 ${values} 个值`,
  andMore: (rows) => `还有 ${rows} 行`,
  importNow: (added, updates) =>
    `导入：${[added > 0 ? `${added} 新增` : '', updates > 0 ? `${updates} 补充` : ''].filter(Boolean).join('、')}`,
  repeated: (rows) => `名单内重复 ${rows} 行`,
  repeats: (row, of) => `第 ${row} 行与第 ${of} 行重复`,
  nothingNew: '名单里的客户都已在客户表中。',
  nothingUsable: '这份名单里没有要导入的行。',
  progress: (done, total) => `${done}／${total} 行`,
  done: (added, updated) => `新增客户 ${added} 位${updated > 0 ? `，补充 ${updated} 位` : ''}。`,
  another: '再导入一份名单',
  doubts: (likeCustomers, likeRows) =>
    `${likeCustomers + likeRows} 行待您决定：${[
      likeCustomers > 0 ? '可能是已有客户' : '',
      likeRows > 0 ? '可能在名单内重复' : '',
    ]
      .filter(Boolean)
      .join('，或')}`,
  doubtsCounted: '这些行已计入新增，选择跳过的除外。',
  perhaps: (name, reasons, percent) => `可能是 ${name}：${reasons}（${percent}%）`,
  perhapsRow: (row, name, reasons, percent) =>
    `可能与第 ${row} 行的 ${name} 是同一家：${reasons}（${percent}%）`,
  takeAsNew: '作为新客户导入',
  leaveOut: '跳过这一行',
  rejectedFile: '下载未导入的行及原因',
  reason: '未导入的原因',
  lastImport: (day, name, added) =>
    `上次导入：${name ? `${name}，` : ''}${day}，新增客户 ${added} 位。`,
  undo: '撤销这次导入…',
  undoSure: (removed, restored) =>
    [
      removed > 0 ? `要移除这次导入的 ${removed} 位客户吗？` : '要撤销这次导入吗？',
      restored > 0 ? `另有 ${restored} 位客户将恢复为导入前的内容。` : '',
    ].join(''),
  undoNothing: '这次导入的内容都已不在或已改过，没有可撤销的。',
  undoForGood: '数量太多，撤销后无法一键放回；需要时请重新导入名单。',
  undoYes: (removed) => (removed > 0 ? `移除 ${removed} 位客户` : '撤销'),
  putBack: '放回客户表',
  putBackDone: '已全部放回客户表。',
  undone: (removed, restored) =>
    `导入已撤销：移除 ${removed} 位客户${restored > 0 ? `，另有 ${restored} 位客户恢复为导入前的内容` : ''}。`,
  keptSince: (customers) => `${customers} 位客户之后改过，予以保留：`,
};
