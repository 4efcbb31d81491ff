import { fold } from './folded';

/** Where an answer ends and the mail it answers begins. */
const quoteOpenings = [
  /^-{2,12} ?(original message|forwarded message|原始邮件|邮件原件|ursprungliche nachricht|mensaje original|message d'origine|исходное сообщение|mensagem original|回复的原邮件|转发的邮件信息)/,
  /^(on|am|le|el|em) .{6,90}(wrote|schrieb|a ecrit|escribio|escreveu) ?: ?$/,
  /^在 ?.{6,60}(写道|寫道)[:：]? ?$/,
  /^.{6,80}(пишет|написал|написала) ?:$/,
  /^_{20,80}$/,
];

/** The newest words of a mail and what they answer. */
export type Quoted = { readonly text: string; readonly quoted: string };

/** Parts the writer's own words from the quoted mail below them. A forwarded mail with no words above it stays whole. */
export const partQuote = (body: string): Quoted => {
  const lines = body.split('\n');
  const cut = lines.findIndex((line) => {
    if (line.length < 6) return false;
    const written = fold(line.slice(0, 140)).trim();
    return quoteOpenings.some((opening) => opening.test(written));
  });
  const own = (cut < 0 ? lines : lines.slice(0, cut)).filter((line) => !/^\s{0,3}>/.test(line));
  const text = own.join('\n');
  if (text.trim().length < 25) return { text: body, quoted: '' };
  return { text, quoted: cut < 0 ? '' : lines.slice(cut).join('\n') };
};
