const pad = (text: string, flags: string, width: string): string => {
  const size = Number(width || 0);
  if (flags.includes('-')) return text.padEnd(size);
  if (!flags.includes('0')) return text.padStart(size);
  const sign = /^[+-]/.exec(text)?.[0] ?? '';
  return sign + text.slice(sign.length).padStart(size - sign.length, '0');
};

const shown = (value: unknown, kind: string, precision: string | undefined): string => {
  switch (kind) {
    case 'd':
    case 'i':
      return String(Math.trunc(Number(value)));
    case 'f':
      return Number(value).toFixed(Number(precision ?? 6));
    case 'e':
      return Number(value)
        .toExponential(Number(precision ?? 6))
        .replace(/e([+-])(\d)$/, 'e$10$2');
    case 'x':
      return Math.trunc(Number(value)).toString(16);
    case 'X':
      return Math.trunc(Number(value)).toString(16).toUpperCase();
    case 'o':
      return Math.trunc(Number(value)).toString(8);
    case 'c':
      return String(value).slice(0, 1);
    default:
      return precision === undefined ? String(value) : String(value).slice(0, Number(precision));
  }
};

/** `Utilities.formatString`: the marks of sprintf. */
export const formatString = (template: string, values: unknown[]): string => {
  let next = 0;
  return template.replace(
    /%([-+0 ]*)(\d+)?(?:\.(\d+))?([sdifeExXoc%])/g,
    (_, flags: string, width: string, precision: string | undefined, kind: string) => {
      if (kind === '%') return '%';
      const value = values[next++];
      const text = shown(value, kind, precision);
      const plus = flags.includes('+') && Number(value) >= 0 && /[dfie]/.test(kind) ? '+' : '';
      return pad(plus + text, flags, width);
    },
  );
};
