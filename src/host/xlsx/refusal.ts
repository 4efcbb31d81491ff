/** Why a file is not opened or not saved; each reason has one sentence, and other languages word it by the reason. */
export const refusals = {
  missing: 'There is no such file.',
  notWorkbook: 'This file is not an Excel workbook (.xlsx).',
  olderFormat: 'This is a workbook of the older .xls format; save it as .xlsx first.',
  encrypted: 'This workbook is protected by a password; save it without one first.',
  truncated: 'This workbook is cut off: a part of the file is missing.',
  damaged: 'This workbook is damaged and cannot be read.',
  tooLarge: 'This workbook unpacks to more than the workbench can hold; it was not opened.',
  tooManyParts: 'This workbook is made of too many parts to be an ordinary one; it was not opened.',
  strangeNames: 'This workbook names parts outside itself; it was not opened.',
  entities:
    'This workbook defines XML entities, as no spreadsheet program does; it was not opened.',
  changedElsewhere:
    'Another program has changed this file since it was read; nothing was written. Run the command again.',
  notWritable:
    'This file cannot be written here, and is as it was. See whether the disk is full or the file is protected, then try again.',
} as const;

export type Refusal = keyof typeof refusals;

/** A file that is not opened, or not overwritten, and why. */
export class FileRefused extends Error {
  constructor(
    readonly refusal: Refusal,
    readonly path = '',
    options?: ErrorOptions,
  ) {
    super(refusals[refusal], options);
    this.name = 'FileRefused';
  }
}
