/** Invented contacts of the last two weeks, oldest first. */
export type SampleFollowUp = {
  readonly daysAgo: number;
  readonly company: string;
  readonly channel: string;
  readonly direction: 'out' | 'in';
  readonly topic: string;
  readonly text: string;
  /** Days after the contact on which the next one was agreed. */
  readonly nextIn: number | null;
};

const rows = `
13|Lichttuin BV|fair|out|productNews|Met at the stand, took the SL-20 leaflet and asked for a price for 500 pcs.|
12|Copperline Retail|mail|out|sharedMaterial|Sent photos of the new hammered finish.|
11|Lambert Éclairage|mail|in|inquiry|Plans a spring range, no date yet.|
10|Gan Or|quotation|out|quotation|Quoted 300 pcs FOB Ningbo, valid 30 days.|14
8|Savanna Homeware|whatsapp|out|tradeTrend|Told her about the freight drop to Mombasa.|
7|Whitlow Kitchen|mail|in|inquiry|Waits for her shop's budget, decision before Christmas.|
6|Monteiro Utilidades Ltda|whatsapp|in|order|Wants to order in the first week of December, asks for deposit terms.|3
5|Banksia Outdoor Pty Ltd|phone|out|quotation|Agreed to call again when the sample has arrived.|4
4|Wrona Hurt|mail|out|priceMove|Aluminium rises next month: offered the old price for two weeks.|
3|Dune Trading LLC|wechat|out|companyNews|Shared the video of the new packing line.|
2|Trailhead Outfitters Inc.|mail|in|order|Order date named: after the board meeting this week.|2
1|Sông Xanh Co.|mail|in|inquiry|Asked whether the flask is sold without a logo.|7
1|Hanul Living|phone|out|quotation|Will answer the quotation by Tuesday.|3
`;

const readRow = (line: string): SampleFollowUp => {
  const [daysAgo, company, channel, direction, topic, text, nextIn] = line.split('|');
  return {
    daysAgo: Number(daysAgo),
    company: company ?? '',
    channel: channel ?? '',
    direction: direction === 'in' ? 'in' : 'out',
    topic: topic ?? '',
    text: text ?? '',
    nextIn: nextIn ? Number(nextIn) : null,
  };
};

export const sampleFollowUps: readonly SampleFollowUp[] = rows.trim().split('\n').map(readRow);
