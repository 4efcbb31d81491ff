// Made by appsscript/traditional.mjs from chinese-simplified; not edited by hand.
import type { ReplyWords } from '../shape/reply';

export const reply: ReplyWords = {
  subject: (product) => `回覆：${product || '您的'}詢價`,
  greeting: (name) => (name ? `${name}，您好：` : '您好：'),
  thanks: (product) => (product ? `感謝您詢問${product}。` : '感謝您的詢價。'),
  answers: '對您的問題答覆如下：',
  blank: '[請填寫答覆]',
  offer: ({ quantity, term, payment }) =>
    `我們的報價${quantity && `（${quantity}）`}：[價格] ${term || '[貿易條件]'}，收到定金後 [天數] 天交貨，付款方式 ${payment || '[條件]'}。`,
  price: '[價格]',
  offers: (lines, payment) =>
    `我們的報價：\n${lines}\n收到定金後 [天數] 天交貨，付款方式 ${payment || '[條件]'}。`,
  asks: '為了準確報價，請告知：',
  questions: {
    product: '需要哪款產品、什麼型號？',
    specification: '需要什麼規格（尺寸、材料、表面處理）？',
    quantity: '首單需要多少數量？',
    incoterm: '報 FOB、CIF 還是其他貿易條件？',
    port: '目的港是哪裡？',
    deadline: '什麼時候需要貨物？',
    company: '請問貴公司的名稱？',
    use: '產品作什麼用途？',
    verify: '能否用公司信箱來信，並附上公司地址？',
    targetPrice: '有目標價嗎？',
    certificates: '您的市場要求哪些認證？',
  },
  closing: (name) => `期待您的答覆。\n\n此致\n${name || '[您的姓名]'}`,
};
