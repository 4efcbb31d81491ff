import { readSource } from '../customer/read-source';
import type { Source } from '../customer/source';
import type { Channel } from '../follow-up/follow-up';
import type { Origin } from './reading/origin';

const usual: Partial<Record<Channel, Source>> = {
  platform: 'b2bPlatform',
  form: 'ownSite',
  whatsapp: 'socialMedia',
  wechat: 'socialMedia',
};

/** What brought the sender of an inquiry: by his words, else by how it came; empty where neither tells. */
export const sourceOf = ({ channel, places }: Origin): Source | '' => {
  for (const place of places) {
    const source = readSource(place);
    if (source) return source;
  }
  return usual[channel || 'other'] ?? '';
};
