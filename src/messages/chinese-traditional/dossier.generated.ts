// Made by appsscript/traditional.mjs from chinese-simplified; not edited by hand.
import type { DossierWords } from '../shape/dossier';

export const dossier: DossierWords = {
  choices: {
    chainType: {
      agent: '採購代理',
      importer: '進口商',
      wholesaler: '批發商',
      largeRetailer: '大型零售商',
      maker: '生產商',
      otherType: '其他',
    },
    customersType: {
      largeRetailer: '大型零售',
      discounter: '折扣店',
      promotion: '促銷禮品',
      otherType: '其他',
    },
    evidence: { weak: '跡象不足', proven: '已證實', missing: '不具備' },
    role: {
      decider: '決策者',
      user: '使用者',
      influencer: '影響者',
      purchaser: '採購者',
      gatekeeper: '把關者',
      informed: '知情者',
    },
    layer: { deciding: '決策層', technical: '技術層', operating: '操作層' },
    gender: { female: '女', male: '男', otherGender: '其他' },
    character: {
      expressive: '表現型',
      controlling: '控制型',
      amiable: '友善型',
      analytical: '分析型',
    },
    warmth: { warm: '熱情', cool: '冷淡' },
    openness: { open: '開明', stubborn: '固執' },
    pride: { kind: '和善', proud: '傲慢' },
    dominance: { yielding: '隨和', dominant: '強勢' },
    needLevel: { basic: '基本需求', middle: '中等需求', high: '高階需求' },
    standing: { strong: '強', average: '一般', poor: '弱' },
    development: { keyCustomer: '重點客戶', ordinaryCustomer: '普通客戶' },
    liking: { liked: '滿意', tolerated: '一般', disliked: '不滿意' },
    yesNo: { yes: '是', no: '否' },
    intent: { direct: '直接意向', indirect: '間接意向', potential: '潛在意向' },
  },
  needs: {
    company: '公司名',
    contact: '聯絡人',
    reach: '郵件或電話',
    class: '等級',
    owner: '負責人',
    decider: '決策人',
    deciderBackground: '決策人背景',
    deciderInterests: '決策人愛好',
  },
  freshness: ({ freshness, months }) =>
    freshness === 'stale'
      ? `${months} 個月前，需重新核實`
      : freshness === 'fading'
        ? `${months} 個月前`
        : '',
  level: (level) => `${level} 級`,
  ageGroups: {
    need: '需求、預算、進度',
    role: '角色與人員',
    market: '市場、供應商、競爭對手',
    reach: '人員的電話和郵件',
    company: '公司情況',
    character: '人員背景與性格',
  },
  view: {
    title: '客戶情況',
    known: (known, all) => `${known}/${all}`,
    findNext: '接下來了解',
    person: '人員',
    value: '內容',
    source: '資訊來源',
    save: '儲存',
    saved: (facts) => `已儲存 ${facts} 條。`,
    takeBack: '撤回',
    takenBack: '已撤回。',
    nothingKnown: '還沒有記錄。',
    facts: '已知資訊',
  },
};
