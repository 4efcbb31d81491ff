import type { SidebarWords } from '../shape/sidebar';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

export const sidebar: SidebarWords = {
  views: { customer: 'Customer', triage: 'Triage', today: 'Today', import: 'Import' },
  loading: 'Loading…',
  working: 'Saving…',
  saved: 'Saved',
  alreadySaved: 'Was already saved',
  checkedAgain: 'Saved and checked again',
  tryAgain: 'Try again',
  serverSilent: 'Google did not answer. What you typed is still here.',
  kept: 'Kept',
  back: 'Back',
  close: 'Close',
  dateInWords: (weekday, date) => `${weekdays[weekday - 1]} ${date}`,
};
