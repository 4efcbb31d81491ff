import type { Inquiry } from '../domain/inquiry/inquiry';
import type { LocalMinute } from '../domain/local-date';
import { Problem } from '../domain/problem';
import { carryOut } from './operation';
import type { Outcome } from './outcome';
import type { Ports } from './ports';

type Seen = { readonly inquiries: readonly Inquiry[] };

const nameOf = ({ fields }: Inquiry): string =>
  fields.company ?? fields.contact ?? fields.email ?? fields.phone ?? '';

/**
 * Takes the row of an inquiry out that nobody has decided about, such as a text that was pasted by mistake; one that was
 * decided stays. Answers when it had come, with which `putOffInquiry` puts it back. Throws `inquiryMissing`, `ownCellsInRow`, `busy`, `notSaved`.
 */
export const discardInquiry = (
  ports: Ports,
  { inquiryId }: { readonly inquiryId: string },
): { readonly outcome: Outcome; readonly received: LocalMinute | null } =>
  ports.lock.hold(() => {
    const look = (): Seen => ({ inquiries: ports.inquiries.read() });
    const found = ({ inquiries }: Seen) => inquiries.find(({ id }) => id === inquiryId);
    let received: LocalMinute | null = null;
    const { outcome } = carryOut(look, (seen) => {
      const inquiry = found(seen);
      received = inquiry?.received ?? null;
      if (inquiry && inquiry.state !== 'open') throw new Problem('inquiryMissing', { inquiryId });
      return [
        {
          isDone: (now: Seen) => found(now) === undefined,
          write: () => {
            const stay = ports.inquiries.remove([inquiryId]);
            if (inquiry && stay.length > 0) {
              throw new Problem('ownCellsInRow', { name: nameOf(inquiry) });
            }
          },
        },
      ];
    });
    return { outcome, received };
  });
