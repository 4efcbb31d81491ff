const isPicture = ({ type }: DataTransferItem): boolean => type.startsWith('image/');
const isText = ({ type }: DataTransferItem): boolean => type.startsWith('text/');

/** A workbook holds no pictures: one that is pasted or dropped is refused at once, not lost at the next drawing. */
export const refusePictures = (refused: () => void): void => {
  const check = (event: Event, items: DataTransferItemList | undefined) => {
    const given = [...(items ?? [])];
    if (!given.some(isPicture) || given.some(isText)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    refused();
  };
  addEventListener('paste', (event) => check(event, event.clipboardData?.items), true);
  addEventListener('drop', (event) => check(event, event.dataTransfer?.items), true);
};
