import { garble } from './garble';

/** English as in the reference, in no language anybody knows, or as Google words it in Chinese. */
export type MessageLanguage = 'en' | 'garbled' | 'zh_CN' | 'zh_TW';

type Wording = readonly [english: RegExp, words: string];

/**
 * Messages whose Chinese wording was met in the logs of real scripts; nothing here is a translation of ours. What was
 * never met is garbled, since English is what a program must not count on.
 */
const wordings: Record<'zh_CN' | 'zh_TW', readonly Wording[]> = {
  zh_CN: [
    [
      /^Conditional format rule cannot reference a different sheet\.$/,
      '条件格式规则无法引用其他工作表。',
    ],
    [/^Script function not found: (.*)$/, '找不到脚本函数：$1'],
  ],
  zh_TW: [
    [
      /^Conditional format rule cannot reference a different sheet\.$/,
      '條件式格式規則無法參照其他工作表。',
    ],
    [/^We're sorry, a server error occurred\. .*$/, '很抱歉，伺服器發生錯誤，請稍後再試。'],
    [/^Document (\S*) is missing \(perhaps it was deleted.*$/, '找不到文件「$1」(可能已遭刪除)'],
    [/^Unable to talk to trigger service$/, '無法與觸發服務聯絡'],
  ],
};

/** A message of Google's as a person with this language gets it. */
export const localise = (message: string, language: MessageLanguage): string => {
  if (language === 'en') return message;
  if (language === 'garbled') return garble(message);
  const known = wordings[language].find(([english]) => english.test(message));
  return known ? message.replace(...known) : garble(message);
};
