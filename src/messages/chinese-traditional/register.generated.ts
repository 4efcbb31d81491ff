// Made by appsscript/traditional.mjs from chinese-simplified; not edited by hand.
import { customerClasses } from '../../domain/customer/customer-class';
import type { ColumnsNamed, RegisterWords } from '../shape/register';
import { customerColumns } from './customer-columns.generated';
import { dossier } from './dossier.generated';
import { words } from './words.generated';

const firstOf = (rows: readonly number[]): string =>
  rows.length > 8 ? `${rows.slice(0, 8).join('、')} …` : rows.join('、');

const columnsOf = ({ tab, columns }: ColumnsNamed): string =>
  `「${tab}」的${columns.map((column) => `「${column}」`).join('、')}列`;

/** What each letter stands for, with the words of the settings. */
const classNote = `離成交多近：${customerClasses
  .map((letter) => `${letter} ${words.classes[letter]}（${words.classMeanings[letter]}）`)
  .join('；')}。跟進週期在「設定」表中。`;

export const register: RegisterWords = {
  setUpDone: (tabs) => `客戶資料表已建好，新建了 ${tabs} 個工作表。`,
  setUpUnchanged: '客戶資料表已經齊全，沒有改動。',
  repaired: (cells) => `已修正 ${cells} 個儲存格。`,
  nothingToRepair: '一切正常，沒有改動。',
  laidAgain: (tabs, columns) =>
    `已重新建立：${[...tabs.map((tab) => `「${tab}」工作表`), ...columns.map(columnsOf)].join('；')}。其中原來填寫的內容已不在本表格中。要找回，請開啟刪除之前最近的一份：Google 表格在「檔案 ▸ 版本歷史記錄」，工作臺在「檔案 ▸ 備份…」；複製那一列，再回到最新的一份（今天的工作都在裡面）並貼上。`,
  headersNamed: (columns) => `列標題是空的，已補上：${columns.map(columnsOf).join('；')}。`,
  otherHeaders: (language, menu) =>
    `從現在起以繁體中文寫入。欄標題和工作表名稱仍是「${language}」，可在選單「${menu}」中更改。`,
  unreadDates: (rows) =>
    `有 ${rows.length} 列的最近聯絡日期或下次跟進日期看不懂，或最近聯絡日期在將來：第 ${firstOf(rows)} 列。請寫成 2026-11-20；將來的安排請填入「下次跟進」。`,
  noDate: (text) => `「${text}」不是日期。請寫成 2026-11-20。`,
  computedAgain: (keys) =>
    `${keys.map((key) => `「${customerColumns[key]}」`).join('、')}由程式計算，已恢復原值。${keys.includes('due') ? '要約定日期，請填「下次跟進」。' : '填寫客戶檔案後，資訊等級會隨之變化。'}`,
  contactAhead: (date, next) => `${date} 還沒到，不算已聯絡。將來的拜訪或通話請填入「${next}」。`,
  putAway: (moved, left) =>
    moved + left === 0
      ? '沒有去年以前的跟進記錄。'
      : left === 0
        ? `已將 ${moved} 則跟進記錄移入各年度的工作表。`
        : `已將 ${moved} 則跟進記錄移入各年度的工作表；其餘 ${left} 則下次繼續。`,
  onlyOf: (name) =>
    name ? `現在只顯示 ${name} 的客戶，再點一次該選單即顯示全部。` : '已顯示全部客戶。',
  todayMade: (when) => `${when} 的名單，不會自動更新；請點 Portbook 客戶簿 ▸ 今天該跟進誰。`,
  todayRebuilt: (customers) =>
    customers === 0
      ? '今天沒有到期的客戶。'
      : `今天有 ${customers} 位客戶需要跟進，見「今日」工作表。`,
  triageTitle: '詢價分類',
  importTitle: '匯入客戶',
  settings: {
    language: {
      name: '語言',
      meaning: 'auto、en、zh-CN 或 zh-TW；auto 表示跟隨您的 Google 帳號語言',
    },
    cadence: (customerClass) => ({
      name: `${customerClass} 類跟進週期（天）`,
      meaning: `${words.classes[customerClass]}：${words.classMeanings[customerClass]}。兩次跟進之間最多間隔的天數`,
    }),
    poolDays: {
      name: '公海：沉默天數',
      meaning: '超過跟進週期這麼多天的客戶會被建議放入公海，成交客戶除外；0 表示不建議',
    },
    weeklyDay: { name: '週報：星期幾', meaning: '1 為星期一，7 為星期日' },
    weeklyHour: { name: '週報：幾點', meaning: '0 到 23，按本表格的時區' },
    summaryBirthdays: {
      name: '週報：生日',
      meaning: 'yes（是）或 no（否）；生日屬於個人資訊，能開啟本表格的人都看得到週報',
    },
    ownDomains: {
      name: '本公司信箱網域',
      meaning: '多個網域用逗號分隔；這些網域的地址不會被當作買家',
    },
    owner: { name: '負責人', meaning: '在本表輸入時，「負責人」一欄填寫的名字' },
    pace: (kind) => ({
      name: kind === 'precise' ? '精準詢價的節奏' : '寬泛詢價的節奏',
      meaning: '首次回覆的小時數，然後是對方沉默多少天後再聯絡，用逗號分開',
    }),
    homeCurrency: {
      name: '本位幣',
      meaning: '三個字母；其他幣種的訂單按匯率折算成本位幣比較',
    },
    rates: {
      name: '匯率',
      meaning: '一單位外幣折合多少本位幣，從哪天起：EUR 1.08 2026-01-02; CNY 0.14 2026-01-02',
    },
    dayHours: {
      name: '每天用於跟進的小時數',
      meaning: '今日名單會說明時間內做得完哪些、做不完哪些',
    },
    factAge: (group) => ({
      name: `資訊有效期（月）：${dossier.ageGroups[group]}`,
      meaning: '超過後顯示為過期，不再計入資訊等級；0 表示長期有效',
    }),
    minutes: (customerClass) => ({
      name: `${customerClass} 類客戶每次聯絡所需分鐘數`,
      meaning: '1 到 480',
    }),
  },
  erased: '已刪除',
  perhapsTwin: (name, row) => `可能與第 ${row} 列的 ${name} 是同一家客戶。`,
  undone: ({ what, removed, restored, kept }) =>
    `已復原：${what}（移除 ${removed} 位，恢復 ${restored} 位，因之後改過而保留 ${kept} 位）`,
  mergedLine: (gone, kept, left) =>
    left.length === 0
      ? `${gone} → ${kept}`
      : `${gone} → ${kept}。未採用：${left.map(({ header, value }) => `${header}「${value}」`).join('、')}`,
  importedLine: (name, added, updated) => `${name}：新增客戶 ${added} 位，更新 ${updated} 位`,
  noted: (header, value) => `${header}：${value}`,
  rejections: {
    empty: '這一列是空的。',
    nothingToIdentify: '沒有公司名、聯絡人、郵件或電話，無法確認是誰。',
    tooLong: '有儲存格超過 50,000 個字元。',
    dateUnreadable: (text) => `「${text}」不是日期。`,
    emailUnreadable: (text) => `「${text}」不是郵件地址。`,
  },
  columnNotes: {
    country: '客戶所在國家，任何語言均可；據此算出當地時間、週末和節假日。',
    contact: '主要聯絡人；其他聯絡人記在客戶檔案中。',
    product: '客戶感興趣或購買的產品，據此挑選聯絡理由。',
    company: '公司全名；個人客戶可留空。',
    email: '用於識別客戶、寫信；多個信箱用逗號分開。',
    phone: '最好帶國家程式碼，如 +49 30 123456。',
    site: '公司網站，用於背景調查和識別客戶。',
    source: '客戶從哪裡來，週報據此比較各來源。',
    lastContact: '最近一次聯絡的日期，如 2026-11-20；記錄跟進時自動更新。',
    class: classNote,
    nextFollowUp: '與客戶約定的下次聯絡日期；填了就按這一天提醒。',
    due: '由程式計算：有約定按約定，否則為最近聯絡日期加該等級的跟進週期。整行顏色：紫色從未聯絡，黃色到期，紅色逾期太久；F 類不著色。',
    owner: '負責該客戶的業務員。',
    notes: '隨便寫，程式不會改動。',
    level: '由程式計算：1 基本資訊，2 採購與決策資訊，3 決策人個人與關係資訊，見側邊欄「客戶檔案」。',
    keyAccount: '重點客戶打勾；側邊欄「訂單」會根據訂單提出建議。',
  },
  computedNote: '灰色欄由 Portbook 計算。',
  systemNote: '藍色欄供 Portbook 使用，請勿修改。',
};
