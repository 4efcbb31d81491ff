// Made by appsscript/traditional.mjs from chinese-simplified; not edited by hand.
import type { PlaybookWords } from '../shape/playbook';
import { steps } from './triage-steps.generated';

export const playbook: PlaybookWords = {
  steps,
  stepTicked: (step) => `已完成：${step}`,
  stepUnticked: (step) => `復原勾選：${step}`,
  checklist: [
    { key: 'trade', question: '寄件人做這一列嗎？' },
    { key: 'real', question: '詢價是真的嗎？' },
    { key: 'history', question: '以前買過什麼，買過這個產品嗎？' },
    { key: 'platforms', question: '在 B2B 平台上發過這個採購嗎？' },
    { key: 'quantity', question: '數量有水分嗎？' },
    { key: 'order', question: '有訂單，還是只比價？' },
    { key: 'size', question: '規模和購買力如何？' },
    { key: 'product', question: '主營產品和客戶是什麼？' },
    { key: 'season', question: '採購季和銷售季：現在要，還是以後要？' },
    { key: 'suppliers', question: '現有供應商是誰？' },
    { key: 'shipment', question: '出貨計畫是什麼？' },
    { key: 'market', question: '這個產品在其市場常見嗎？' },
    { key: 'retailPrice', question: '當地零售價是多少？' },
    { key: 'othersPay', question: '別人付我們多少？' },
    { key: 'competitors', question: '競爭對手會報多少？' },
    { key: 'certificates', question: '哪些細節影響價格（包裝、配件、起訂量、認證）？' },
    { key: 'edge', question: '我們的優勢是什麼？' },
  ],
};
