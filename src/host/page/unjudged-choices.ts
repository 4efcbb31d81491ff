import { SheetsDataValidationValidatorService } from '@univerjs/sheets-data-validation';

/**
 * Univer judges every cell that a drop-down covers whenever it reaches elsewhere, which at 100,000 rows takes seconds. The
 * host judges what is entered, and the painter what is drawn. Before the first workbook.
 */
export const leaveChoicesUnjudged = (): void => {
  SheetsDataValidationValidatorService.prototype.validatorRanges = () => Promise.resolve([]);
};
