/** Invented orders and deals of the last two years, oldest first. */
export type SampleOrder = {
  /** Days since the order was placed; `null` for a deal that is still talked about. */
  readonly daysAgo: number | null;
  readonly company: string;
  readonly number: string;
  readonly amount: number;
  readonly currency: string;
  /** Marks and the days ago on which they were reached; `payBy` may lie ahead. */
  readonly marks: Readonly<Record<string, number>>;
};

const rows = `
620|Nordlicht Garten GmbH|NG-24-07|18400|EUR|shipped 580, payBy 550, paid 552
540|Marsh & Daughters Ltd|MD-1188|9600|GBP|shipped 500, payBy 470, paid 470
505|Nordlicht Garten GmbH|NG-24-11|22150|EUR|shipped 465, payBy 435, paid 436
470|Maison Roussel|MR-2024-3|31000|EUR|shipped 430, payBy 400, paid 381
390|Nordlicht Garten GmbH|NG-25-02|26300|EUR|shipped 350, payBy 320, paid 322
330|Marsh & Daughters Ltd|MD-1240|11250|GBP|shipped 290, payBy 260, paid 259
290|Nordlicht Garten GmbH|NG-25-05|24700|EUR|shipped 250, payBy 220, paid 221
260|Tanabe Shōten|T-0915|1420000|JPY|shipped 220, payBy 200, paid 200
210|Marsh & Daughters Ltd|MD-1297|12800|GBP|shipped 170, payBy 140, paid 141
185|Nordlicht Garten GmbH|NG-25-09|28900|EUR|shipped 140, payBy 110, paid 112
150|Tanabe Shōten|T-0988|1650000|JPY|shipped 110, payBy 90, paid 91
140|Gagnon Table|GT-77|38500|USD|deposit 135, shipped 95, payBy 65, paid 66
120|Nordlicht Garten GmbH|CN-25-09|-640|EUR|paid 118
95|Marsh & Daughters Ltd|MD-1340|13900|GBP|shipped 50, payBy 20, paid 21
62|Maison Roussel|MR-2026-1|8200|EUR|deposit 58, shipped 20, payBy 4
45|Lichttuin BV|LT-001|2350|EUR|shipped 25, payBy -5
34|Nordlicht Garten GmbH|NG-26-03|31200|EUR|deposit 30, payBy -20
29|Tanabe Shōten|T-1042|1780000|JPY|deposit 25, payBy -31
|Trailhead Outfitters Inc.|Q-2026-018|14600|USD|quoted 9, negotiating 2, signals 2
|Gan Or|Q-2026-021|5400|USD|quoted 10
|Monteiro Utilidades Ltda|Q-2026-015|21750|USD|quoted 20, negotiating 6, signals 6
`;

/** What one unit was worth in the home currency of the sample, long ago and today. */
export const sampleRates = (dayAt: (days: number) => string) => ({
  home: 'USD',
  rates: [
    `EUR 1.07 ${dayAt(-700)}`,
    `EUR 1.1 ${dayAt(-200)}`,
    `GBP 1.26 ${dayAt(-700)}`,
    `JPY 0.0067 ${dayAt(-700)}`,
  ].join('; '),
});

const readMarks = (text: string): Record<string, number> =>
  Object.fromEntries(
    text
      .split(', ')
      .filter(Boolean)
      .map((mark) => mark.split(' '))
      .map(([name, days]) => [name ?? '', Number(days)]),
  );

const readRow = (line: string): SampleOrder => {
  const [ago, company = '', number = '', amount, currency = '', marks = ''] = line.split('|');
  return {
    daysAgo: ago === '' ? null : Number(ago),
    company,
    number,
    amount: Number(amount),
    currency,
    marks: readMarks(marks),
  };
};

export const sampleOrders: readonly SampleOrder[] = rows.trim().split('\n').map(readRow);
