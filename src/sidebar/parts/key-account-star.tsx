import { useSurroundings } from '../surroundings';

/** Drawn by the stylesheet: a star as a letter had the browser look for another font before anything was shown. */
export const KeyAccountStar = () => {
  const said = useSurroundings().messages.sidebar.customer.keyAccount;
  return <span class="key-account" role="img" title={said} aria-label={said} />;
};
