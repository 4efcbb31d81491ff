import type { ReplyWords } from '../shape/reply';

export const reply: ReplyWords = {
  subject: (product) => `回复：${product || '您的'}询盘`,
  greeting: (name) => (name ? `${name}，您好：` : '您好：'),
  thanks: (product) => (product ? `感谢您询问${product}。` : '感谢您的询盘。'),
  answers: '对您的问题答复如下：',
  blank: '[请填写答复]',
  offer: ({ quantity, term, payment }) =>
    `我们的报价${quantity && `（${quantity}）`}：[价格] ${term || '[贸易术语]'}，收到定金后 [天数] 天交货，付款方式 ${payment || '[条件]'}。`,
  price: '[价格]',
  offers: (lines, payment) =>
    `我们的报价：\n${lines}\n收到定金后 [天数] 天交货，付款方式 ${payment || '[条件]'}。`,
  asks: '为了准确报价，请告知：',
  questions: {
    product: '需要哪款产品、什么型号？',
    specification: '需要什么规格（尺寸、材料、表面处理）？',
    quantity: '首单需要多少数量？',
    incoterm: '报 FOB、CIF 还是其他贸易术语？',
    port: '目的港是哪里？',
    deadline: '什么时候需要货物？',
    company: '请问贵公司的名称？',
    use: '产品作什么用途？',
    verify: '能否用公司邮箱来信，并附上公司地址？',
    targetPrice: '有目标价吗？',
    certificates: '您的市场要求哪些认证？',
  },
  closing: (name) => `期待您的答复。\n\n此致\n${name || '[您的姓名]'}`,
};
