import type { Language } from './protocol';

type Words = {
  rejected(count: number): string;
  changedElsewhere: string;
  saveFailed(reason: string): string;
};

const english: Words = {
  rejected: (count) =>
    count === 1
      ? 'That value is not allowed here; the cell is as it was.'
      : `${count} values are not allowed there; those cells are as they were.`,
  changedElsewhere: 'Another program changed the file since it was opened here.',
  saveFailed: (reason) => `The file could not be saved: ${reason}`,
};

const chineseSimplified: Words = {
  rejected: (count) =>
    count === 1
      ? '此单元格不接受该值，已恢复原值。'
      : `有 ${count} 个值不被接受，相应单元格已恢复原值。`,
  changedElsewhere: '文件在此处打开后被其他程序修改过。',
  saveFailed: (reason) => `文件无法保存：${reason}`,
};

const chineseTraditional: Words = {
  rejected: (count) =>
    count === 1 ? '此儲存格不接受該值，已還原。' : `有 ${count} 個值不被接受，相應儲存格已還原。`,
  changedElsewhere: '檔案在此處開啟後被其他程式修改過。',
  saveFailed: (reason) => `檔案無法儲存：${reason}`,
};

const words = { en: english, 'zh-CN': chineseSimplified, 'zh-TW': chineseTraditional };

/** The few sentences that the server itself says. */
export const inWords = (language: Language): Words => words[language];
