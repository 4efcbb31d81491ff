/** Where in a page a text is put, which says how it has to be escaped. */
export type Place = 'html' | 'script' | 'scriptText' | 'handler' | 'handlerText';

type State = {
  /** Outside of tags, within one, or within a script. */
  in: 'text' | 'tag' | 'script';
  /** The quote around the value of an attribute. */
  quote: string | null;
  /** Whether that value is a script, as that of `onclick`. */
  isHandler: boolean;
  /** The quote around a text of a script. */
  text: string | null;
  /** The end of what was read, for what is written across two stretches. */
  tag: string;
};

const isScript = (tag: string): boolean =>
  /^<script\b/i.test(tag) && !/type\s*=\s*["']?(text\/(template|html)|application\/ld)/i.test(tag);

/** Follows a page as it is written, so far as it matters for what is put into it. */
export class PageContext {
  private readonly state: State = {
    in: 'text',
    quote: null,
    isHandler: false,
    text: null,
    tag: '',
  };

  get place(): Place {
    const { in: where, isHandler, text, quote } = this.state;
    if (where === 'script') return text ? 'scriptText' : 'script';
    if (where === 'tag' && quote && isHandler) return text ? 'handlerText' : 'handler';
    return 'html';
  }

  /** Reads a stretch of the page that stands there as it is. */
  read(stretch: string): void {
    for (let at = 0; at < stretch.length; at++) {
      const sign = stretch[at] as string;
      if (this.state.in === 'text') this.inText(stretch, at);
      else if (this.state.in === 'tag') this.inTag(sign);
      else at += this.inScript(stretch, at);
    }
  }

  private inText(stretch: string, at: number): void {
    if (stretch[at] === '<' && /[a-z/!]/i.test(stretch[at + 1] ?? ''))
      Object.assign(this.state, { in: 'tag', tag: '<', quote: null, isHandler: false, text: null });
  }

  private inTag(sign: string): void {
    const { state } = this;
    if (state.quote) {
      if (sign === state.quote) Object.assign(state, { quote: null, isHandler: false, text: null });
      else if (state.isHandler) this.inCode(sign);
    } else if (sign === '"' || sign === "'") {
      state.quote = sign;
      state.isHandler = /\son\w+\s*=\s*$/i.test(state.tag);
    } else if (sign === '>') state.in = isScript(state.tag) ? 'script' : 'text';
    state.tag = (state.tag + sign).slice(0, 8) + (state.tag + sign).slice(8).slice(-40);
  }

  /** How many more signs were read than one. */
  private inScript(stretch: string, at: number): number {
    const sign = stretch[at] as string;
    if (sign === '<' && /^<\/script/i.test(stretch.slice(at, at + 8))) {
      Object.assign(this.state, { in: 'tag', tag: '</', quote: null, text: null });
      return 0;
    }
    if (sign === '\\') return 1;
    this.inCode(sign);
    return 0;
  }

  private inCode(sign: string): void {
    const { state } = this;
    if (state.text) {
      if (sign === state.text) state.text = null;
    } else if (/["'`]/.test(sign)) state.text = sign;
  }
}

/**
 * The functions that escape, as source to be run in the realm of the script: within a script a value becomes a literal
 * of the language, within a text of one its marks are written by their numbers.
 */
export const escapersSource = `(function () {
  var marks = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  function html(value) {
    return String(value).replace(/[&<>"']/g, function (mark) { return marks[mark]; });
  }
  function byNumber(mark) {
    var code = mark.charCodeAt(0).toString(16);
    return code.length > 2 ? '\\\\u' + ('000' + code).slice(-4) : '\\\\x' + ('0' + code).slice(-2);
  }
  function scriptText(value) {
    return String(value).replace(/["'\`\\\\&<>\\/\\n\\r\\u2028\\u2029]/g, byNumber);
  }
  function script(value) {
    if (value === null || value === undefined) return ' null ';
    if (typeof value === 'number' || typeof value === 'boolean') return ' ' + value + ' ';
    if (typeof value === 'object') {
      return JSON.stringify(value).replace(/[&<>\\u2028\\u2029]/g, byNumber);
    }
    return "'" + scriptText(value) + "'";
  }
  return {
    html: html,
    script: script,
    scriptText: scriptText,
    handler: function (value) { return html(script(value)); },
    handlerText: function (value) { return html(scriptText(value)); }
  };
})()`;
