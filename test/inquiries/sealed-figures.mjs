/**
 * What was measured once on sets written before anybody looked at what the triage made of them, each before a word
 * was learned from it. They are in `written` now and cannot be measured so again. A row: set, inquiries, accuracy,
 * scam precision, scam recall; contact, company, e-mail, phone, country, product, quantity, deadline, trade term.
 */
export const sealedFigures = [
  ['first', 205, 0.883, 0.97, 0.793, 0.725, 0.763, 1, 0.889, 0.88, 0.358, 0.778, 0.786, 1],
  ['second', 90, 0.867, 1, 0.688, 0.763, 0.867, 1, 1, 1, 0.618, 0.939, 0.875, 1],
  ['third', 49, 0.816, 1, 0.632, 0.813, 1, 1, 1, 1, 0.722, 0.8, 1, 1],
  ['fourth', 34, 0.912, 1, 0.813, 0.7, 0.667, 1, 1, 0.909, 0.8, 0.9, 1, '–'],
  ['fifth', 192, 0.87, 0.877, 0.803, 0.757, 0.634, 0.986, 0.864, 0.839, 0.34, 0.791, 0.654, 0.963],
  ['sixth', 189, 0.894, 0.863, 0.913, 0.784, 0.661, 0.982, 0.857, 0.73, 0.479, 0.763, 0.708, 0.96],
  ['seventh', 202, 0.95, 0.969, 0.9, 0.84, 0.759, 0.993, 0.829, 0.866, 0.603, 0.842, 0.857, 0.972],
  ['eighth', 314, 0.927, 0.98, 0.846, 0.804, 0.738, 1, 0.818, 0.788, 0.61, 0.877, 0.789, 1],
  ['ninth', 189, 0.931, 0.984, 0.884, 0.944, 0.819, 0.991, 0.723, 0.856, 0.646, 0.56, 0.818, 0.852],
  ['tenth', 230, 0.93, 0.903, 0.89, 0.916, 0.853, 1, 0.932, 0.908, 0.737, 0.892, 0.69, 1],
  ['eleventh', 186, 0.968, 0.985, 0.941, 0.931, 0.922, 1, 1, 1, 0.733, 0.89, 0.778, 1],
];

export const sealedHead = [
  'set',
  'inquiries',
  'accuracy',
  'scam precision',
  'scam recall',
  'contact',
  'company',
  'e-mail',
  'phone',
  'country',
  'product',
  'quantity',
  'deadline',
  'trade term',
];
