// Made by appsscript/traditional.mjs from chinese-simplified; not edited by hand.
import type { DocumentWords, KeepingWords } from '../shape/keeping';

export const keeping: KeepingWords = {
  title: '老客戶',
  ofOne: '維護這位客戶',
  none: '還沒有客戶下過單。',
  complete: (customers) => `${customers} 家老客戶的維護沒有欠缺。`,
  more: (customers) => `還有 ${customers} 家有欠缺。`,
  tasks: {
    summedUp: '階段總結',
    interests: '愛好和興趣',
    buyingPower: '購買力',
    opinion: '徵求意見',
    introduction: '請求介紹客戶',
    visit: '每年兩次拜訪',
    gift: '禮品',
  },
  lacks: (tasks) => `待做：${tasks.join(' · ')}`,
  never: '從未',
  visits: (made, planned, wanted) =>
    `今年拜訪 ${made}/${wanted} 次${planned > 0 ? `，已計畫 ${planned} 次` : ''}`,
  gifts: (count) => `已送禮品 ${count} 次`,
  noGifts: '還沒有送過禮品。送過的會列在這裡，避免重複。',
  write: '寫下來',
  save: '儲存',
  saved: '已寫入客戶檔案。',
};

export const documents: DocumentWords = {
  title: '檔案',
  none: '還沒有登記檔案。',
  kind: '型別',
  name: '檔名',
  link: '連結',
  linkHint: 'https://… 檔案所在的網址。Portbook 只儲存網址。',
  order: '訂單',
  noOrder: '不屬於訂單',
  folder: '建議存放的資料夾',
  add: '登記檔案',
  saved: '已寫入「檔案」表。',
  notLinked: '不是網址，不能在這裡開啟',
  openTab: '開啟「檔案」表',
};
