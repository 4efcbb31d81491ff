import { customerClasses } from '../../domain/customer/customer-class';
import type { ColumnsNamed, RegisterWords } from '../shape/register';
import { customerColumns } from './customer-columns';
import { dossier } from './dossier';
import { words } from './words';

const firstOf = (rows: readonly number[]): string =>
  rows.length > 8 ? `${rows.slice(0, 8).join('、')} …` : rows.join('、');

const columnsOf = ({ tab, columns }: ColumnsNamed): string =>
  `“${tab}”的${columns.map((column) => `“${column}”`).join('、')}列`;

/** What each letter stands for, with the words of the settings. */
const classNote = `离成交多近：${customerClasses
  .map((letter) => `${letter} ${words.classes[letter]}（${words.classMeanings[letter]}）`)
  .join('；')}。跟进周期在“设置”表中。`;

export const register: RegisterWords = {
  setUpDone: (tabs) => `客户档案表已建好，新建了 ${tabs} 个工作表。`,
  setUpUnchanged: '客户档案表已经齐全，没有改动。',
  repaired: (cells) => `已修正 ${cells} 个单元格。`,
  nothingToRepair: '一切正常，没有改动。',
  laidAgain: (tabs, columns) =>
    `已重新建立：${[...tabs.map((tab) => `“${tab}”工作表`), ...columns.map(columnsOf)].join('；')}。其中原来填写的内容已不在本表格中。要找回，请打开删除之前最近的一份：Google 表格在“文件 ▸ 版本历史记录”，工作台在“文件 ▸ 备份…”；复制那一列，再回到最新的一份（今天的工作都在里面）并粘贴。`,
  headersNamed: (columns) => `列标题是空的，已补上：${columns.map(columnsOf).join('；')}。`,
  otherHeaders: (language, menu) =>
    `从现在起以简体中文写入。列标题和工作表名称仍是“${language}”，可在菜单“${menu}”中更改。`,
  unreadDates: (rows) =>
    `有 ${rows.length} 行的最近联系日期或下次跟进日期看不懂，或最近联系日期在将来：第 ${firstOf(rows)} 行。请写成 2026-11-20；将来的安排请填入“下次跟进”。`,
  noDate: (text) => `“${text}”不是日期。请写成 2026-11-20。`,
  computedAgain: (keys) =>
    `${keys.map((key) => `“${customerColumns[key]}”`).join('、')}由程序计算，已恢复原值。${keys.includes('due') ? '要约定日期，请填“下次跟进”。' : '填写客户档案后，信息等级会随之变化。'}`,
  contactAhead: (date, next) => `${date} 还没到，不算已联系。将来的拜访或通话请填入“${next}”。`,
  putAway: (moved, left) =>
    moved + left === 0
      ? '没有去年以前的跟进记录。'
      : left === 0
        ? `已将 ${moved} 条跟进记录移入各年度的工作表。`
        : `已将 ${moved} 条跟进记录移入各年度的工作表；其余 ${left} 条下次继续。`,
  onlyOf: (name) =>
    name ? `现在只显示 ${name} 的客户，再点一次该菜单即显示全部。` : '已显示全部客户。',
  todayMade: (when) => `${when} 的名单，不会自动更新；请点 Portbook 客户簿 ▸ 今天该跟进谁。`,
  todayRebuilt: (customers) =>
    customers === 0
      ? '今天没有到期的客户。'
      : `今天有 ${customers} 位客户需要跟进，见“今日”工作表。`,
  triageTitle: '询盘分类',
  importTitle: '导入客户',
  settings: {
    language: {
      name: '语言',
      meaning: 'auto、en、zh-CN 或 zh-TW；auto 表示跟随您的 Google 账号语言',
    },
    cadence: (customerClass) => ({
      name: `${customerClass} 类跟进周期（天）`,
      meaning: `${words.classes[customerClass]}：${words.classMeanings[customerClass]}。两次跟进之间最多间隔的天数`,
    }),
    poolDays: {
      name: '公海：沉默天数',
      meaning: '超过跟进周期这么多天的客户会被建议放入公海，成交客户除外；0 表示不建议',
    },
    weeklyDay: { name: '周报：星期几', meaning: '1 为星期一，7 为星期日' },
    weeklyHour: { name: '周报：几点', meaning: '0 到 23，按本表格的时区' },
    summaryBirthdays: {
      name: '周报：生日',
      meaning: 'yes（是）或 no（否）；生日属于个人信息，能打开本表格的人都看得到周报',
    },
    ownDomains: {
      name: '本公司邮箱域名',
      meaning: '多个域名用逗号分隔；这些域名的地址不会被当作买家',
    },
    owner: { name: '负责人', meaning: '在本表录入时，“负责人”一列填写的名字' },
    pace: (kind) => ({
      name: kind === 'precise' ? '精准询盘的节奏' : '宽泛询盘的节奏',
      meaning: '首次回复的小时数，然后是对方沉默多少天后再联系，用逗号分开',
    }),
    homeCurrency: {
      name: '本位币',
      meaning: '三个字母；其他币种的订单按汇率折算成本位币比较',
    },
    rates: {
      name: '汇率',
      meaning: '一单位外币折合多少本位币，从哪天起：EUR 1.08 2026-01-02; CNY 0.14 2026-01-02',
    },
    dayHours: {
      name: '每天用于跟进的小时数',
      meaning: '今日名单会说明时间内做得完哪些、做不完哪些',
    },
    factAge: (group) => ({
      name: `信息有效期（月）：${dossier.ageGroups[group]}`,
      meaning: '超过后显示为过期，不再计入信息等级；0 表示长期有效',
    }),
    minutes: (customerClass) => ({
      name: `${customerClass} 类客户每次联系所需分钟数`,
      meaning: '1 到 480',
    }),
  },
  erased: '已删除',
  perhapsTwin: (name, row) => `可能与第 ${row} 行的 ${name} 是同一家客户。`,
  undone: ({ what, removed, restored, kept }) =>
    `已撤销：${what}（移除 ${removed} 位，恢复 ${restored} 位，因之后改过而保留 ${kept} 位）`,
  mergedLine: (gone, kept, left) =>
    left.length === 0
      ? `${gone} → ${kept}`
      : `${gone} → ${kept}。未采用：${left.map(({ header, value }) => `${header}“${value}”`).join('、')}`,
  importedLine: (name, added, updated) => `${name}：新增客户 ${added} 位，更新 ${updated} 位`,
  noted: (header, value) => `${header}：${value}`,
  rejections: {
    empty: '这一行是空的。',
    nothingToIdentify: '没有公司名、联系人、邮件或电话，无法确认是谁。',
    tooLong: '有单元格超过 50,000 个字符。',
    dateUnreadable: (text) => `“${text}”不是日期。`,
    emailUnreadable: (text) => `“${text}”不是邮件地址。`,
  },
  columnNotes: {
    country: '客户所在国家，任何语言均可；据此算出当地时间、周末和节假日。',
    contact: '主要联系人；其他联系人记在客户档案中。',
    product: '客户感兴趣或购买的产品，据此挑选联系理由。',
    company: '公司全名；个人客户可留空。',
    email: '用于识别客户、写信；多个邮箱用逗号分开。',
    phone: '最好带国家代码，如 +49 30 123456。',
    site: '公司网站，用于背景调查和识别客户。',
    source: '客户从哪里来，周报据此比较各来源。',
    lastContact: '最近一次联系的日期，如 2026-11-20；记录跟进时自动更新。',
    class: classNote,
    nextFollowUp: '与客户约定的下次联系日期；填了就按这一天提醒。',
    due: '由程序计算：有约定按约定，否则为最近联系日期加该等级的跟进周期。整行颜色：紫色从未联系，黄色到期，红色逾期太久；F 类不着色。',
    owner: '负责该客户的业务员。',
    notes: '随便写，程序不会改动。',
    level: '由程序计算：1 基本信息，2 采购与决策信息，3 决策人个人与关系信息，见侧边栏“客户档案”。',
    keyAccount: '重点客户打勾；侧边栏“订单”会根据订单提出建议。',
  },
  computedNote: '灰色列由 Portbook 计算。',
  systemNote: '蓝色列供 Portbook 使用，请勿修改。',
};
