import type { ClassReason } from '../../domain/follow-up/class-movement';
import type { Matter } from '../../domain/follow-up/today-list';
import type { PlanningWords } from '../shape/planning';
import { words } from './words';

const plan = (matter: Matter & { kind: 'plan' }): string => {
  const name = words.planKinds[matter.of];
  const said = matter.text ? `${name} ${matter.date}：${matter.text}` : `${name} ${matter.date}`;
  return matter.isBroken ? `已失约 · ${said}` : said;
};

const matter = (one: Matter): string => {
  if (one.kind === 'plan') return plan(one);
  if (one.kind === 'holiday') return `即将过节：${one.name}，${one.date}`;
  if (one.kind === 'payment') {
    return `${one.date} 到期的货款尚未收到${one.number && ` · ${one.number}`}`;
  }
  if (one.kind === 'visitOwed') return '一年内拜访不足两次';
  const asked = `${words.kinds[one.of]}询盘${one.undecided ? '（待决定）' : ''}`;
  if (one.putOffTo) return `${asked}：推迟到 ${one.putOffTo} 回复`;
  return one.hours > 0 ? `${asked}未回复，已超时 ${one.hours} 小时` : `${asked}：${one.by} 前回复`;
};

const classReason = (reason: ClassReason): string => {
  switch (reason.kind) {
    case 'ordered':
      return `${reason.on} 已下单`;
    case 'orderDateNamed':
      return `${reason.on} 说明将于 ${reason.date} 下单`;
    case 'orderPlanned':
      return `${reason.on} 有采购计划，未定日期`;
    case 'quoted':
      return `${reason.on} 已报价`;
    case 'unanswered':
      return `${reason.days} 天内联系 ${reason.contacts} 次未回复`;
    case 'silent':
      return `已 ${reason.days} 天无音讯，平时间隔 ${reason.rhythm} 天`;
    case 'orderDatePassed':
      return `约定的下单日期 ${reason.date} 已过`;
    case 'asksAgain':
      return `${reason.on} 再次询价`;
    case 'dayTooShort':
      return '到期的客户太多，一天联系不完；该客户离下单还远，可以少联系些';
  }
};

const hours = (minutes: number): string => `${Math.round(minutes / 6) / 10} 小时`;

export const planning: PlanningWords = {
  matter,
  excuseReasons: {
    promise: '答应过',
    birthday: '生日将近',
    holiday: '节日将近',
    season: '采购季',
    product: '产品对口',
    news: '新消息',
    class: '适合该等级',
    neverUsed: '对该客户没用过',
    longAgo: '很久没用',
    answeredOften: '常有回复',
  },
  answered: (used, answered) => `总共用过 ${used} 次，回复 ${answered} 次`,
  classReason,
  goingCold: ({ days, rhythm }) => `正在变冷：已 ${days} 天无音讯，平时间隔 ${rhythm} 天。`,
  persistence: ({ orders, median, threeQuarters }) =>
    `据您自己的记录：${orders} 个首单的跟进次数中位数是 ${median} 次，四分之三在 ${threeQuarters} 次以内。`,
  earlyToGiveUp: (contacts, { threeQuarters }) =>
    `目前跟进 ${contacts} 次。您的首单有四分之三在 ${threeQuarters} 次以内成交，现在放弃还早。`,
  dayFits: (minutes, capacity) =>
    `今天的工作量 ${hours(minutes)}，您有 ${hours(capacity)}，做得完。`,
  dayTooShort: (minutes, capacity, beyond) =>
    `今天的工作量 ${hours(minutes)}，您只有 ${hours(capacity)}：先做前面的，其余 ${beyond} 位只能往后排。`,
  demote: (names) => `可降级或移交：${names.join('、')}`,
  metAtFair: (fair) => `展会上认识${fair && `：${fair}`}`,
  fairSecond: (fair) => `展会${fair && `（${fair}）`}后再次跟进`,
  visitReport: (purpose) => `写拜访报告${purpose ? `：${purpose}` : ''}`,
};
