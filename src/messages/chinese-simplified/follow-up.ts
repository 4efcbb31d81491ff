import type { ClosedDay } from '../../domain/calendar/open-day';
import type { DueReason } from '../../domain/follow-up/due';
import type { Due } from '../../domain/follow-up/follow-up';
import type { FollowUpWords } from '../shape/follow-up';

const due = (value: Due): string => {
  if (value.state === 'neverContacted') return '从未联系';
  if (value.state === 'unreadable')
    return value.isAhead ? '最近联系日期在将来' : '最近联系日期看不懂';
  if (value.state === 'closed') return '已结束';
  const days = Math.abs(value.days);
  if (value.state === 'overdue') return `逾期 ${days} 天`;
  return value.state === 'dueToday' ? '今天到期' : `${days} 天后到期`;
};

const closed = ({ date, holiday }: ClosedDay, country: string): string =>
  `${date} 是${country}的${holiday ? `节假日（${holiday}）` : '周末'}`;

const dueReason = (reason: DueReason): string => {
  if (reason.from === 'agreed') return `约定 ${reason.date}`;
  if (reason.from === 'inquiry') return `${reason.date} 来询盘，当天回复`;
  if (reason.from === 'phase') return `按步骤建议 ${reason.date} 联系`;
  if (reason.from === 'putOff') {
    const { date, on, times } = reason;
    return `${on} 推迟到 ${date}${times > 1 ? `，上次联系后已推迟 ${times} 次` : ''}`;
  }
  const { date, class: letter, lastContact, cadence, passed, country } = reason;
  const sum = `${letter ? `${letter} 类` : '未分级'}：最近联系 ${lastContact} + ${cadence} 天`;
  const [first] = passed;
  if (!first) return `${sum} → ${date}`;
  const named = passed.find(({ holiday }) => holiday !== '') ?? first;
  return `${sum}，${closed(named, country)} → ${date}`;
};

export const followUp: FollowUpWords = {
  neverContacted: '从未联系',
  unreadable: '最近联系日期看不懂',
  closed: '已结束',
  due,
  dueReason,
  reason: (item) =>
    item.due.state === 'neverContacted'
      ? '从未联系，先打个招呼'
      : `${item.class ? `${item.class} 类，` : ''}${due(item.due)}`,
  lastContact: (days) => {
    if (days === 0) return '今天联系过';
    if (days < 90) return `最近联系：${days} 天前`;
    return days < 730
      ? `最近联系：约 ${Math.round(days / 30.4)} 个月前`
      : `最近联系：约 ${Math.round(days / 365.25)} 年前`;
  },
  inquiryAccepted: (kind, score) => `接受询盘：${kind}，${score}/10 分`,
  nothingDue: '今天没有到期的客户。',
};
