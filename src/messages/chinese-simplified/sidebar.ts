import { isoWeekday } from '../../domain/local-date';
import type { SidebarWords } from '../shape/sidebar';
import { careWords } from './sidebar-care';
import { importWords } from './sidebar-import';
import { triageView } from './sidebar-triage';

const weekdays = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];

export const sidebar: SidebarWords = {
  views: {
    customer: '客户',
    today: '今日',
    triage: '询盘',
    plans: '计划',
    orders: '订单',
    care: '查找',
  },
  viewsLabel: 'Portbook 视图',
  loading: '正在读取表格…',
  unfilled: {
    missing: '还没有保存：请填写这一项。',
    tooEarly: (first) => `还没有保存：请选择 ${first} 或之后的日期。`,
    tooLate: (last) => `还没有保存：请选择 ${last} 或之前的日期。`,
    unread: '还没有保存：这一项无法识别，请重新填写。',
    tooLong: (characters, most) =>
      `还没有保存：共 ${characters} 个字符，最多 ${most} 个。内容都还在这里，请缩短或分两次记录。`,
  },
  working: '正在保存…',
  saved: '已保存。',
  alreadySaved: '之前已经保存过。',
  finished: '已保存：之前只写了一部分，现已补全。',
  checkedAgain: '已保存，并复核过一遍。',
  tryAgain: '重试',
  serverSilent: (detail) =>
    `Google 没有回应${detail ? `（${detail}）` : ''}，不能确定是否已完成。您填写的内容还在。请再试一次，不会重复写入。`,
  savedOtherwise:
    '您第一次提交的内容其实已经保存。之后改动的部分没有保存，仍在这里：再保存一次会另存为一条，也可以就此不管。',
  back: '返回',
  copy: '复制',
  copied: '已复制',
  notReady: '这份表格还没有客户档案表。',
  otherHeaders: (language) => `列标题和工作表名称仍是“${language}”。`,
  switchHeaders: '改为简体中文',
  keepHeaders: '保持不变',
  setUp: '建立客户档案表',
  day: (date, today) => {
    const year = date.slice(0, 4) === today.slice(0, 4) ? '' : `${date.slice(0, 4)}年`;
    const month = Number(date.slice(5, 7));
    return `${year}${month}月${Number(date.slice(8))}日 ${weekdays[isoWeekday(date) - 1]}`;
  },
  customer: {
    sections: { followUp: '跟进', know: '了解', orders: '订单' },
    sectionsLabel: '客户页面分区',
    noRow: (row) => (row === null ? '没有选中客户' : `第 ${row} 行没有客户`),
    looking: '正在查看所选的行…',
    noRowHint: '请选中客户表中已填写的一行。',
    unnamed: '未填名称',
    reread: '重新读取当前行',
    row: (row) => `第 ${row} 行`,
    lastFollowUps: '最近跟进',
    noFollowUps: '还没有跟进记录。',
    log: '记录跟进',
    otherRow: (name) => `表格中选中的是：${name}`,
    show: '查看',
    keyAccount: '重点客户',
  },
  form: {
    direction: '谁联系谁',
    weContacted: '我方联系客户',
    theyContacted: '客户联系我方',
    channel: '渠道',
    topic: '话题',
    ownTopic: '自己填写…',
    ownTopicLabel: '自己填写的话题',
    text: '内容',
    textHint: '结果、承诺、问题',
    next: '完成 → 下一步？',
    whatNext: '下一步什么时候？',
    byPhase: '按询盘阶段',
    byCadence: (days) => `按周期，${days} 天`,
    tomorrow: '明天',
    inAWeek: '一周后',
    otherDate: '其他日期',
    noDate: '未约日期，按跟进周期',
    save: '保存',
  },
  today: {
    heading: (customers) => `${customers} 位客户需要跟进`,
    keys: (canUndo) => `J 下一位 · K 上一位 · L 记录 · S 推迟${canUndo ? ' · U 撤销' : ''}`,
    log: '记录',
    decide: '做决定',
    putOffToday: (customers) => `今天晚些时候：${customers} 位`,
    refresh: '刷新',
    backToList: '返回今日名单',
    nextOne: '下一位客户',
    spread: {
      offer: '逾期的客户两整天也跟不完，比如刚导入了一份旧名单。',
      look: '分摊到后面几天…',
      plan: (stay, customers, days, last) =>
        `今天留 ${stay} 位，其余 ${customers} 位分到 ${days} 个工作日，最晚 ${last}：`,
      rules:
        '离成交最近的排在前面，每天最多占一半时间，并避开客户的休息日。已约定的日期不动，从未联系的也不动。',
      nobody: '没有可分摊的客户：逾期的都是约定过日期的。',
      act: '分摊',
      done: (customers) => `已把 ${customers} 位客户分摊到各个工作日。`,
    },
  },
  putOff: {
    putOff: '推迟',
    toWhen: '推迟到哪天？',
    withPlans: (plans) => `改期的有：${plans.join('；')}`,
    inDays: (days) => (days === 1 ? '明天' : days === 7 ? '一周后' : `${days} 天后`),
    otherDay: '其他日期',
    laterToday: '今天晚些时候，到期日不变',
    doneTo: (day) => `已推迟到${day}。`,
    closedThere: (holiday) => `当地${holiday || '周末'}`,
    movedOff: (offer, holiday) => `${offer}，因当地${holiday || '周末'}顺延`,
  },
  summary: {
    stale: (days) => `周报已有 ${days} 天没有生成。`,
    write: '现在生成',
    written: (week) => `${week} 的周报已生成。`,
  },
  triage: triageView,
  import: importWords,
  care: careWords,
};
