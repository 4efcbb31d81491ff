/** Tools of Univer whose work the model cannot keep; a button that forgets what it did is worse than none. */
export const hiddenTools: Record<string, { hidden: true }> = Object.fromEntries(
  [
    'sheet.command.set-text-rotation',
    'sheet.menu.image',
    'sheet.menu.sheets-drawing',
    'sheet.command.insert-float-image',
    'sheet.command.insert-cell-image',
    'sheet.contextMenu.permission',
    'sheet.permission.toolbar',
    'sheet.command.add-range-protection-from-toolbar',
    'sheet.command.add-range-protection-from-sheet-bar',
    'sheet.command.change-sheet-protection-from-sheet-bar',
    'sheet.command.delete-worksheet-protection-from-sheet-bar',
    'sheet.command.view-sheet-permission-from-sheet-bar',
    'sheet.operation.zen-mode',
    'sheet.command.paste-special',
  ].map((id) => [id, { hidden: true }]),
);
