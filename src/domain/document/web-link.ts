import { type PlainAddress, plainAddress } from '../research/plain-address';

/** A web address that may be kept and opened, and the host it leads to; `null` for anything else. */
export const webLink = (text: string): PlainAddress | null => {
  const address = plainAddress(text);
  return address && address.host !== '' ? address : null;
};
