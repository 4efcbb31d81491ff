import type { PlanningWords } from '../shape/planning';

/** First topics of a new register; people change and extend them on its tab. */
export const topicTexts: PlanningWords['topics'] = {
  promise: { text: 'As promised, here is what I said I would send you.' },
  priceMove: {
    text: 'Material prices have moved these weeks. May I tell you what it means for your item?',
  },
  productNews: {
    text: 'We have something new that fits your range. Shall I send a sample?',
  },
  tradeTrend: {
    text: 'There is news in your market that may touch your next purchase.',
  },
  sharedMaterial: {
    text: 'Here are fresh photos and the manual of the product you looked at.',
  },
  companyNews: {
    text: 'We have just shipped an order much like what you asked about.',
  },
  hobby: { text: 'I read something about your favourite sport and thought of you.' },
  personal: { text: 'I wish you and your family all the best.' },
  occasion: { text: 'Happy holidays to you and your colleagues.' },
};
