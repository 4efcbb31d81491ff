// Made by appsscript/traditional.mjs from chinese-simplified; not edited by hand.
import type { KeyAccountDoubt, KeyAccountReason } from '../../domain/order/key-account';
import { moneyText, percentText } from '../money-text';
import type { OrderWords } from '../shape/orders';

const loyalty = { loyal: '忠誠', wind: '隨風倒', none: '尚未建立忠誠度' } as const;

const keyAccountReason = (reason: KeyAccountReason): string => {
  switch (reason.kind) {
    case 'large':
      return `佔訂單金額 ${percentText(reason.share)}，${reason.of} 家中排第 ${reason.rank}；${loyalty[reason.loyalty]}`;
    case 'small':
      return `只佔去年和今年訂單金額的 ${percentText(reason.share)}（${reason.group} 組）`;
    case 'noOrders':
      return '去年和今年都沒有訂單：公司再大，也要看訂單';
  }
};

const keyAccountDoubt = (doubt: KeyAccountDoubt): string => {
  switch (doubt.kind) {
    case 'oneBigOrder':
      return `只有一筆大單：佔該客戶採購額的 ${percentText(doubt.share)}。`;
    case 'paysLate':
      return `付款拖延：${doubt.due} 筆中有 ${doubt.late} 筆。`;
    case 'notLoyal':
      return '採購不足兩次，或一年沒有下單。';
  }
};

const of = (number: string): string => (number ? `（${number}）` : '');

export const orders: OrderWords = {
  money: moneyText,
  marks: {
    quoted: '已報價',
    negotiating: '談判中',
    signals: '出現成交訊號',
    deposit: '已收定金',
    shipped: '已發貨',
    paid: '已付清',
  },
  loyalty,
  elements: {
    title: '合同標題',
    parties: '雙方名稱、地址、法定代表人',
    basis: '簽訂依據和目的',
    content: '合同內容：貨物、價格、交貨、付款',
    duties: '雙方權利和義務',
    liability: '違約責任',
    disputes: '爭議解決',
    term: '有效期限',
    copies: '份數及儲存',
    openPoints: '未盡事宜',
    signatures: '簽字、蓋章和日期',
  },
  signals: {
    asksPrice: '仔細詢問價格',
    asksDiscount: '要求折扣',
    asksDelivery: '詢問交貨期',
  },
  moments: {
    objectionRemoved: '主要異議已經消除',
    benefitAgreed: '客戶認同主要利益點',
    signalGiven: '客戶發出成交訊號',
  },
  methods: [
    '直接請求下單。',
    '給兩個選擇：現在一個 20 尺櫃，還是下月一個 40 尺櫃？',
    '總結已談妥的各點，再提出下一步。',
    '說明報價的有效期和原因。',
  ],
  afterSigning: {
    congratulate: (number) => `祝賀合同簽訂${of(number)}`,
    papers: (number) => `送交簽好的合同文本${of(number)}`,
    lookAhead: (number) => `展望後續：生產、發貨、下一季${of(number)}`,
    askMore: (number) => `詢問進一步的需求${of(number)}`,
  },
  care: {
    documentsFirst: '單據優先：先做好在執行訂單的單據',
    dossier: '補全三級客戶檔案',
    firstVisit: '拜訪重點客戶',
    secondVisit: '再次拜訪重點客戶',
  },
  keyAccountReason,
  keyAccountDoubt,
  criteria: {
    largeVolume: '採購量大',
    concentrated: '採購集中',
    priceCalm: '價格敏感度低',
    goodEndCustomers: '終端客戶優質',
    partnership: '願意長期合作',
  },
  answers: { yes: '是', no: '否', unknown: '不清楚' },
  answerFrom: { orders: '看訂單', dossier: '已記錄' },
  unvalued: {
    noAmount: '沒有金額',
    noCurrency: '幣種不明',
    noRate: '沒有匯率',
  },
};
