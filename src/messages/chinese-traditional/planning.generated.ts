// Made by appsscript/traditional.mjs from chinese-simplified; not edited by hand.
import type { ClassReason } from '../../domain/follow-up/class-movement';
import type { Matter } from '../../domain/follow-up/today-list';
import type { PlanningWords } from '../shape/planning';
import { words } from './words.generated';

const plan = (matter: Matter & { kind: 'plan' }): string => {
  const name = words.planKinds[matter.of];
  const said = matter.text ? `${name} ${matter.date}：${matter.text}` : `${name} ${matter.date}`;
  return matter.isBroken ? `已失約 · ${said}` : said;
};

const matter = (one: Matter): string => {
  if (one.kind === 'plan') return plan(one);
  if (one.kind === 'holiday') return `即將過節：${one.name}，${one.date}`;
  if (one.kind === 'payment') {
    return `${one.date} 到期的貨款尚未收到${one.number && ` · ${one.number}`}`;
  }
  if (one.kind === 'visitOwed') return '一年內拜訪不足兩次';
  const asked = `${words.kinds[one.of]}詢價${one.undecided ? '（待決定）' : ''}`;
  if (one.putOffTo) return `${asked}：延後到 ${one.putOffTo} 回覆`;
  return one.hours > 0 ? `${asked}未回覆，已超時 ${one.hours} 小時` : `${asked}：${one.by} 前回覆`;
};

const classReason = (reason: ClassReason): string => {
  switch (reason.kind) {
    case 'ordered':
      return `${reason.on} 已下單`;
    case 'orderDateNamed':
      return `${reason.on} 說明將於 ${reason.date} 下單`;
    case 'orderPlanned':
      return `${reason.on} 有採購計畫，未定日期`;
    case 'quoted':
      return `${reason.on} 已報價`;
    case 'unanswered':
      return `${reason.days} 天內聯絡 ${reason.contacts} 次未回覆`;
    case 'silent':
      return `已 ${reason.days} 天無音訊，平時間隔 ${reason.rhythm} 天`;
    case 'orderDatePassed':
      return `約定的下單日期 ${reason.date} 已過`;
    case 'asksAgain':
      return `${reason.on} 再次詢價`;
    case 'dayTooShort':
      return '到期的客戶太多，一天聯絡不完；該客戶離下單還遠，可以少聯絡些';
  }
};

const hours = (minutes: number): string => `${Math.round(minutes / 6) / 10} 小時`;

export const planning: PlanningWords = {
  matter,
  excuseReasons: {
    promise: '答應過',
    birthday: '生日將近',
    holiday: '節日將近',
    season: '採購季',
    product: '產品對口',
    news: '新訊息',
    class: '適合該等級',
    neverUsed: '對該客戶沒用過',
    longAgo: '很久沒用',
    answeredOften: '常有回覆',
  },
  answered: (used, answered) => `總共用過 ${used} 次，回覆 ${answered} 次`,
  classReason,
  goingCold: ({ days, rhythm }) => `正在變冷：已 ${days} 天無音訊，平時間隔 ${rhythm} 天。`,
  persistence: ({ orders, median, threeQuarters }) =>
    `據您自己的記錄：${orders} 個首單的跟進次數中位數是 ${median} 次，四分之三在 ${threeQuarters} 次以內。`,
  earlyToGiveUp: (contacts, { threeQuarters }) =>
    `目前跟進 ${contacts} 次。您的首單有四分之三在 ${threeQuarters} 次以內成交，現在放棄還早。`,
  dayFits: (minutes, capacity) =>
    `今天的工作量 ${hours(minutes)}，您有 ${hours(capacity)}，做得完。`,
  dayTooShort: (minutes, capacity, beyond) =>
    `今天的工作量 ${hours(minutes)}，您只有 ${hours(capacity)}：先做前面的，其餘 ${beyond} 位只能往後排。`,
  demote: (names) => `可降級或移交：${names.join('、')}`,
  metAtFair: (fair) => `展會上認識${fair && `：${fair}`}`,
  fairSecond: (fair) => `展會${fair && `（${fair}）`}後再次跟進`,
  visitReport: (purpose) => `寫拜訪報告${purpose ? `：${purpose}` : ''}`,
};
