// Made by appsscript/traditional.mjs from chinese-simplified; not edited by hand.
import type { ResearchWords } from '../shape/dossier';

export const research: ResearchWords = {
  groups: {
    search: '搜尋引擎',
    social: '社交網路',
    chat: '電話、聊天、郵件',
    domain: '網域與信箱',
    register: '公司註冊機構',
    trade: '貿易資料',
    place: '地圖',
    sanctions: '制裁名單',
  },
  data: {
    company: '公司',
    contact: '聯絡人',
    email: '信箱',
    phone: '電話',
    address: '地址',
    product: '產品',
    trade: '行業',
    domain: '網域',
  },
  searchWith: '搜尋引擎',
  paste: (text) => `複製「${text}」，到該網站貼上`,
  byHand: (text) => `複製 ${text}，在應用中查詢`,
  nothingToLookFor: '請先填寫公司、聯絡人或信箱。',
  note: '點選後才打開。每個連結只帶其名稱所示的資訊。',
  warning: (warning) => {
    switch (warning.kind) {
      case 'mixedScripts':
        return '網域混用不同文字，可能是仿冒。';
      case 'disguised':
        return '網域是編碼寫法（xn--），請核對真實名稱。';
      case 'number':
        return '地址是數字，不是網域。';
      case 'credentials':
        return '網域前有誤導性的名稱，已去掉。';
      case 'notEncrypted':
        return '未加密（http）。';
      default:
        return `與 ${warning.of} 相似，但並不是。`;
    }
  },
};
