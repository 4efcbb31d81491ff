import type { PlanningWords } from '../shape/planning';

/** First topics of a new register; people change and extend them on its tab. */
export const topicTexts: PlanningWords['topics'] = {
  promise: {
    text: 'As promised, here is what I said I would send you.',
    meaning: '按约定把之前答应的资料发过去。',
  },
  priceMove: {
    text: 'Material prices have moved these weeks. May I tell you what it means for your item?',
    meaning: '最近原材料价格有变动，说明对客户产品的影响。',
  },
  productNews: {
    text: 'We have something new that fits your range. Shall I send a sample?',
    meaning: '有适合客户的新产品，问是否寄样。',
  },
  tradeTrend: {
    text: 'There is news in your market that may touch your next purchase.',
    meaning: '客户所在市场有新动向，可能影响下次采购。',
  },
  sharedMaterial: {
    text: 'Here are fresh photos and the manual of the product you looked at.',
    meaning: '分享客户看过的产品的新照片和说明书。',
  },
  companyNews: {
    text: 'We have just shipped an order much like what you asked about.',
    meaning: '刚出货一单和客户询问的产品相近的订单。',
  },
  hobby: {
    text: 'I read something about your favourite sport and thought of you.',
    meaning: '聊客户喜欢的运动或爱好。',
  },
  personal: { text: 'I wish you and your family all the best.', meaning: '问候客户和家人。' },
  occasion: { text: 'Happy holidays to you and your colleagues.', meaning: '节日问候。' },
};
