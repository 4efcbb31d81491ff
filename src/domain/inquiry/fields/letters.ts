/**
 * Letters of names as parts of a character class. Spelled out, since an engine takes a tenth of a second to prepare a
 * pattern that repeats `\\p{L}` often, and that at the first inquiry of every run.
 */
export const capital = 'A-ZÀ-ÖØ-ÞĀ-ŽƏƠƯḀ-ỹΑ-ΩА-ЯЁІЇЄҐӘҒҚҢӨҰҮҺ';
export const anyLetter = `${capital}a-zß-öø-ÿəơưά-ώа-яёіїєґәғқңөұүһ`;
