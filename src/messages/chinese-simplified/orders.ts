import type { KeyAccountDoubt, KeyAccountReason } from '../../domain/order/key-account';
import { moneyText, percentText } from '../money-text';
import type { OrderWords } from '../shape/orders';

const loyalty = { loyal: '忠诚', wind: '随风倒', none: '尚未建立忠诚度' } as const;

const keyAccountReason = (reason: KeyAccountReason): string => {
  switch (reason.kind) {
    case 'large':
      return `占订单金额 ${percentText(reason.share)}，${reason.of} 家中排第 ${reason.rank}；${loyalty[reason.loyalty]}`;
    case 'small':
      return `只占去年和今年订单金额的 ${percentText(reason.share)}（${reason.group} 组）`;
    case 'noOrders':
      return '去年和今年都没有订单：公司再大，也要看订单';
  }
};

const keyAccountDoubt = (doubt: KeyAccountDoubt): string => {
  switch (doubt.kind) {
    case 'oneBigOrder':
      return `只有一笔大单：占该客户采购额的 ${percentText(doubt.share)}。`;
    case 'paysLate':
      return `付款拖延：${doubt.due} 笔中有 ${doubt.late} 笔。`;
    case 'notLoyal':
      return '采购不足两次，或一年没有下单。';
  }
};

const of = (number: string): string => (number ? `（${number}）` : '');

export const orders: OrderWords = {
  money: moneyText,
  marks: {
    quoted: '已报价',
    negotiating: '谈判中',
    signals: '出现成交信号',
    deposit: '已收定金',
    shipped: '已发货',
    paid: '已付清',
  },
  loyalty,
  elements: {
    title: '合同标题',
    parties: '双方名称、地址、法定代表人',
    basis: '签订依据和目的',
    content: '合同内容：货物、价格、交货、付款',
    duties: '双方权利和义务',
    liability: '违约责任',
    disputes: '争议解决',
    term: '有效期限',
    copies: '份数及保存',
    openPoints: '未尽事宜',
    signatures: '签字、盖章和日期',
  },
  signals: {
    asksPrice: '仔细询问价格',
    asksDiscount: '要求折扣',
    asksDelivery: '询问交货期',
  },
  moments: {
    objectionRemoved: '主要异议已经消除',
    benefitAgreed: '客户认同主要利益点',
    signalGiven: '客户发出成交信号',
  },
  methods: [
    '直接请求下单。',
    '给两个选择：现在一个 20 尺柜，还是下月一个 40 尺柜？',
    '总结已谈妥的各点，再提出下一步。',
    '说明报价的有效期和原因。',
  ],
  afterSigning: {
    congratulate: (number) => `祝贺合同签订${of(number)}`,
    papers: (number) => `送交签好的合同文本${of(number)}`,
    lookAhead: (number) => `展望后续：生产、发货、下一季${of(number)}`,
    askMore: (number) => `询问进一步的需求${of(number)}`,
  },
  care: {
    documentsFirst: '单据优先：先做好在执行订单的单据',
    dossier: '补全三级客户档案',
    firstVisit: '拜访重点客户',
    secondVisit: '再次拜访重点客户',
  },
  keyAccountReason,
  keyAccountDoubt,
  criteria: {
    largeVolume: '采购量大',
    concentrated: '采购集中',
    priceCalm: '价格敏感度低',
    goodEndCustomers: '终端客户优质',
    partnership: '愿意长期合作',
  },
  answers: { yes: '是', no: '否', unknown: '不清楚' },
  answerFrom: { orders: '看订单', dossier: '已记录' },
  unvalued: {
    noAmount: '没有金额',
    noCurrency: '币种不明',
    noRate: '没有汇率',
  },
};
