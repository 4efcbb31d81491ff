const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  ntilde: 'ñ',
  aacute: 'á',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  szlig: 'ß',
  euro: '€',
};

const decodeEntities = (text: string): string =>
  text.replace(/&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});/gi, (written, name: string) => {
    if (name[0] !== '#') return entities[name.toLowerCase()] ?? written;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
  });

const cells = new Set(['td', 'th']);
/** Kept apart from the line breaks inside a cell until the cells are joined. */
const rowStart = '\r';
const hiddenStyle =
  /display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden|font-size\s{0,4}:\s{0,4}0(?![.\d]*[1-9])|color\s{0,4}:\s{0,4}(?:#fff\b|#ffffff|white\b)/i;
const unread = new Set(['script', 'style', 'head', 'title', 'template']);
const lineTags = new Set(['p', 'div', 'br', 'tr', 'li', 'h1', 'h2', 'h3', 'table', 'blockquote']);
const emptyTags = new Set([
  'br',
  'img',
  'hr',
  'meta',
  'link',
  'input',
  'wbr',
  'area',
  'base',
  'col',
]);

/** What a reader of the HTML sees: hidden elements, scripts and tags left out, link targets kept in angle brackets. */
export const htmlText = (html: string): string => {
  const shown: string[] = [];
  let hiddenBy = '';
  let depth = 0;
  let tables = 0;
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const until = open < 0 ? html.length : open;
    if (!hiddenBy && until > at) shown.push(shownWords(html.slice(at, until), tables > 0));
    if (open < 0) break;
    const close = html.indexOf('>', open);
    if (close < 0) break;
    const tag = html.slice(open + 1, Math.min(close, open + 400));
    const name = (/^\/?([a-z][a-z0-9]{0,12})/i.exec(tag)?.[1] ?? '').toLowerCase();
    const isEnd = tag[0] === '/';
    if (name === 'table') tables += isEnd ? -1 : 1;
    if (hiddenBy) {
      if (name === hiddenBy) depth += isEnd ? -1 : emptyTags.has(name) ? 0 : 1;
      if (depth === 0) hiddenBy = '';
    } else if (!isEnd && !emptyTags.has(name) && (unread.has(name) || hiddenStyle.test(tag))) {
      hiddenBy = name;
      depth = 1;
    } else shown.push(shownTag(name, isEnd, tag));
    at = close + 1;
  }
  return decodeEntities(shown.join(''))
    .replace(/ {2,}/g, ' ')
    .replace(/[\n ]{0,6}\t[\n ]{0,6}/g, '\t')
    .replace(/[ \t]{0,6}[\r\n][ \t]{0,40}/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
};

/** Line breaks of the source that a reader does not see: between tags, and inside a table. */
const shownWords = (words: string, inTable: boolean): string =>
  inTable || (/^\s+$/.test(words) && /[\n\t]/.test(words)) ? words.replace(/\s+/g, ' ') : words;

const shownTag = (name: string, isEnd: boolean, tag: string): string => {
  if (name === 'a' && !isEnd) {
    const target = /href\s{0,4}=\s{0,4}["']?(https?:\/\/[^"'\s>]{1,300})/i.exec(tag)?.[1];
    return target ? `<${target}> ` : '';
  }
  if (cells.has(name)) return isEnd ? '\t' : '';
  if (name === 'tr') return isEnd ? '' : rowStart;
  return lineTags.has(name) ? '\n' : '';
};

/** Whether the text is HTML rather than plain text that mentions a tag. */
export const looksLikeHtml = (text: string): boolean =>
  /<(?:html|body|div|p|br|table|tr|ul|ol|li|h[1-3]|b|strong|font|span)\b[^<>]{0,300}>/i.test(
    text.slice(0, 3000),
  ) && /<\/(?:html|body|div|p|table|tr|ul|ol|li|h[1-3]|b|strong|font|span|a)>|<br/i.test(text);
