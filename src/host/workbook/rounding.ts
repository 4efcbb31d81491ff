/** Rounds half away from zero in decimal, so that 1.005 becomes 1.01; negative places round to tens. */
export const roundTo = (value: number, places: number): number => {
  const size = String(Math.abs(value));
  if (size.includes('e') || !Number.isFinite(value)) return roundScaled(value, places);
  const rounded = Number(`${Math.round(Number(`${size}e${places}`))}e${-places}`);
  return Math.sign(value) * rounded;
};

const roundScaled = (value: number, places: number): number => {
  const scale = 10 ** places;
  const scaled = value * scale;
  return Number.isFinite(scaled) ? Math.round(scaled) / scale : value;
};
