import type { Tab } from '../../domain/tabs';
import type { ProblemWords } from '../shape/problems';
import { columns } from './columns';
import { orderView } from './order-view';
import { tabs } from './tabs';

const headers = (tab: Tab, keys: readonly string[]): string => {
  const names: Readonly<Record<string, string>> = columns[tab];
  return keys.map((key) => names[key] ?? key).join('、');
};

export const problems: ProblemWords = {
  busy: () => '没有写入：有人正在写入这张表。您填写的内容还在，请过几秒再试。',
  tabMissing: ({ tab }) =>
    `找不到工作表“${tabs[tab]}”，没有继续写入，其他工作表的内容保持不变。请在菜单“Portbook 客户簿”中选择“建立客户档案表”，然后再试。`,
  columnsMissing: ({ tab, columns: keys }) =>
    `工作表“${tabs[tab]}”缺少以下列：${headers(tab, keys)}。没有继续写入，您的单元格保持不变。请恢复表头，或在菜单“Portbook 客户簿”中选择“建立客户档案表”。`,
  customerMissing: () =>
    '客户表里已找不到这位客户，该行可能已被删除或合并。没有写入任何内容，您填写的内容还在。请按公司名查找，或用“文件 → 版本记录”找回该行。',
  ownCellsInRow: ({ name }) =>
    `“${name}”这一行在您自己的列里还有内容，因此没有改动，表格内容保持不变。请保留这一行，或先把内容移走再试。`,
  noCustomerInRow: () =>
    '这一行没有客户，没有执行任何操作，表格保持不变。请选中客户表中已填写的一行。',
  inquiryMissing: () =>
    '询盘表里已找不到这条询盘，没有写入任何内容，客户和跟进记录保持不变。请重新粘贴原文，或用“撤销”找回该行。',
  inquiryDecided: ({ received }) =>
    `您已有这条询盘（${received} 收到），就在询盘表里。没有归档，原文还在。请清空；确要再归档一次，请重新粘贴并选择仍要归档。`,
  inquiryEmpty: () => '还没有原文，没有归档，您填写的其他内容还在。请先粘贴询盘原文。',
  inquiryTooLong: ({ characters, most }) =>
    `这条询盘有 ${characters} 个字符，最多只能保存 ${most} 个。没有归档，您的内容还在。请去掉引用的旧邮件或附件内容。`,
  tableUnreadable: ({ name }) =>
    `无法把“${name}”读成表格，没有导入，客户表保持不变。请用电子表格软件另存为 CSV 后再试。`,
  tableEmpty: ({ name }) => `“${name}”里没有数据，没有导入，客户表保持不变。请选择其他文件。`,
  tableWithoutHeader: ({ name }) =>
    `在“${name}”里找不到表头，没有导入，客户表保持不变。请在第一行写明各列名称，例如“公司名”“邮件”，然后再试。`,
  tooManyRows: ({ rows, most }) =>
    `这份名单有 ${rows} 行，一次最多导入 ${most} 行。没有导入，客户表保持不变。请分成几个文件。`,
  importExpired: () => '预览之后客户表有改动，没有继续导入，此前已导入的保留。请重新预览一次。',
  nothingToUndo: () =>
    '跟进记录里没有可供撤销的信息，没有改动，一切保持不变。请用“文件 → 版本记录”查看之前的内容。',
  planMissing: () =>
    '“计划”表里已经没有这条计划，没有写入，其他计划保持不变。请重新打开计划，或再添加一次。',
  cardEmpty: () => '名片上没有公司、姓名和联系方式，没有保存，其他名片保留。请至少填一项。',
  dateNotAhead: ({ date }) => `${date} 不在今天之后，没有推迟，原定日期不变。请选择更晚的日期。`,
  planEmpty: () => '没有写明计划内容，没有添加，您填写的内容还在。请填写“内容”。',
  giftRepeats: ({ gift, date }) =>
    `${date} 已经送过这位客户“${gift}”，没有添加，您填写的内容还在。请换一样礼品。`,
  tooManyCustomers: ({ customers, most }) =>
    `选了 ${customers} 位客户，一次最多处理 ${most} 位。没有写入，您填写的内容还在。请减少选择。`,
  orderMissing: () => '“订单”表中已没有这笔订单，没有写入，其他订单保持不变。请重新打开订单。',
  orderEmpty: () => orderView.empty,
  documentEmpty: () => '这份单据既没有名称也没有链接，没有保存，您填写的内容还在。请至少填一项。',
  payByTooEarly: ({ date, payBy }) =>
    `付款期限 ${payBy} 早于下单日期 ${date}，没有保存，您填写的内容还在。请改正其中一个日期。`,
  dateAhead: ({ date }) =>
    `${date} 是将来的日期，下单日期最晚是今天。没有保存，您填写的内容还在。请选择更早的日期。`,
  nameUnknown: () => '没有筛选，客户表的显示不变。请先在侧边栏“查找”中的“负责人”里填写您的名字。',
  filterElsewhere: () =>
    '没有筛选：客户表现有的筛选器不包含“负责人”列，筛选器保持不变。请先移除筛选器（数据 → 移除筛选器），再试一次。',
  linkRefused: ({ link }) =>
    `“${link.slice(0, 60)}”不是网址，没有保存，您填写的内容还在。请填写以 https:// 或 http:// 开头的链接。`,
  ratesUnread: ({ text }) =>
    `“${text.slice(0, 60)}”不是汇率，没有保存，此前的汇率不变。请写成 EUR 1.08 2026-01-02。`,
  weekUnknown: ({ week }) =>
    `“${week}”不是有效的周次，没有写入，以前的周报不变。请写成 2026-W47 这样的格式。`,
  inputInvalid: ({ endpoint, where }) =>
    `没有写入：“${endpoint}”表单里有无法保存的内容${where ? `（位置：${where}）` : ''}。您填写的内容还在。请改正或缩短后再试。`,
  endpointUnknown: ({ endpoint }) =>
    `Portbook 没有“${endpoint}”这项功能，没有执行，表格保持不变。请关闭侧边栏后从菜单重新打开。`,
  sidebarOutdated: () =>
    'Portbook 已更新，没有写入，您填写的内容还在。请先复制，再关闭侧边栏并从菜单重新打开。',
  noSuchTab: ({ tab, tabs }) =>
    `没有读取：没有名为“${tab}”的工作表。工作簿保持不变。请改用以下名称之一：${tabs}。`,
  fileOutdated: ({ file }) =>
    `Portbook 自身的文件“${file}”缺失或版本不一致。没有写入，您填写的内容还在。请安装 Portbook 的人重新安装全部文件，然后再试一次。`,
  writeRefused: ({ words }) =>
    `Google 不允许写入这项内容（“${words}”）。此前已写入的内容保留，您填写的内容也没有丢失。请检查该工作表或该列是否受保护、是否另设了下拉选项，然后再试一次。`,
  readRefused: ({ words }) =>
    `Google 暂时无法读取工作簿（“${words}”）。没有写入任何内容，一切保持不变，您填写的内容还在。请过一分钟再试。`,
  notSaved: () =>
    '表格里没有显示刚写入的内容，不能确定已保存。您填写的内容没有丢失：请核对该行后再试一次，同一请求不会写入两次。',
  triggerRefused: () =>
    'Google 未允许创建每周触发器，因此没有设置，其余已完成。周报请从菜单生成，或换一个账号再建立。',
};
