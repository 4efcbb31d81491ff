// Made by appsscript/traditional.mjs from chinese-simplified; not edited by hand.
import type { PlanningViewWords } from '../shape/planning-view';

const desk = {
  open: '工作時間',
  edge: '剛上班、午休或快下班',
  night: '下班時間',
  weekend: '週末',
  holiday: '公共假期',
} as const;

export const planningView: PlanningViewWords = {
  title: '計劃',
  reasons: '聯絡理由',
  use: '採用',
  noReasons: '沒有新鮮的理由，可在「話題」表中新增。',
  openTopics: '開啟「話題」表',
  buyersTime: (time, state) => `當地 ${time}，${desk[state]}`,
  bestHour: (from, to) => `您這邊 ${from}–${to} 打電話最好`,
  plans: '承諾、拜訪、待辦',
  noPlans: '暫無計劃。',
  promisesKept: ({ kept, broken }) => `承諾：已兌現 ${kept}，失約 ${broken}`,
  addPlan: '新增',
  planKind: '型別',
  planText: '內容',
  planDate: '日期',
  planPlace: '時間地點',
  kept: '已完成',
  broken: '未做到',
  dropped: '取消',
  visitsOwed: '應拜訪的重量級客戶：一年內拜訪不足兩次',
  visitSteps: ['見面前', '開場', '正題', '告辭', '48 小時內寫拜訪報告'],
  classes: '等級調整建議',
  noProposals: '跟進記錄中沒有需要調整等級的客戶。',
  accept: '接受',
  acceptAll: '全部接受',
  undo: '撤銷',
  undone: (customers, kept) =>
    `已為 ${customers} 位客戶撤銷。${kept > 0 ? `${kept} 位之後改過，保持原樣。` : ''}`,
  classesChanged: (customers) => `已調整 ${customers} 位客戶的等級。`,
  selected: (customers) => `表格中選中了 ${customers} 位客戶`,
  noneSelected: '在客戶表中選中多行，即可一次為他們記錄同一次聯絡。',
  readSelection: '讀取選中的行',
  logSelected: (customers) => `為 ${customers} 位客戶記錄`,
  logged: (customers) => `已為 ${customers} 位客戶記錄。`,
  calendar: '日曆檔案',
  calendarHint: '未來 60 天的到期日、拜訪和承諾，可匯入任何日曆。',
  calendarMade: (entries) => `檔案中有 ${entries} 條日程。`,
};
