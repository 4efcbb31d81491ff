import type { TabNames } from '../shape/tabs';

export const tabs: TabNames = {
  customers: 'Customers',
  inquiries: 'Inquiries',
  followUps: 'Follow-ups',
  today: 'Today',
  weeklySummary: 'Weekly summary',
  weeklyHistory: 'Weekly history',
  topics: 'Topics',
  plans: 'Plans',
  orders: 'Orders',
  documents: 'Documents',
  dossier: 'Dossier',
  triageRules: 'Triage rules',
  settings: 'Settings',
};
