import type { PlaybookWords } from '../shape/playbook';
import type { TriagePageWords } from '../shape/triage';

const scamFirst = [
  '不点链接，不开附件',
  '核对域名、邮箱、地址和电话',
  '搜索是否有相同内容',
  '归档，不要删除',
];
const broadFirst = ['搜索公司、邮箱和电话', '看网站和社交媒体', '记下对方可能经营的产品'];
const preciseFirst = ['马上做背景调查', '列出对方的每个问题', '按其数量核实价格和交期'];

/** What to do before the first reply, which the page shows before anything is filed. */
export const firstSteps: TriagePageWords['firstSteps'] = {
  scam: scamFirst,
  broad: broadFirst,
  precise: preciseFirst,
};

/** What a good salesperson does in each phase of each kind of inquiry. */
export const steps: PlaybookWords['steps'] = {
  scam: {
    beforeReply: scamFirst,
    firstReply: ['拿不准时，只问一个核实问题', '不发银行资料、邀请函和免费样品', '归档'],
    noAnswer: ['保留归档', '不再去信', '记住发件人，下次能认出'],
    afterAnswer: ['对照公司和电话核实回复', '确认是真实买家就改类别', '否则归档'],
    longRun: ['不必再处理', '保留记录', '以后来信与此对照'],
  },
  broad: {
    beforeReply: broadFirst,
    firstReply: ['询问用途和产品细节', '结合产品特点来谈', '不盲目报价'],
    noAnswer: ['推荐一两款合适的产品', '附上简单报价', '询问是否合适'],
    afterAnswer: ['按使用方式推荐产品', '对方未必内行，用通俗的话说明', '约定下一步'],
    longRun: ['报价后长期沉默很正常', '每次换一个话题', '保持稳定联系'],
  },
  precise: {
    beforeReply: preciseFirst,
    firstReply: [
      '立即回复，逐一回答问题',
      '报价准确详细，接近最低价',
      '产品术语和贸易术语要准确',
      '附上常用数量的阶梯价',
    ],
    noAnswer: ['询问计划采购时间', '带上新内容：照片、检测报告、阶梯价', '换一个渠道联系'],
    afterAnswer: ['当天回复', '了解采购时间', '按实际用途修改报价'],
    longRun: ['采购日期前展示公司实力', '提供我们的技术方案', '客户要来访时，发送日程安排'],
  },
};
