import type { MenuWords } from '../shape/menu';

export const menu: MenuWords = {
  title: 'Portbook 客户簿',
  openSidebar: '当前行的客户',
  openTriage: '询盘分类',
  openDossier: '所选客户的一页档案',
  rebuildToday: '今天该跟进谁',
  writeWeeklySummary: '生成周报',
  openCare: '查找客户、去重、移交',
  myCustomers: '只看我的客户／看全部',
  openImport: '导入客户…',
  switchLanguage: '按设置切换表头语言',
  setUp: '建立客户档案表',
  repairRegister: '检查并修复',
  putLogAway: '归档往年跟进记录',
  mailSummary: '邮件发送周报…',
};
