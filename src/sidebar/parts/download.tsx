type Props = { name: string; type: string; text: () => string; children: string };

/** A file made in the page; nothing of it goes anywhere but to the person's own disk. */
export const saveFile = (name: string, type: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};

export const Download = ({ name, type, text, children }: Props) => (
  <button type="button" class="link" onClick={() => saveFile(name, type, text())}>
    {children}
  </button>
);
