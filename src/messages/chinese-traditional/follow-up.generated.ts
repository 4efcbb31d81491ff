// Made by appsscript/traditional.mjs from chinese-simplified; not edited by hand.
import type { Due } from '../../domain/follow-up/follow-up';
import type { FollowUpWords } from '../shape/follow-up';

const due = (value: Due): string => {
  if (value.state === 'neverContacted') return '從未聯絡';
  if (value.state === 'closed') return '已結束';
  const days = Math.abs(value.days);
  if (value.state === 'overdue') return `逾期 ${days} 天`;
  return value.state === 'dueToday' ? '今天到期' : `${days} 天后到期`;
};

export const followUp: FollowUpWords = {
  neverContacted: '從未聯絡',
  closed: '已結束',
  due,
  reason: (item) =>
    item.due.state === 'neverContacted'
      ? '從未聯絡，先打個招呼'
      : `${item.class ? `${item.class} 類，` : ''}${due(item.due)}`,
  lastContact: (days) => (days === 0 ? '今天聯絡過' : `最近聯絡：${days} 天前`),
  inquiryAccepted: (kind, score) => `接受詢價：${kind}，${score}/10 分`,
  nothingDue: '今天沒有到期的客戶。',
};
