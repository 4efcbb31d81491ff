// Made by appsscript/traditional.mjs from chinese-simplified; not edited by hand.
import { isoWeekday } from '../../domain/local-date';
import type { SidebarWords } from '../shape/sidebar';
import { careWords } from './sidebar-care.generated';
import { importWords } from './sidebar-import.generated';
import { triageView } from './sidebar-triage.generated';

const weekdays = ['週一', '週二', '週三', '週四', '週五', '週六', '週日'];

export const sidebar: SidebarWords = {
  views: {
    customer: '客戶',
    today: '今日',
    triage: '詢價',
    plans: '計畫',
    orders: '訂單',
    care: '查詢',
  },
  viewsLabel: 'Portbook 檢視',
  loading: '正在讀取表格…',
  unfilled: {
    missing: '還沒有儲存：請填寫這一項。',
    tooEarly: (first) => `還沒有儲存：請選擇 ${first} 或之後的日期。`,
    tooLate: (last) => `還沒有儲存：請選擇 ${last} 或之前的日期。`,
    unread: '還沒有儲存：這一項無法識別，請重新填寫。',
    tooLong: (characters, most) =>
      `還沒有儲存：共 ${characters} 個字元，最多 ${most} 個。內容都還在這裡，請縮短或分兩次記錄。`,
  },
  working: '正在儲存…',
  saved: '已儲存。',
  alreadySaved: '之前已經儲存過。',
  finished: '已儲存：之前只寫了一部分，現已補全。',
  checkedAgain: '已儲存，並覆核過一遍。',
  tryAgain: '重試',
  serverSilent: (detail) =>
    `Google 沒有回應${detail ? `（${detail}）` : ''}，不能確定是否已完成。您填寫的內容還在。請再試一次，不會重複寫入。`,
  savedOtherwise:
    '您第一次提交的內容其實已經儲存。之後改動的部分沒有儲存，仍在這裡：再儲存一次會另存為一條，也可以就此不管。',
  back: '返回',
  copy: '複製',
  copied: '已複製',
  notReady: '這份表格還沒有客戶資料表。',
  otherHeaders: (language) => `欄標題和工作表名稱仍是「${language}」。`,
  switchHeaders: '改為繁體中文',
  keepHeaders: '保持不變',
  setUp: '建立客戶資料表',
  day: (date, today) => {
    const year = date.slice(0, 4) === today.slice(0, 4) ? '' : `${date.slice(0, 4)}年`;
    const month = Number(date.slice(5, 7));
    return `${year}${month}月${Number(date.slice(8))}日 ${weekdays[isoWeekday(date) - 1]}`;
  },
  customer: {
    sections: { followUp: '跟進', know: '瞭解', orders: '訂單' },
    sectionsLabel: '客戶頁面分區',
    noRow: (row) => (row === null ? '沒有選中客戶' : `第 ${row} 列沒有客戶`),
    looking: '正在檢視所選的行…',
    noRowHint: '請選中客戶表中已填寫的一列。',
    unnamed: '未填名稱',
    reread: '重新讀取目前這列',
    row: (row) => `第 ${row} 列`,
    lastFollowUps: '最近跟進',
    noFollowUps: '還沒有跟進記錄。',
    log: '記錄跟進',
    otherRow: (name) => `表格中選中的是：${name}`,
    show: '檢視',
    keyAccount: '重點客戶',
  },
  form: {
    direction: '誰聯絡誰',
    weContacted: '我方聯絡客戶',
    theyContacted: '客戶聯絡我方',
    channel: '管道',
    topic: '話題',
    ownTopic: '自己填寫…',
    ownTopicLabel: '自己填寫的話題',
    text: '內容',
    textHint: '結果、承諾、問題',
    next: '完成 → 下一步？',
    whatNext: '下一步什麼時候？',
    byPhase: '按詢價階段',
    byCadence: (days) => `按週期，${days} 天`,
    tomorrow: '明天',
    inAWeek: '一週後',
    otherDate: '其他日期',
    noDate: '未約日期，按跟進週期',
    save: '儲存',
  },
  today: {
    heading: (customers) => `${customers} 位客戶需要跟進`,
    keys: (canUndo) => `J 下一位 · K 上一位 · L 記錄 · S 延後${canUndo ? ' · U 復原' : ''}`,
    log: '記錄',
    decide: '做決定',
    putOffToday: (customers) => `今天晚些時候：${customers} 位`,
    refresh: '重新整理',
    backToList: '返回今日名單',
    nextOne: '下一位客戶',
    spread: {
      offer: '逾期的客戶兩整天也跟不完，比如剛匯入了一份舊名單。',
      look: '分攤到後面幾天…',
      plan: (stay, customers, days, last) =>
        `今天留 ${stay} 位，其餘 ${customers} 位分到 ${days} 個工作日，最晚 ${last}：`,
      rules:
        '離成交最近的排在前面，每天最多佔一半時間，並避開客戶的休息日。已約定的日期不動，從未聯絡的也不動。',
      nobody: '沒有可分攤的客戶：逾期的都是約定過日期的。',
      act: '分攤',
      done: (customers) => `已把 ${customers} 位客戶分攤到各個工作日。`,
    },
  },
  putOff: {
    putOff: '延後',
    toWhen: '延後到哪天？',
    withPlans: (plans) => `改期的有：${plans.join('；')}`,
    inDays: (days) => (days === 1 ? '明天' : days === 7 ? '一週後' : `${days} 天後`),
    otherDay: '其他日期',
    laterToday: '今天晚些時候，到期日不變',
    doneTo: (day) => `已延後到${day}。`,
    closedThere: (holiday) => `當地${holiday || '週末'}`,
    movedOff: (offer, holiday) => `${offer}，因當地${holiday || '週末'}順延`,
  },
  summary: {
    stale: (days) => `週報已有 ${days} 天沒有產生。`,
    write: '現在產生',
    written: (week) => `${week} 的週報已產生。`,
  },
  triage: triageView,
  import: importWords,
  care: careWords,
};
