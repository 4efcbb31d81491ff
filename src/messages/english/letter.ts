import type { LetterWords } from '../shape/letter';

export const letter: LetterWords = {
  topics: {
    promise: 'As promised, here is what I said I would send you.',
    priceMove:
      'Raw material prices have moved in recent weeks. Shall I tell you what that means for your item?',
    productNews: 'We have something new that fits your range. Shall I send a sample?',
    tradeTrend: 'There is news in your market that may affect your next purchase.',
    sharedMaterial: 'Here are fresh photos and the manual of the product you looked at.',
    companyNews: 'We have just shipped an order very similar to what you asked about.',
    hobby: 'I read something about your favourite sport and thought of you.',
    personal: 'I wish you and your family all the best.',
    occasion: 'Happy holidays to you and your colleagues.',
  },
  fairSubject: (fair) =>
    fair ? `Thank you for meeting us at ${fair}` : 'Thank you for your visit',
  fairThanks: (name, fair, product) =>
    `Dear ${name || 'Sir or Madam'},\n\nThank you for your time at our stand today${fair && ` at ${fair}`}. It was a pleasure to meet you.\n\nYou asked about ${product || '[product]'}. I will send you photos and a quotation within three days. What quantity shall I quote?\n\nKind regards\n[your name]`,
};
