// Made by appsscript/traditional.mjs from chinese-simplified; not edited by hand.
import type { PlaybookWords } from '../shape/playbook';
import type { TriagePageWords } from '../shape/triage';

const scamFirst = [
  '不點連結，不開附件',
  '核對網域、信箱、地址和電話',
  '搜尋是否有相同內容',
  '封存，不要刪除',
];
const broadFirst = ['搜尋公司、信箱和電話', '看網站和社群媒體', '記下對方可能經營的產品'];
const preciseFirst = ['馬上做背景調查', '列出對方的每個問題', '按其數量核實價格和交期'];

/** What to do before the first reply, which the page shows before anything is filed. */
export const firstSteps: TriagePageWords['firstSteps'] = {
  scam: scamFirst,
  broad: broadFirst,
  precise: preciseFirst,
};

/** What a good salesperson does in each phase of each kind of inquiry. */
export const steps: PlaybookWords['steps'] = {
  scam: {
    beforeReply: scamFirst,
    firstReply: ['拿不準時，只問一個核實問題', '不發銀行資料、邀請函和免費樣品', '封存'],
    noAnswer: ['保留封存', '不再去信', '記住寄件人，下次能認出'],
    afterAnswer: ['對照公司和電話核實回覆', '確認是真實買家就改類別', '否則封存'],
    longRun: ['不必再處理', '保留記錄', '以後來信與此對照'],
  },
  broad: {
    beforeReply: broadFirst,
    firstReply: ['詢問用途和產品細節', '結合產品特點來談', '不盲目報價'],
    noAnswer: ['推薦一兩款合適的產品', '附上簡單報價', '詢問是否合適'],
    afterAnswer: ['按使用方式推薦產品', '對方未必內行，用通俗的話說明', '約定下一步'],
    longRun: ['報價後長期沉默很正常', '每次換一個話題', '保持穩定聯絡'],
  },
  precise: {
    beforeReply: preciseFirst,
    firstReply: [
      '立即回覆，逐一回答問題',
      '報價準確詳細，接近最低價',
      '產品術語和貿易條件要準確',
      '附上常用數量的階梯價',
    ],
    noAnswer: ['詢問計畫採購時間', '帶上新內容：照片、檢測報告、階梯價', '換一個管道聯絡'],
    afterAnswer: ['當天回覆', '瞭解採購時間', '按實際用途修改報價'],
    longRun: ['採購日期前展示公司實力', '提供我們的技術方案', '客戶要來訪時，傳送日程安排'],
  },
};
