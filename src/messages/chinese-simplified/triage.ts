import type { TriageWords } from '../shape/triage';
import { signals } from './triage-signals';

export const triage: TriageWords = {
  verdict: {
    scam: '很可能是行骗类询盘',
    broad: '宽泛类询盘',
    precise: '精准类询盘',
  },
  advice: {
    scam: '不报价，不点链接和附件，不发银行资料，不出邀请函。',
    broad: '先做背景调查，再问用途和产品细节，不盲目报价。',
    precise: '马上回复，逐一回答问题，报价准确详细。',
  },
  unsure: (verdict) => `不太确定：${verdict}？`,
  score: (score) => `${score}/10 分`,
  readAs: (kind, score) => `由您判断；程序读作${kind}，${score}/10 分。`,
  signals,
  fields: {
    contact: '联系人',
    company: '公司名',
    email: '邮件',
    phone: '电话',
    country: '国家',
    site: '网址',
    product: '产品',
    quantity: '数量',
    deadline: '交期',
    incoterm: '贸易术语',
    port: '港口',
    certificates: '认证',
    payment: '付款方式',
    target_price: '目标价',
    items: '全部所需产品',
    samples: '样品要求',
    reply_to: '回复地址',
    specification: '规格参数',
    use: '用途',
    targetPrice: '目标价',
    paymentTerms: '付款方式',
    packing: '包装',
  },
  whyChanged: ['我认识这个发件人', '内容理解有误', '已核实发件人', '其他原因'],
};
