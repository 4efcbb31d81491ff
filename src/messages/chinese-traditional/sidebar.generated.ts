// Made by appsscript/traditional.mjs from chinese-simplified; not edited by hand.
import type { SidebarWords } from '../shape/sidebar';

const weekdays = ['週一', '週二', '週三', '週四', '週五', '週六', '週日'];

export const sidebar: SidebarWords = {
  views: { customer: '客戶', triage: '詢價', today: '今日', import: '匯入' },
  loading: '正在讀取…',
  working: '正在儲存…',
  saved: '已儲存',
  alreadySaved: '之前已儲存',
  checkedAgain: '已儲存並複核',
  tryAgain: '重試',
  serverSilent: 'Google 沒有回應，您填寫的內容還在。',
  kept: '已保留',
  back: '返回',
  close: '關閉',
  dateInWords: (weekday, date) => `${date} ${weekdays[weekday - 1]}`,
};
