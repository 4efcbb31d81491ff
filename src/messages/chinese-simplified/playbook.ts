import type { PlaybookWords } from '../shape/playbook';
import { steps } from './triage-steps';

export const playbook: PlaybookWords = {
  steps,
  stepTicked: (step) => `已完成：${step}`,
  stepUnticked: (step) => `撤销勾选：${step}`,
  checklist: [
    { key: 'trade', question: '发件人做这一行吗？' },
    { key: 'real', question: '询盘是真的吗？' },
    { key: 'history', question: '以前买过什么，买过这个产品吗？' },
    { key: 'platforms', question: '在 B2B 平台上发过这个采购吗？' },
    { key: 'quantity', question: '数量有水分吗？' },
    { key: 'order', question: '有订单，还是只比价？' },
    { key: 'size', question: '规模和购买力如何？' },
    { key: 'product', question: '主营产品和客户是什么？' },
    { key: 'season', question: '采购季和销售季：现在要，还是以后要？' },
    { key: 'suppliers', question: '现有供应商是谁？' },
    { key: 'shipment', question: '出货计划是什么？' },
    { key: 'market', question: '这个产品在其市场常见吗？' },
    { key: 'retailPrice', question: '当地零售价是多少？' },
    { key: 'othersPay', question: '别人付我们多少？' },
    { key: 'competitors', question: '竞争对手会报多少？' },
    { key: 'certificates', question: '哪些细节影响价格（包装、配件、起订量、认证）？' },
    { key: 'edge', question: '我们的优势是什么？' },
  ],
};
