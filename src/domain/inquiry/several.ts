import type { InquiryFields } from './inquiry';

const mark = '; ';

/** Goods and quantities as one text each, in the same order: `LED panel; track light` and `500 pcs; 200 pcs`. */
export const withAllItems = <F extends Pick<InquiryFields, 'product' | 'quantity' | 'items'>>(
  fields: F,
): F =>
  fields.items
    ? {
        ...fields,
        product: fields.items.map(({ product }) => product).join(mark),
        quantity: fields.items.map(({ quantity }) => quantity).join(mark),
      }
    : fields;

/** All that is named several times, each as one text. */
export const withAllNamed = (fields: InquiryFields): InquiryFields => {
  const terms = fields.incoterms?.map((term) => term.split(' ')[0]!);
  return { ...withAllItems(fields), ...(terms && { incoterm: terms.join(mark) }) };
};

/** The texts of such a one. */
export const parted = (text = ''): string[] => text.split(mark).filter(Boolean);

/** The things of such texts with their quantities beside them, as a sentence names them. */
export const asSentence = (product = '', quantity = ''): { product: string; quantity: string } => {
  const [names, counts] = [product.split(mark), quantity.split(mark)];
  if (names.length < 2 || names.length !== counts.length) return { product, quantity };
  const each = names.map((name, at) => `${counts[at]} ${name}`).join(', ');
  return { product: names.join(', '), quantity: each };
};
