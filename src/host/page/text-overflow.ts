import { SpreadsheetSkeleton } from '@univerjs/engine-render';

/** Pixels by which Univer takes a text for narrower than it draws it, inset and last letter. */
const inset = 10;

let isWidened = false;

/** Univer cuts a text off that ends just beyond its own cell although the next one is free; room for the inset mends it. */
export const letTextsOverflow = (): void => {
  if (isWidened) return;
  isWidened = true;
  const { getOverflowPosition } = SpreadsheetSkeleton.prototype;
  SpreadsheetSkeleton.prototype.getOverflowPosition = function (size, ...place) {
    return getOverflowPosition.call(this, size && { ...size, width: size.width + inset }, ...place);
  };
};
