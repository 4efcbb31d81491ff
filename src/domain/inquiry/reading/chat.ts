/**
 * Line openings of chat exports: `[12/03/26, 10:15:02] Ana: `, `12.03.26, 10:15 - Ana: ` (WhatsApp) and
 * `Ana 2026-03-12 10:15:02` above the words (WeChat).
 */
const whatsApp =
  /^\u200e?\[?(\d{1,4}[./-]\d{1,2}[./-]\d{1,4}),? {0,2}(\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[ \u202f]?[ap]\.?m\.?)?)\]?(?: -)? ([^:\n]{1,60}): ?/i;
/** `[10:15, 3/12/2026] Ana: `, as WhatsApp copies its messages in a browser. */
const copied =
  /^\u200e?\[(\d{1,2}[:.]\d{2}(?:[ \u202f\u00a0]?[ap]\.?[ \u202f\u00a0]?m\.?)?), (\d{1,4}[./-]\d{1,2}[./-]\d{1,4})\] ([^:\n]{1,60}): ?/i;
const weChat =
  /^([^\n:：]{1,40}?)[: ：]{0,2}\s((?:\d{4}[-/年])?(?:\d{1,2}[-/月]\d{1,2}日?)?|昨天|今天|星期.|上午|下午)\s{0,2}\d{1,2}:\d{2}(?::\d{2})?\s*$/;

/** `[09:11] Rashid: `, `马总 09:12：` with the words after it on the same line. */
const timed =
  /^(?:\[()\d{1,2}[:.]\d{2}\] ([^:：\n]{1,40})|([^\n:：\d]{1,40}?)() {1,2}\d{1,2}:\d{2})[:：] ?/;
/** `老何：` at the beginning of every line. */
const named = /^()()([\p{L}][^:：\n\d]{0,19})[:：] ?/u;

const isNamedThroughout = (lines: readonly string[]): boolean => {
  const names = lines.filter((line) => line.trim()).map((line) => named.exec(line)?.[3]);
  const [first] = names;
  return (
    names.length > 1 &&
    names.every(Boolean) &&
    new Set(names).size < names.length &&
    names.filter((name) => name === first).length > 1
  );
};

/** A chat as plain text: who writes first (taken for the buyer) and everything said. */
export type Chat = {
  readonly writer: string;
  readonly text: string;
  /** The program whose copies look so; `chat` where several do. */
  readonly by: 'whatsapp' | 'wechat' | 'chat';
};

const isNotice = (words: string): boolean =>
  /end-to-end encrypted|端到端加密|<media omitted>|<attached:|image omitted/i.test(words);

/** Reads a chat export; `null` when the text is none (fewer than two of its lines open like one). */
export const readChat = (text: string): Chat | null => {
  const lines = text.split(/\r?\n/);
  const byName = isNamedThroughout(lines) ? named : null;
  const said: { writer: string; words: string }[] = [];
  let by: Chat['by'] = 'chat';
  for (const line of lines) {
    const isBlank = line.length < 6;
    const ofWhatsApp = isBlank ? null : (whatsApp.exec(line) ?? copied.exec(line));
    const opening = isBlank ? null : (ofWhatsApp ?? timed.exec(line) ?? byName?.exec(line));
    const heading = opening || isBlank ? null : weChat.exec(line);
    if (ofWhatsApp) by = 'whatsapp';
    else if (heading) by = 'wechat';
    if (opening)
      said.push({
        writer: (opening[3] || opening[2])!.trim(),
        words: line.slice(opening[0].length),
      });
    else if (heading) said.push({ writer: heading[1]!, words: '' });
    else if (said.length > 0) said[said.length - 1]!.words += `\n${line}`;
    else if (line.trim()) return null;
  }
  if (said.length === 0 || said.every(({ words }) => !words.trim())) return null;
  const writer = said.find((message) => !isNotice(message.words))?.writer ?? said[0]!.writer;
  return {
    writer,
    by,
    text: said
      .filter((message) => message.writer === writer && !isNotice(message.words))
      .map((message) => message.words.trim())
      .join('\n'),
  };
};
