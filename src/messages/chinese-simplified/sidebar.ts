import type { SidebarWords } from '../shape/sidebar';

const weekdays = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];

export const sidebar: SidebarWords = {
  views: { customer: '客户', triage: '询盘', today: '今日', import: '导入' },
  loading: '正在读取…',
  working: '正在保存…',
  saved: '已保存',
  alreadySaved: '之前已保存',
  checkedAgain: '已保存并复核',
  tryAgain: '重试',
  serverSilent: 'Google 没有回应，您填写的内容还在。',
  kept: '已保留',
  back: '返回',
  close: '关闭',
  dateInWords: (weekday, date) => `${date} ${weekdays[weekday - 1]}`,
};
