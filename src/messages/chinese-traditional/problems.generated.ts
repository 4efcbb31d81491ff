// Made by appsscript/traditional.mjs from chinese-simplified; not edited by hand.
import type { Tab } from '../../domain/tabs';
import type { ProblemWords } from '../shape/problems';
import { columns } from './columns.generated';
import { orderView } from './order-view.generated';
import { tabs } from './tabs.generated';

const headers = (tab: Tab, keys: readonly string[]): string => {
  const names: Readonly<Record<string, string>> = columns[tab];
  return keys.map((key) => names[key] ?? key).join('、');
};

export const problems: ProblemWords = {
  busy: () => '沒有寫入：有人正在寫入這張表。您填寫的內容還在，請過幾秒再試。',
  tabMissing: ({ tab }) =>
    `找不到工作表「${tabs[tab]}」，沒有繼續寫入，其他工作表的內容保持不變。請在選單「Portbook 客戶簿」中選擇「建立客戶資料表」，然後再試。`,
  columnsMissing: ({ tab, columns: keys }) =>
    `工作表「${tabs[tab]}」缺少以下欄位：${headers(tab, keys)}。沒有繼續寫入，您的儲存格保持不變。請恢復表頭，或在選單「Portbook 客戶簿」中選擇「建立客戶資料表」。`,
  customerMissing: () =>
    '客戶表裡已找不到這位客戶，該列可能已被刪除或合併。沒有寫入任何內容，您填寫的內容還在。請按公司名查詢，或用「檔案 → 版本記錄」找回該列。',
  ownCellsInRow: ({ name }) =>
    `「${name}」這一列在您自己的欄裡還有內容，因此沒有改動，表格內容保持不變。請保留這一列，或先把內容移走再試。`,
  noCustomerInRow: () =>
    '這一列沒有客戶，沒有執行任何操作，表格保持不變。請選中客戶表中已填寫的一列。',
  inquiryMissing: () =>
    '詢價表裡已找不到這則詢價，沒有寫入任何內容，客戶和跟進記錄保持不變。請重新貼上原文，或用「復原」找回該列。',
  inquiryDecided: ({ received }) =>
    `您已有這則詢價（${received} 收到），就在詢價表裡。沒有封存，原文還在。請清空；確要再封存一次，請重新貼上並選擇仍要封存。`,
  inquiryEmpty: () => '還沒有原文，沒有封存，您填寫的其他內容還在。請先貼上詢價原文。',
  inquiryTooLong: ({ characters, most }) =>
    `這則詢價有 ${characters} 個字元，最多只能儲存 ${most} 個。沒有封存，您的內容還在。請去掉引用的舊郵件或附件內容。`,
  tableUnreadable: ({ name }) =>
    `無法把「${name}」讀成表格，沒有匯入，客戶表保持不變。請用試算表軟體另存為 CSV 後再試。`,
  tableEmpty: ({ name }) => `「${name}」裡沒有資料，沒有匯入，客戶表保持不變。請選擇其他檔案。`,
  tableWithoutHeader: ({ name }) =>
    `在「${name}」裡找不到表頭，沒有匯入，客戶表保持不變。請在第一列寫明各欄名稱，例如「公司名」「郵件」，然後再試。`,
  tooManyRows: ({ rows, most }) =>
    `這份名單有 ${rows} 列，一次最多匯入 ${most} 列。沒有匯入，客戶表保持不變。請分成幾個檔案。`,
  importExpired: () => '預覽之後客戶表有改動，沒有繼續匯入，此前已匯入的保留。請重新預覽一次。',
  nothingToUndo: () =>
    '跟進記錄裡沒有可供復原的資訊，沒有改動，一切保持不變。請用「檔案 → 版本記錄」檢視之前的內容。',
  planMissing: () =>
    '「計畫」表裡已經沒有這條計畫，沒有寫入，其他計畫保持不變。請重新開啟計畫，或再新增一次。',
  cardEmpty: () => '名片上沒有公司、姓名和聯絡方式，沒有儲存，其他名片保留。請至少填一項。',
  dateNotAhead: ({ date }) => `${date} 不在今天之後，沒有延後，原定日期不變。請選擇更晚的日期。`,
  planEmpty: () => '沒有寫明計畫內容，沒有新增，您填寫的內容還在。請填寫「內容」。',
  giftRepeats: ({ gift, date }) =>
    `${date} 已經送過這位客戶「${gift}」，沒有新增，您填寫的內容還在。請換一樣禮品。`,
  tooManyCustomers: ({ customers, most }) =>
    `選了 ${customers} 位客戶，一次最多處理 ${most} 位。沒有寫入，您填寫的內容還在。請減少選擇。`,
  orderMissing: () => '「訂單」表中已沒有這筆訂單，沒有寫入，其他訂單保持不變。請重新開啟訂單。',
  orderEmpty: () => orderView.empty,
  documentEmpty: () => '這份單據既沒有名稱也沒有連結，沒有儲存，您填寫的內容還在。請至少填一項。',
  payByTooEarly: ({ date, payBy }) =>
    `付款期限 ${payBy} 早於下單日期 ${date}，沒有儲存，您填寫的內容還在。請改正其中一個日期。`,
  dateAhead: ({ date }) =>
    `${date} 是將來的日期，下單日期最晚是今天。沒有儲存，您填寫的內容還在。請選擇更早的日期。`,
  nameUnknown: () => '沒有篩選，客戶表的顯示不變。請先在側邊欄「查詢」中的「負責人」裡填寫您的名字。',
  filterElsewhere: () =>
    '沒有篩選：客戶表現有的篩選器不包含「負責人」列，篩選器保持不變。請先移除篩選器（資料 → 移除篩選器），再試一次。',
  linkRefused: ({ link }) =>
    `「${link.slice(0, 60)}」不是網址，沒有儲存，您填寫的內容還在。請填寫以 https:// 或 http:// 開頭的連結。`,
  ratesUnread: ({ text }) =>
    `「${text.slice(0, 60)}」不是匯率，沒有儲存，此前的匯率不變。請寫成 EUR 1.08 2026-01-02。`,
  weekUnknown: ({ week }) =>
    `「${week}」不是有效的週次，沒有寫入，以前的週報不變。請寫成 2026-W47 這樣的格式。`,
  inputInvalid: ({ endpoint, where }) =>
    `沒有寫入：「${endpoint}」表單裡有無法儲存的內容${where ? `（位置：${where}）` : ''}。您填寫的內容還在。請改正或縮短後再試。`,
  endpointUnknown: ({ endpoint }) =>
    `Portbook 沒有「${endpoint}」這項功能，沒有執行，表格保持不變。請關閉側邊欄後從選單重新開啟。`,
  sidebarOutdated: () =>
    'Portbook 已更新，沒有寫入，您填寫的內容還在。請先複製，再關閉側邊欄並從選單重新開啟。',
  noSuchTab: ({ tab, tabs }) =>
    `沒有讀取：沒有名為「${tab}」的工作表。工作簿保持不變。請改用以下名稱之一：${tabs}。`,
  fileOutdated: ({ file }) =>
    `Portbook 自身的檔案「${file}」缺失或版本不一致。沒有寫入，您填寫的內容還在。請安裝 Portbook 的人重新安裝全部檔案，然後再試一次。`,
  writeRefused: ({ words }) =>
    `Google 不允許寫入這項內容（「${words}」）。此前已寫入的內容保留，您填寫的內容也沒有丟失。請檢查該工作表或該列是否受保護、是否另設了下拉選項，然後再試一次。`,
  readRefused: ({ words }) =>
    `Google 暫時無法讀取工作簿（「${words}」）。沒有寫入任何內容，一切保持不變，您填寫的內容還在。請過一分鐘再試。`,
  notSaved: () =>
    '表格裡沒有顯示剛寫入的內容，不能確定已儲存。您填寫的內容沒有丟失：請核對該列後再試一次，同一請求不會寫入兩次。',
  triggerRefused: () =>
    'Google 未允許建立每週觸發條件，因此沒有設定，其餘已完成。週報請從選單產生，或換一個帳號再建立。',
};
