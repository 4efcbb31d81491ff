import { useState } from 'preact/hooks';
import type { Language } from '../../domain/settings';
import type { ValueOf } from '../client';
import { useOnce } from '../effects';
import { useSurroundings } from '../surroundings';
import { fieldValues } from './inquiry-fields';
import { blankTriage, type TriageDraft } from './triage-draft';
import { wantedInquiry } from './wanted';

type Waiting = ValueOf<'openInquiries'>;

/** An inquiry of the tab as a draft to go on with, with all that the person has put right. */
const draftFrom = (inquiry: Waiting['inquiries'][number], language: Language): TriageDraft => {
  const { inquiryId, text, channel, kind, judged, fields } = inquiry;
  const edits = fieldValues(fields, {}, language);
  const filled = Object.entries(edits).filter(([, value]) => value !== '');
  const changedKind = judged && kind !== judged ? kind : null;
  const put = { edits: Object.fromEntries(filled), changedKind };
  const cameBy = channel ? { channel } : {};
  return { ...blankTriage(), inquiryId, text, ...cameBy, ...put, isEditing: false };
};

/**
 * Inquiries of the Inquiries tab that nobody has decided about, asked for when the view opens; the one that Today was
 * left for is taken up at once.
 */
export const useWaiting = (takeUp: (inquiry: TriageDraft) => void) => {
  const { client, language } = useSurroundings();
  const [waiting, setWaiting] = useState<Waiting>({ count: 0, inquiries: [], typed: 0 });
  const first = waiting.inquiries[0];
  const look = async (wanted: string): Promise<void> => {
    const now = await client.openInquiries(wanted ? { first: wanted } : {}).catch(() => null);
    if (!now) return;
    setWaiting(now);
    const [found] = now.inquiries;
    if (found && found.inquiryId === wanted) takeUp(draftFrom(found, language));
  };
  useOnce(() => void look(wantedInquiry()));
  return {
    count: waiting.count,
    typed: waiting.typed,
    look: () => void look(''),
    /** The oldest of them, or the one asked for. */
    first: (): Partial<TriageDraft> => (first ? draftFrom(first, language) : {}),
  };
};
