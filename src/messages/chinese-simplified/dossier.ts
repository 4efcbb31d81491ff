import type { DossierWords } from '../shape/dossier';

export const dossier: DossierWords = {
  choices: {
    chainType: {
      agent: '采购代理',
      importer: '进口商',
      wholesaler: '批发商',
      largeRetailer: '大型零售商',
      maker: '生产商',
      otherType: '其他',
    },
    customersType: {
      largeRetailer: '大型零售',
      discounter: '折扣店',
      promotion: '促销礼品',
      otherType: '其他',
    },
    evidence: { weak: '迹象不足', proven: '已证实', missing: '不具备' },
    role: {
      decider: '决策者',
      user: '使用者',
      influencer: '影响者',
      purchaser: '采购者',
      gatekeeper: '把关者',
      informed: '知情者',
    },
    layer: { deciding: '决策层', technical: '技术层', operating: '操作层' },
    gender: { female: '女', male: '男', otherGender: '其他' },
    character: {
      expressive: '表现型',
      controlling: '控制型',
      amiable: '友善型',
      analytical: '分析型',
    },
    warmth: { warm: '热情', cool: '冷淡' },
    openness: { open: '开明', stubborn: '固执' },
    pride: { kind: '和善', proud: '傲慢' },
    dominance: { yielding: '随和', dominant: '强势' },
    needLevel: { basic: '基本需求', middle: '中等需求', high: '高端需求' },
    standing: { strong: '强', average: '一般', poor: '弱' },
    development: { keyCustomer: '重点客户', ordinaryCustomer: '普通客户' },
    liking: { liked: '满意', tolerated: '一般', disliked: '不满意' },
    yesNo: { yes: '是', no: '否' },
    intent: { direct: '直接意向', indirect: '间接意向', potential: '潜在意向' },
  },
  needs: {
    company: '公司名',
    contact: '联系人',
    reach: '邮件或电话',
    class: '等级',
    owner: '负责人',
    decider: '决策人',
    deciderBackground: '决策人背景',
    deciderInterests: '决策人爱好',
  },
  freshness: ({ freshness, months }) =>
    freshness === 'stale'
      ? `${months} 个月前，需重新核实`
      : freshness === 'fading'
        ? `${months} 个月前`
        : '',
  level: (level) => `${level} 级`,
  ageGroups: {
    need: '需求、预算、进度',
    role: '角色与人员',
    market: '市场、供应商、竞争对手',
    reach: '人员的电话和邮件',
    company: '公司情况',
    character: '人员背景与性格',
  },
  view: {
    title: '客户情况',
    known: (known, all) => `${known}/${all}`,
    findNext: '接下来了解',
    person: '人员',
    value: '内容',
    source: '信息来源',
    save: '保存',
    saved: (facts) => `已保存 ${facts} 条。`,
    takeBack: '撤回',
    takenBack: '已撤回。',
    nothingKnown: '还没有记录。',
    facts: '已知信息',
  },
};
