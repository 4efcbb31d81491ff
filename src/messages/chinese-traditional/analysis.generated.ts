// Made by appsscript/traditional.mjs from chinese-simplified; not edited by hand.
import type { AnalysisWords } from '../shape/dossier';
import { dossierRoles } from './dossier-roles.generated';

const parts: AnalysisWords['parts'] = { money: '支付能力', authority: '決定權', need: '需求' };

export const analysis: AnalysisWords = {
  blocks: {
    man: 'MAN：錢、權、需',
    chain: '型別與意向',
    market: '市場分析',
    strength: '實力分析',
    product: '產品分析',
    purchasing: '採購分析',
    supplier: '供應商分析',
    standing: '客戶地位',
    competition: '競爭情況',
    acceptance: '接受程度',
    project: '專案',
    house: '組織與關係',
  },
  personBlocks: {
    part: '角色與聯絡方式',
    character: '性格',
    personal: '個人情況',
  },
  parts,
  verdict: ({ kind, parts: which }) => {
    const named = which.map((part) => parts[part]).join('、');
    if (kind === 'workNow') return '支付能力、決定權、需求均已證實：立即重點跟進。';
    if (kind === 'missing') return `不具備：${named}。不要催促，另找突破口。`;
    return kind === 'prove' ? `有跡象、尚未證實：${named}，請進一步證實。` : `未知：${named}。`;
  },
  mistake: (mistake) => {
    switch (mistake.kind) {
      case 'noKeyPerson':
        return `已聯絡 ${mistake.contacts} 次，仍未找到關鍵人。`;
      case 'onlyChief':
        return '只做了高層工作：使用者和技術人員仍可能否決。';
      default:
        return `只有一位聯絡人，而且是${dossierRoles[mistake.role]}：請弄清背後是誰。`;
    }
  },
  howToTalk: {
    expressive: '多聽對方講，一起熱情；用圖片和效果打動，談妥後落到書面。',
    controlling: '開門見山，給結果和選擇，由對方決定，不要爭辯。',
    amiable: '先談人情，給安全感和案例，溫和引導對方做決定。',
    analytical: '書面提供資料、認證和對比；嚴謹，並給對方時間。',
  },
  traits: {
    cool: '冷淡：簡短談事，靠可靠贏得熱情。',
    stubborn: '固執：不反駁，多提問，用第三方事實說話。',
    proud: '傲慢：請教其看法，恰當稱讚。',
    dominant: '強勢：態度上讓步，價格上堅持。',
  },
  needAsks: {
    basic: '品質一般、價格低、服務少、忠誠度低：少投入。',
    middle: '品質較高、對價格敏感、選擇多：報價講依據，重服務、品種和快速打樣。',
    high: '要認證、長期穩定供貨、法律責任與服務：拿出證明，著眼多年合作。',
  },
  intentAsks: {
    direct: '有需求也能決定：一直跟到成交。',
    indirect: '能引出他人的關鍵人：請其介紹。',
    potential: '暫無需求但瞭解我們：保持關注，不催促。',
  },
  developAs: (development) =>
    development === 'keyCustomer'
      ? '地位、財務、管理支援按重點客戶開發。'
      : '地位、財務、管理支援按普通客戶開發。',
  workOn: (items) => `尚未接受：${items.join('、')}。`,
};
