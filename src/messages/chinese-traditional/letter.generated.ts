// Made by appsscript/traditional.mjs from chinese-simplified; not edited by hand.
import type { LetterWords } from '../shape/letter';

export const letter: LetterWords = {
  topics: {
    promise: '按照約定，把之前答應您的內容發給您。',
    priceMove: '最近原材料價格有變動，需要我跟您說說對您那款產品的影響嗎？',
    productNews: '我們有一款適合您的新產品，需要寄樣品給您看看嗎？',
    tradeTrend: '您所在的市場有新動向，可能會影響您下一次採購。',
    sharedMaterial: '這是您之前看過的那款產品的新照片和說明書。',
    companyNews: '我們剛出了一單貨，和您詢問的產品很接近。',
    hobby: '看到一條您喜歡的運動的訊息，就想到了您。',
    personal: '祝您和家人一切都好。',
    occasion: '祝您和同事們節日快樂。',
  },
  fairSubject: (fair) => `感謝您光臨我們的展位${fair && `（${fair}）`}`,
  fairThanks: (name, fair, product) =>
    `${name ? `${name}，您好！` : '您好！'}\n\n感謝您今天${fair && `在${fair}`}光臨我們的展位，很高興認識您。\n\n您問到了${product || '[產品]'}，我三天內把照片和報價發給您。請問按多少數量報價？\n\n順祝商祺\n[您的姓名]`,
};
