import type { FairWords } from '../shape/planning-fair';

export const fair: FairWords = {
  title: '展会',
  hint: '回车到下一格，最后按等级字母。每张名片：今天算一次联系，3 天后跟进，7 天后有任务。',
  name: '展会名称',
  fields: {
    company: '公司名',
    contact: '联系人',
    reach: '邮件或电话',
    product: '想要的产品',
    country: '国家（留空则按电话或邮件推断）',
    note: '备注',
  },
  classKeys: '等级：按 A 到 F',
  sayWho: '请先填公司、姓名或联系方式。',
  counted: (saved, waiting) => `已保存 ${saved} 张${waiting > 0 ? `，待保存 ${waiting} 张` : ''}。`,
  kept: '名片都还在这里。',
  savedCard: (name, letter) => `已保存：${name}，${letter} 类。`,
  thanks: '当晚感谢信',
  thanksHint: '按每位客户的语言起草，给还没写过信的人。',
  showThanks: '显示草稿',
  waiting: (drafts) => (drafts === 0 ? '都已经感谢过了。' : `${drafts} 封草稿`),
  meaning: '中文意思',
  sent: '已发送',
};
