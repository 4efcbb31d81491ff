// Made by appsscript/traditional.mjs from chinese-simplified; not edited by hand.
import type { PlanningWords } from '../shape/planning';

/** First topics of a new register; people change and extend them on its tab. */
export const topicTexts: PlanningWords['topics'] = {
  promise: {
    text: 'As promised, here is what I said I would send you.',
    meaning: '按約定把之前答應的資料發過去。',
  },
  priceMove: {
    text: 'Material prices have moved these weeks. May I tell you what it means for your item?',
    meaning: '最近原材料價格有變動，說明對客戶產品的影響。',
  },
  productNews: {
    text: 'We have something new that fits your range. Shall I send a sample?',
    meaning: '有適合客戶的新產品，問是否寄樣。',
  },
  tradeTrend: {
    text: 'There is news in your market that may touch your next purchase.',
    meaning: '客戶所在市場有新動向，可能影響下次採購。',
  },
  sharedMaterial: {
    text: 'Here are fresh photos and the manual of the product you looked at.',
    meaning: '分享客戶看過的產品的新照片和說明書。',
  },
  companyNews: {
    text: 'We have just shipped an order much like what you asked about.',
    meaning: '剛出貨一單和客戶詢問的產品相近的訂單。',
  },
  hobby: {
    text: 'I read something about your favourite sport and thought of you.',
    meaning: '聊客戶喜歡的運動或愛好。',
  },
  personal: { text: 'I wish you and your family all the best.', meaning: '問候客戶和家人。' },
  occasion: { text: 'Happy holidays to you and your colleagues.', meaning: '節日問候。' },
};
