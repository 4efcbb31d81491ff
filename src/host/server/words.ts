import type { RejectedEdit } from '../runtime/host';
import type { Language } from './protocol';

type Words = {
  rejected(count: number): string;
  /** What a rule says of itself is left as whoever made it has written it. */
  whyRejected(cell: string, edit: Reason): string;
  changedElsewhere: string;
  notWritable: string;
  saveFailed(reason: string): string;
  portTaken(port: number): string;
  /** What could not be saved in the file was kept among its backups. */
  keptAside(file: string, backup: string): string;
};

type Reason = Pick<RejectedEdit, 'why' | 'help' | 'choices'>;

/** So many choices can be read at a glance; more of them the drop-down shows. */
const mostChoices = 12;

const fewOf = (choices: readonly string[] = []): readonly string[] | null =>
  choices.length > 0 && choices.length <= mostChoices ? choices : null;

const english: Words = {
  rejected: (count) =>
    count === 1
      ? 'That value is not allowed here; the cell is as it was.'
      : `${count} values are not allowed there; those cells are as they were.`,
  whyRejected: (cell, { why, help, choices }) => {
    if (why === 'protected') return `${cell} is protected.`;
    if (why === 'tooLong') return `${cell} holds at most 50,000 characters.`;
    const few = fewOf(choices)?.join(', ');
    return `${cell}: ${help ?? (few ? `choose one of ${few}.` : 'choose what its rule allows.')}`;
  },
  changedElsewhere: 'Another program changed the file since it was opened here.',
  notWritable:
    'The file cannot be written and is as it was. What you changed is still here: see whether the disk is full or the file is protected. Your next edit saves all of it.',
  saveFailed: (reason) => `The file could not be saved: ${reason}`,
  portTaken: (port) =>
    `Port ${port} is in use by another program; choose another with --port, or leave it out for any free one.`,
  keptAside: (file, backup) =>
    `Your last changes could not be saved in ${file}. They are kept among its backups, as “${backup}”.`,
};

const chineseSimplified: Words = {
  rejected: (count) =>
    count === 1
      ? '此单元格不接受该值，已恢复原值。'
      : `有 ${count} 个值不被接受，相应单元格已恢复原值。`,
  whyRejected: (cell, { why, help, choices }) => {
    if (why === 'protected') return `${cell} 受保护。`;
    if (why === 'tooLong') return `${cell} 最多容纳 50,000 个字符。`;
    const few = fewOf(choices)?.join('、');
    return `${cell}：${help ?? (few ? `请填写 ${few} 之一。` : '请填写其规则允许的值。')}`;
  },
  changedElsewhere: '文件在此处打开后被其他程序修改过。',
  notWritable:
    '文件无法写入，磁盘上的文件保持原样，您的修改还在这里。请检查磁盘是否已满、文件是否受保护；下一次编辑时会全部保存。',
  saveFailed: (reason) => `文件无法保存：${reason}`,
  portTaken: (port) =>
    `端口 ${port} 已被其他程序占用；请用 --port 另选一个，或不写 --port 而使用任一空闲端口。`,
  keptAside: (file, backup) => `您最后的修改未能存入 ${file}，已作为“${backup}”保留在它的备份中。`,
};

const chineseTraditional: Words = {
  rejected: (count) =>
    count === 1 ? '此儲存格不接受該值，已還原。' : `有 ${count} 個值不被接受，相應儲存格已還原。`,
  whyRejected: (cell, { why, help, choices }) => {
    if (why === 'protected') return `${cell} 受保護。`;
    if (why === 'tooLong') return `${cell} 最多容納 50,000 個字元。`;
    const few = fewOf(choices)?.join('、');
    return `${cell}：${help ?? (few ? `請填寫 ${few} 之一。` : '請填寫其規則允許的值。')}`;
  },
  changedElsewhere: '檔案在此處開啟後被其他程式修改過。',
  notWritable:
    '檔案無法寫入，磁碟上的檔案保持原樣，您的修改還在這裡。請檢查磁碟是否已滿、檔案是否受保護；下一次編輯時會全部儲存。',
  saveFailed: (reason) => `檔案無法儲存：${reason}`,
  portTaken: (port) =>
    `連接埠 ${port} 已被其他程式佔用；請用 --port 另選一個，或不寫 --port 而使用任一閒置連接埠。`,
  keptAside: (file, backup) =>
    `您最後的修改未能存入 ${file}，已作為「${backup}」保留在它的備份中。`,
};

const words = { en: english, 'zh-CN': chineseSimplified, 'zh-TW': chineseTraditional };

/** The few sentences that the server itself says. */
export const inWords = (language: Language): Words => words[language];
