import type { Due } from '../../domain/follow-up/follow-up';
import type { FollowUpWords } from '../shape/follow-up';

const due = (value: Due): string => {
  if (value.state === 'neverContacted') return '从未联系';
  if (value.state === 'closed') return '已结束';
  const days = Math.abs(value.days);
  if (value.state === 'overdue') return `逾期 ${days} 天`;
  return value.state === 'dueToday' ? '今天到期' : `${days} 天后到期`;
};

export const followUp: FollowUpWords = {
  neverContacted: '从未联系',
  closed: '已结束',
  due,
  reason: (item) =>
    item.due.state === 'neverContacted'
      ? '从未联系，先打个招呼'
      : `${item.class ? `${item.class} 类，` : ''}${due(item.due)}`,
  lastContact: (days) => (days === 0 ? '今天联系过' : `最近联系：${days} 天前`),
  inquiryAccepted: (kind, score) => `接受询盘：${kind}，${score}/10 分`,
  nothingDue: '今天没有到期的客户。',
};
