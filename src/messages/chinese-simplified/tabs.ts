import type { TabNames } from '../shape/tabs';

export const tabs: TabNames = {
  customers: '客户',
  inquiries: '询盘',
  followUps: '跟进记录',
  today: '今日',
  weeklySummary: '周报',
  weeklyHistory: '周报历史',
  topics: '话题',
  plans: '计划',
  orders: '订单',
  documents: '文件',
  dossier: '客户档案',
  triageRules: '询盘规则',
  settings: '设置',
};
