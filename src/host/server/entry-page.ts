import type { Language } from './protocol';

export type EntryRefused = 'usedUp' | 'notSignedIn';

type Words = { readonly title: Readonly<Record<EntryRefused, string>>; readonly what: string[] };

const words: Readonly<Record<Language, Words>> = {
  en: {
    title: {
      usedUp: 'This address was used already',
      notSignedIn: 'Portbook does not know this browser yet',
    },
    what: [
      'Each address of Portbook opens the workbench once, so that nobody else can open your register.',
      'Go back to the window in which you started Portbook: it shows the address that opens it now. Your register is safe.',
    ],
  },
  'zh-CN': {
    title: { usedUp: '这个地址已经用过了', notSignedIn: 'Portbook 还不认识这个浏览器' },
    what: [
      '为了不让别人打开您的客户表，Portbook 的每个地址只能打开一次。',
      '请回到您启动 Portbook 的窗口，那里显示现在可用的地址。您的客户表完好无损。',
    ],
  },
  'zh-TW': {
    title: { usedUp: '這個網址已經用過了', notSignedIn: 'Portbook 還不認識這個瀏覽器' },
    what: [
      '為了不讓別人開啟您的客戶表，Portbook 的每個網址只能開啟一次。',
      '請回到您啟動 Portbook 的視窗，那裡顯示現在可用的網址。您的客戶表完好無損。',
    ],
  },
};

const style = `
body { max-width: 34em; margin: 12vh auto; padding: 0 16px; font: 15px/1.6 Arial, sans-serif; color: #202124; }
section + section { margin-top: 28px; padding-top: 20px; border-top: 1px solid #dadce0; }
h1 { margin: 0 0 8px; font-size: 20px; font-weight: 400; }
p { margin: 6px 0; color: #5f6368; }`;

const sectionOf = (language: Language, why: EntryRefused): string => {
  const { title, what } = words[language];
  const paragraphs = what.map((one) => `<p>${one}</p>`).join('');
  return `<section lang="${language}"><h1>${title[why]}</h1>${paragraphs}</section>`;
};

/** What a browser shows to somebody who comes by an old address: nothing is known of his language, so all are there. */
export const entryPage = (why: EntryRefused): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>Portbook</title><style>${style}</style></head>` +
  `<body>${(['en', 'zh-CN', 'zh-TW'] as const).map((one) => sectionOf(one, why)).join('')}</body></html>`;
