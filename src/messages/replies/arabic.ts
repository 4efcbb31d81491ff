import type { ReplyWords } from '../shape/reply';

export const arabic: ReplyWords = {
  subject: (product) => `رد: استفساركم${product && ` عن ${product}`}`,
  greeting: (name) => (name ? `السيد/ة ${name} المحترم/ة،` : 'تحية طيبة،'),
  thanks: (product) => (product ? `شكرا لاستفساركم عن ${product}.` : 'شكرا لاستفساركم.'),
  answers: 'نجيب عن أسئلتكم:',
  blank: '[إجابتكم]',
  offer: ({ quantity, term, payment }) =>
    `سعرنا${quantity && ` لكمية ${quantity}`}: [السعر] ${term || '[شرط التسليم]'}، التسليم خلال [عدد] يوما بعد الدفعة المقدمة، الدفع ${payment || '[الشروط]'}.`,
  price: '[السعر]',
  offers: (lines, payment) =>
    `أسعارنا:\n${lines}\nالتسليم خلال [عدد] يوما بعد الدفعة المقدمة، الدفع ${payment || '[الشروط]'}.`,
  asks: 'لتقديم عرض دقيق نرجو إفادتنا بما يلي:',
  questions: {
    product: 'ما المنتج والطراز المطلوب؟',
    specification: 'ما المواصفات المطلوبة (المقاس، المادة، التشطيب)؟',
    quantity: 'ما الكمية المطلوبة للطلبية الأولى؟',
    incoterm: 'هل نسعر على أساس FOB أم CIF أم شرط آخر؟',
    port: 'ما ميناء الوصول؟',
    deadline: 'متى تحتاجون البضاعة؟',
    company: 'لأي شركة تشترون؟',
    use: 'فيم سيستخدم المنتج؟',
    verify: 'هل يمكنكم مراسلتنا من بريد شركتكم مع ذكر عنوانها؟',
    targetPrice: 'هل لديكم سعر مستهدف؟',
    certificates: 'ما الشهادات المطلوبة في سوقكم؟',
  },
  closing: (name) => `في انتظار ردكم.\n\nمع أطيب التحيات\n${name || '[اسمك]'}`,
};
