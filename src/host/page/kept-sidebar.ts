const key = 'sidebar';

/** Remembers over a reload of this tab which function had opened the sidebar. */
export const keepSidebar = (opener: string): void => sessionStorage.setItem(key, opener);

/** What was remembered, once. */
export const takeKeptSidebar = (): string | null => {
  const opener = sessionStorage.getItem(key);
  sessionStorage.removeItem(key);
  return opener;
};
