import type { LetterWords } from '../shape/letter';

export const letter: LetterWords = {
  topics: {
    promise: '按照约定，把之前答应您的内容发给您。',
    priceMove: '最近原材料价格有变动，需要我跟您说说对您那款产品的影响吗？',
    productNews: '我们有一款适合您的新产品，需要寄样品给您看看吗？',
    tradeTrend: '您所在的市场有新动向，可能会影响您下一次采购。',
    sharedMaterial: '这是您之前看过的那款产品的新照片和说明书。',
    companyNews: '我们刚出了一单货，和您询问的产品很接近。',
    hobby: '看到一条您喜欢的运动的消息，就想到了您。',
    personal: '祝您和家人一切都好。',
    occasion: '祝您和同事们节日快乐。',
  },
  fairSubject: (fair) => `感谢您光临我们的展位${fair && `（${fair}）`}`,
  fairThanks: (name, fair, product) =>
    `${name ? `${name}，您好！` : '您好！'}\n\n感谢您今天${fair && `在${fair}`}光临我们的展位，很高兴认识您。\n\n您问到了${product || '[产品]'}，我三天内把照片和报价发给您。请问按多少数量报价？\n\n顺祝商祺\n[您的姓名]`,
};
