// Made by appsscript/traditional.mjs from chinese-simplified; not edited by hand.
import type { TriageWords } from '../shape/triage';
import { signals } from './triage-signals.generated';

export const triage: TriageWords = {
  verdict: {
    scam: '很可能是行騙類詢價',
    broad: '寬泛類詢價',
    precise: '精準類詢價',
  },
  advice: {
    scam: '不報價，不點連結和附件，不發銀行資料，不出邀請函。',
    broad: '先做背景調查，再問用途和產品細節，不盲目報價。',
    precise: '馬上回覆，逐一回答問題，報價準確詳細。',
  },
  unsure: (verdict) => `不太確定：${verdict}？`,
  score: (score) => `${score}/10 分`,
  readAs: (kind, score) => `由您判斷；程式讀作${kind}，${score}/10 分。`,
  signals,
  fields: {
    contact: '聯絡人',
    company: '公司名',
    email: '郵件',
    phone: '電話',
    country: '國家',
    site: '網址',
    product: '產品',
    quantity: '數量',
    deadline: '交期',
    incoterm: '貿易條件',
    port: '港口',
    certificates: '認證',
    payment: '付款方式',
    target_price: '目標價',
    incoterms: '全部貿易條件',
    items: '全部所需產品',
    samples: '樣品要求',
    reply_to: '回覆地址',
    specification: '規格參數',
    use: '用途',
    targetPrice: '目標價',
    paymentTerms: '付款方式',
    packing: '包裝',
  },
  whyChanged: ['我認識這個寄件人', '內容理解有誤', '已核實寄件人', '其他原因'],
};
