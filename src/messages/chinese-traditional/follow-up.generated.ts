// Made by appsscript/traditional.mjs from chinese-simplified; not edited by hand.
import type { ClosedDay } from '../../domain/calendar/open-day';
import type { DueReason } from '../../domain/follow-up/due';
import type { Due } from '../../domain/follow-up/follow-up';
import type { FollowUpWords } from '../shape/follow-up';

const due = (value: Due): string => {
  if (value.state === 'neverContacted') return '從未聯絡';
  if (value.state === 'unreadable')
    return value.isAhead ? '最近聯絡日期在將來' : '最近聯絡日期看不懂';
  if (value.state === 'closed') return '已結束';
  const days = Math.abs(value.days);
  if (value.state === 'overdue') return `逾期 ${days} 天`;
  return value.state === 'dueToday' ? '今天到期' : `${days} 天後到期`;
};

const closed = ({ date, holiday }: ClosedDay, country: string): string =>
  `${date} 是${country}的${holiday ? `節假日（${holiday}）` : '週末'}`;

const dueReason = (reason: DueReason): string => {
  if (reason.from === 'agreed') return `約定 ${reason.date}`;
  if (reason.from === 'inquiry') return `${reason.date} 來詢價，當天回覆`;
  if (reason.from === 'phase') return `按步驟建議 ${reason.date} 聯絡`;
  if (reason.from === 'putOff') {
    const { date, on, times } = reason;
    return `${on} 延後到 ${date}${times > 1 ? `，上次聯絡後已延後 ${times} 次` : ''}`;
  }
  const { date, class: letter, lastContact, cadence, passed, country } = reason;
  const sum = `${letter ? `${letter} 類` : '未分級'}：最近聯絡 ${lastContact} + ${cadence} 天`;
  const [first] = passed;
  if (!first) return `${sum} → ${date}`;
  const named = passed.find(({ holiday }) => holiday !== '') ?? first;
  return `${sum}，${closed(named, country)} → ${date}`;
};

export const followUp: FollowUpWords = {
  neverContacted: '從未聯絡',
  unreadable: '最近聯絡日期看不懂',
  closed: '已結束',
  due,
  dueReason,
  reason: (item) =>
    item.due.state === 'neverContacted'
      ? '從未聯絡，先打個招呼'
      : `${item.class ? `${item.class} 類，` : ''}${due(item.due)}`,
  lastContact: (days) => {
    if (days === 0) return '今天聯絡過';
    if (days < 90) return `最近聯絡：${days} 天前`;
    return days < 730
      ? `最近聯絡：約 ${Math.round(days / 30.4)} 個月前`
      : `最近聯絡：約 ${Math.round(days / 365.25)} 年前`;
  },
  inquiryAccepted: (kind, score) => `接受詢價：${kind}，${score}/10 分`,
  nothingDue: '今天沒有到期的客戶。',
};
