/** Zeros of full-width, Arabic and Persian keyboards; nine more digits stand after each. */
const zeros = [0xff10, 0x660, 0x6f0];

/** The text with its digits as 0 to 9, whatever keyboard they were typed on. */
export const plainDigits = (text: string): string =>
  text.replace(/[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = zeros.find((one) => code >= one && code <= one + 9) ?? code;
    return String(code - zero);
  });
