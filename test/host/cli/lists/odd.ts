import type { MessyList } from './messy-list';

export const lists: readonly MessyList[] = [
  {
    name: 'dates as numbers and in many forms',
    file: 'serials.csv',
    text: 'Company,Email,Last contact,Next follow-up\nOak,ada@oak.example,46086,46120\nElm,eva@elm.example,46000.75,\nAsh,ash@ash.example,3/5/2026,\nYew,yew@yew.example,15/4/2026,tomorrow\nFir,fir@fir.example,2026-03-05T10:20:00Z,2026/4/1\n',
    columns: ['company', 'email', 'lastContact', 'nextFollowUp'],
    counts: {
      'new': 5,
      updates: 0,
      same: 0,
      duplicates: 0,
      rejected: 0,
    },
    rejected: [],
    unreadable: ['tomorrow'],
    rows: [
      {
        company: 'Oak',
        email: 'ada@oak.example',
        lastContact: '2026-03-05',
        nextFollowUp: '2026-04-08',
      },
      {
        company: 'Elm',
        email: 'eva@elm.example',
        lastContact: '2025-12-09',
      },
      {
        company: 'Ash',
        email: 'ash@ash.example',
        lastContact: '2026-05-03',
      },
      {
        company: 'Yew',
        email: 'yew@yew.example',
        lastContact: '2026-04-15',
        notes: 'Next follow-up: tomorrow',
      },
      {
        company: 'Fir',
        email: 'fir@fir.example',
        lastContact: '2026-03-05',
        nextFollowUp: '2026-04-01',
      },
    ],
  },
  {
    name: 'bars between the cells',
    file: 'pipes.txt',
    text: 'Company | Contact | Email | Country\nOak Ltd | Ada | ada@oak.example | UK\nElm SA | Eva | eva@elm.example | Spain\n',
    columns: ['company', 'contact', 'email', 'country'],
    counts: {
      'new': 2,
      updates: 0,
      same: 0,
      duplicates: 0,
      rejected: 0,
    },
    rejected: [],
    unreadable: [],
    rows: [
      {
        country: 'United Kingdom',
        contact: 'Ada',
        company: 'Oak Ltd',
        email: 'ada@oak.example',
      },
      {
        country: 'Spain',
        contact: 'Eva',
        company: 'Elm SA',
        email: 'eva@elm.example',
      },
    ],
  },
  {
    name: 'decimal commas',
    file: 'quoted-comma-decimal.csv',
    base64:
      '77u/IkNvbXBhbnkiOyJVbXNhdHoiOyJMYW5kIjsiRS1NYWlsIgoiT2FrIjsiMS4yMzQsNTAiOyJEZXV0c2NobGFuZCI7ImFAb2FrLmV4YW1wbGUiCiJFbG0iOyI5OSwwMCI7IsOWc3RlcnJlaWNoIjsiZUBlbG0uZXhhbXBsZSIK',
    columns: ['company', null, 'country', 'email'],
    counts: {
      'new': 2,
      updates: 0,
      same: 0,
      duplicates: 0,
      rejected: 0,
    },
    rejected: [],
    unreadable: [],
    rows: [
      {
        country: 'Germany',
        company: 'Oak',
        email: 'a@oak.example',
      },
      {
        country: 'Austria',
        company: 'Elm',
        email: 'e@elm.example',
      },
    ],
  },
  {
    name: 'rows longer and shorter than the header',
    file: 'ragged.csv',
    text: 'Company,Contact,Email\nOak,Ada,ada@oak.example,extra,cells\nElm\nAsh,Al,al@ash.example\n\nYew,,yew@yew.example,\n',
    columns: ['company', 'contact', 'email', null, null],
    counts: {
      'new': 4,
      updates: 0,
      same: 0,
      duplicates: 0,
      rejected: 0,
    },
    rejected: [],
    unreadable: [],
    rows: [
      {
        contact: 'Ada',
        company: 'Oak',
        email: 'ada@oak.example',
      },
      {
        company: 'Elm',
      },
      {
        contact: 'Al',
        company: 'Ash',
        email: 'al@ash.example',
      },
      {
        company: 'Yew',
        email: 'yew@yew.example',
      },
    ],
  },
];
