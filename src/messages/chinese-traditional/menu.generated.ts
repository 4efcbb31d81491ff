// Made by appsscript/traditional.mjs from chinese-simplified; not edited by hand.
import type { MenuWords } from '../shape/menu';

export const menu: MenuWords = {
  title: 'Portbook 客戶簿',
  openSidebar: '目前這列的客戶',
  openTriage: '詢價分類',
  openDossier: '所選客戶的一頁檔案',
  rebuildToday: '今天該跟進誰',
  writeWeeklySummary: '產生週報',
  openCare: '查詢客戶、去重、移交',
  myCustomers: '只看我的客戶／看全部',
  openImport: '匯入客戶…',
  switchLanguage: '按設定切換表頭語言',
  setUp: '建立客戶資料表',
  repairRegister: '檢查並修復',
  putLogAway: '封存往年跟進記錄',
  mailSummary: '郵件傳送週報…',
};
