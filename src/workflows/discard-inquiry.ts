import type { Inquiry } from '../domain/inquiry/inquiry';
import { Problem } from '../domain/problem';
import { carryOut } from './operation';
import type { Outcome } from './outcome';
import type { Ports } from './ports';

type Seen = { readonly inquiries: readonly Inquiry[] };

const nameOf = ({ fields }: Inquiry): string =>
  fields.company ?? fields.contact ?? fields.email ?? fields.phone ?? '';

/**
 * Takes the row of an inquiry out that nobody has decided about, such as a text that was pasted by mistake; one that was
 * decided stays. Throws `inquiryMissing`, `ownCellsInRow`, `busy`, `notSaved`.
 */
export const discardInquiry = (
  ports: Ports,
  { inquiryId }: { readonly inquiryId: string },
): { readonly outcome: Outcome } =>
  ports.lock.hold(() => {
    const look = (): Seen => ({ inquiries: ports.inquiries.read() });
    const found = ({ inquiries }: Seen) => inquiries.find(({ id }) => id === inquiryId);
    const { outcome } = carryOut(look, (seen) => {
      const inquiry = found(seen);
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
    return { outcome };
  });
