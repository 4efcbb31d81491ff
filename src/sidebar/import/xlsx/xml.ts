/** A part of the file; the browser's reader loads nothing from outside. */
export const parseXml = (text: string): Document => {
  const read = new DOMParser().parseFromString(text, 'application/xml');
  if (read.getElementsByTagName('parsererror').length > 0) throw new Error('damaged');
  return read;
};
