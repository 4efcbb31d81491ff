import { useState } from 'preact/hooks';
import type { ValueOf } from '../client';
import { useOnce } from '../effects';
import { useSurroundings } from '../surroundings';
import { fieldValues } from './inquiry-fields';
import type { TriageDraft } from './triage-draft';

type Waiting = ValueOf<'openInquiries'>;

/** Inquiries of the Inquiries tab that nobody has decided about, asked for when the view opens. */
export const useWaiting = () => {
  const { client, language } = useSurroundings();
  const [waiting, setWaiting] = useState<Waiting>({ count: 0, inquiries: [], typed: 0 });
  const look = (): void => void client.openInquiries({}).then(setWaiting, () => undefined);
  useOnce(look);
  return {
    count: waiting.count,
    typed: waiting.typed,
    look,
    /** The oldest of them, as a draft to go on with. */
    first: (): Partial<TriageDraft> => {
      const [inquiry] = waiting.inquiries;
      if (!inquiry) return {};
      const { inquiryId, text, channel, fields } = inquiry;
      const edits = fieldValues(fields, {}, language);
      const filled = Object.entries(edits).filter(([, value]) => value !== '');
      return { inquiryId, text, channel, edits: Object.fromEntries(filled), isEditing: false };
    },
  };
};
