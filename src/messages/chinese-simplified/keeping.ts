import type { DocumentWords, KeepingWords } from '../shape/keeping';

export const keeping: KeepingWords = {
  title: '老客户',
  ofOne: '维护这位客户',
  none: '还没有客户下过单。',
  complete: (customers) => `${customers} 家老客户的维护没有欠缺。`,
  more: (customers) => `还有 ${customers} 家有欠缺。`,
  tasks: {
    summedUp: '阶段总结',
    interests: '爱好和兴趣',
    buyingPower: '购买力',
    opinion: '征求意见',
    introduction: '请求介绍客户',
    visit: '每年两次拜访',
    gift: '礼品',
  },
  lacks: (tasks) => `待做：${tasks.join(' · ')}`,
  never: '从未',
  visits: (made, planned, wanted) =>
    `今年拜访 ${made}/${wanted} 次${planned > 0 ? `，已计划 ${planned} 次` : ''}`,
  gifts: (count) => `已送礼品 ${count} 次`,
  noGifts: '还没有送过礼品。送过的会列在这里，避免重复。',
  write: '写下来',
  save: '保存',
  saved: '已写入客户档案。',
};

export const documents: DocumentWords = {
  title: '文件',
  none: '还没有登记文件。',
  kind: '类型',
  name: '文件名',
  link: '链接',
  linkHint: 'https://… 文件所在的网址。Portbook 只保存网址。',
  order: '订单',
  noOrder: '不属于订单',
  folder: '建议存放的文件夹',
  add: '登记文件',
  saved: '已写入“文件”表。',
  notLinked: '不是网址，不能在这里打开',
  openTab: '打开“文件”表',
};
