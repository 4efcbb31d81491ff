/** Above this a number without a format is shown with an exponent. */
const LARGEST_PLAIN = 1e15;
const SMALLEST_PLAIN = 1e-9;
const DIGITS = 10;

/** A number as the automatic format shows it: whole numbers in full, others by ten digits. */
export const generalNumber = (value: number, precision = DIGITS): string => {
  if (Number.isInteger(value) && Math.abs(value) < LARGEST_PLAIN) return String(value + 0);
  const size = Math.abs(value);
  if (size >= LARGEST_PLAIN || size < SMALLEST_PLAIN) return exponential(value);
  const whole = Math.max(0, Math.floor(Math.log10(size)) + 1);
  const digits = Math.max(precision, whole);
  return plain(Number(value.toPrecision(digits)));
};

const plain = (value: number): string => {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text;
};

const exponential = (value: number): string => {
  const [mantissa = '', exponent = '0'] = value.toExponential(5).split('e');
  const power = Number(exponent);
  const digits = String(Math.abs(power)).padStart(2, '0');
  return `${mantissa.replace(/\.?0+$/, '')}E${power < 0 ? '-' : '+'}${digits}`;
};
