/** What exports and people write for "nothing". */
const nothing = /^(-+|—+|–+|n\/?a|#n\/a|null|none|nil|\/|\?+|\.|无|無|暂无|暫無|没有|沒有)$/i;

/** The apostrophe that spreadsheet programs put before what they should not count as a number or formula. */
const guard = /^'(?=[=+\-@\d])/;

/** What a cell of a list says; empty where it says that there is nothing. */
export const withoutNothing = (cell: string): string => {
  const text = cell.trim().replace(guard, '');
  return nothing.test(text) ? '' : text;
};
