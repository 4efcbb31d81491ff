import type { AnalysisWords } from '../shape/dossier';
import { dossierRoles } from './dossier-roles';

const parts: AnalysisWords['parts'] = { money: '支付能力', authority: '决定权', need: '需求' };

export const analysis: AnalysisWords = {
  blocks: {
    man: 'MAN：钱、权、需',
    chain: '类型与意向',
    market: '市场分析',
    strength: '实力分析',
    product: '产品分析',
    purchasing: '采购分析',
    supplier: '供应商分析',
    standing: '客户地位',
    competition: '竞争情况',
    acceptance: '接受程度',
    project: '项目',
    house: '组织与关系',
  },
  personBlocks: {
    part: '角色与联系方式',
    character: '性格',
    personal: '个人情况',
  },
  parts,
  verdict: ({ kind, parts: which }) => {
    const named = which.map((part) => parts[part]).join('、');
    if (kind === 'workNow') return '支付能力、决定权、需求均已证实：立即重点跟进。';
    if (kind === 'missing') return `不具备：${named}。不要催促，另找突破口。`;
    return kind === 'prove' ? `有迹象、尚未证实：${named}，请进一步证实。` : `未知：${named}。`;
  },
  mistake: (mistake) => {
    switch (mistake.kind) {
      case 'noKeyPerson':
        return `已联系 ${mistake.contacts} 次，仍未找到关键人。`;
      case 'onlyChief':
        return '只做了高层工作：使用者和技术人员仍可能否决。';
      default:
        return `只有一位联系人，而且是${dossierRoles[mistake.role]}：请弄清背后是谁。`;
    }
  },
  howToTalk: {
    expressive: '多听对方讲，一起热情；用图片和效果打动，谈妥后落到书面。',
    controlling: '开门见山，给结果和选择，由对方决定，不要争辩。',
    amiable: '先谈人情，给安全感和案例，温和引导对方做决定。',
    analytical: '书面提供数据、认证和对比；严谨，并给对方时间。',
  },
  traits: {
    cool: '冷淡：简短谈事，靠可靠赢得热情。',
    stubborn: '固执：不反驳，多提问，用第三方事实说话。',
    proud: '傲慢：请教其看法，恰当称赞。',
    dominant: '强势：态度上让步，价格上坚持。',
  },
  needAsks: {
    basic: '质量一般、价格低、服务少、忠诚度低：少投入。',
    middle: '质量较高、对价格敏感、选择多：报价讲依据，重服务、品种和快速打样。',
    high: '要认证、长期稳定供货、法律责任与服务：拿出证明，着眼多年合作。',
  },
  intentAsks: {
    direct: '有需求也能决定：一直跟到成交。',
    indirect: '能引出他人的关键人：请其介绍。',
    potential: '暂无需求但了解我们：保持关注，不催促。',
  },
  developAs: (development) =>
    development === 'keyCustomer'
      ? '地位、财务、管理支持按重点客户开发。'
      : '地位、财务、管理支持按普通客户开发。',
  workOn: (items) => `尚未接受：${items.join('、')}。`,
};
