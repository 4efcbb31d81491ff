// Made by appsscript/traditional.mjs from chinese-simplified; not edited by hand.
import type { TabNames } from '../shape/tabs';

export const tabs: TabNames = {
  customers: '客戶',
  inquiries: '詢價',
  followUps: '跟進記錄',
  today: '今日',
  weeklySummary: '週報',
  weeklyHistory: '週報歷史',
  topics: '話題',
  plans: '計畫',
  orders: '訂單',
  documents: '檔案',
  dossier: '客戶檔案',
  triageRules: '詢價規則',
  settings: '設定',
};
