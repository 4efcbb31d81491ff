// Made by appsscript/traditional.mjs from chinese-simplified; not edited by hand.
import type { FairWords } from '../shape/planning-fair';

export const fair: FairWords = {
  title: '展會',
  hint: '按 Enter到下一格，最後按等級字母。每張名片：今天算一次聯絡，3 天後跟進，7 天後有任務。',
  name: '展會名稱',
  fields: {
    company: '公司名',
    contact: '聯絡人',
    reach: '郵件或電話',
    product: '想要的產品',
    country: '國家（留空則按電話或郵件推斷）',
    note: '備註',
  },
  classKeys: '等級：按 A 到 F',
  sayWho: '請先填公司、姓名或聯絡方式。',
  counted: (saved, waiting) => `已儲存 ${saved} 張${waiting > 0 ? `，待儲存 ${waiting} 張` : ''}。`,
  kept: '名片都還在這裡。',
  savedCard: (name, letter) => `已儲存：${name}，${letter} 類。`,
  thanks: '當晚感謝信',
  thanksHint: '按每位客戶的語言起草，給還沒寫過信的人。',
  showThanks: '顯示草稿',
  waiting: (drafts) => (drafts === 0 ? '都已經感謝過了。' : `${drafts} 封草稿`),
  meaning: '中文意思',
  sent: '已傳送',
};
