import type { PlaybookWords } from '../shape/playbook';
import type { TriagePageWords } from '../shape/triage';

const scamFirst = [
  'Open no link and no attachment',
  'Check domain, mailbox, address and phone',
  'Search for the same text elsewhere',
  'File the record; never delete it',
];
const broadFirst = [
  'Search company, mail and phone',
  'Look at site and social media',
  'Note what he probably sells',
];
const preciseFirst = [
  'Research the buyer at once',
  'List every question he asks',
  'Check price and delivery for his quantity',
];

/** What to do before the first reply, which the page shows before anything is filed. */
export const firstSteps: TriagePageWords['firstSteps'] = {
  scam: scamFirst,
  broad: broadFirst,
  precise: preciseFirst,
};

/** What a good salesperson does in each phase of each kind of inquiry. */
export const steps: PlaybookWords['steps'] = {
  scam: {
    beforeReply: scamFirst,
    firstReply: [
      'If in doubt, ask one verifying question',
      'Send no bank data, no invitation, no free sample',
      'File the record',
    ],
    noAnswer: ['Leave it filed', 'Do not write again', 'Keep the sender to recognise him'],
    afterAnswer: [
      'Check the answer against company and phone',
      'Real after all? Change the kind',
      'Otherwise file it',
    ],
    longRun: ['Nothing more to do', 'Keep the record', 'Compare the next message with it'],
  },
  broad: {
    beforeReply: broadFirst,
    firstReply: [
      'Ask about use and product details',
      "Speak from the product's own traits",
      'Do not quote blindly',
    ],
    noAnswer: [
      'Recommend one or two fitting products',
      'Add a simple quotation',
      'Ask whether it fits',
    ],
    afterAnswer: [
      'Recommend by how it will be used',
      'Explain in plain words: he may be no expert',
      'Agree the next step',
    ],
    longRun: [
      'Expect long silence after a quotation',
      'Write with a new topic each time',
      'Keep a steady presence',
    ],
  },
  precise: {
    beforeReply: preciseFirst,
    firstReply: [
      'Answer immediately, every question',
      'Quote exactly and in detail, near the lowest price',
      'Use correct product and trade terms',
      'Add our usual quantity steps',
    ],
    noAnswer: [
      'Ask for the planned purchase date',
      'Bring something new: photo, test report, price step',
      'Try another channel',
    ],
    afterAnswer: [
      'Answer the same day',
      'Learn the purchase date',
      'Correct the quotation to the real use',
    ],
    longRun: [
      'Show strength before the purchase date',
      'Offer our technical solution',
      'Send a day plan when he wants to visit',
    ],
  },
};
