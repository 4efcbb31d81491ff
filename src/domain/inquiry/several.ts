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

/** The things of such texts with their quantities beside them, as a sentence names them. */
export const asSentence = (product = '', quantity = ''): { product: string; quantity: string } => {
  const [names, counts] = [product.split(mark), quantity.split(mark)];
  if (names.length < 2 || names.length !== counts.length) return { product, quantity };
  const each = names.map((name, at) => `${counts[at]} ${name}`).join(', ');
  return { product: names.join(', '), quantity: each };
};
