import { GoogleColorBuilder } from './colour-object';
import { conditionalRuleBuilder } from './conditional-format';
import { validationBuilder } from './data-validation';
import { GoogleFilterCriteriaBuilder } from './filter-criteria';
import type { Methods } from './google-object';
import { type GoogleRange, type GoogleRangeList, GoogleSheet, GoogleSpreadsheet } from './places';
import { refuse } from './refusals';
import { GoogleRichTextBuilder } from './rich-text';
import { activateRanges, activateSheet, activeRange, activeSheet } from './selection';
import { Service } from './service';
import { idOf } from './spreadsheet';
import { GoogleTextStyleBuilder } from './text-style';

export const spreadsheetApp: Methods<Service> = {
  getActive: ({ run }) => new GoogleSpreadsheet(run),
  getActiveSpreadsheet: ({ run }) => new GoogleSpreadsheet(run),
  openById: ({ run }, id: string) =>
    id === idOf(run) ? new GoogleSpreadsheet(run) : refuse('missingDocument', id),
  openByUrl: ({ run }, url: string) =>
    url.includes(`/d/${idOf(run)}`) ? new GoogleSpreadsheet(run) : refuse('missingDocument', url),
  setActiveSpreadsheet: () => undefined,
  getActiveSheet: ({ run }) => new GoogleSheet(run, activeSheet(run)),
  setActiveSheet: ({ run }, target: GoogleSheet) => {
    activateSheet(run, target.sheet);
    return target;
  },
  getActiveRange: ({ run }) => activeRange(run, activeSheet(run)),
  setActiveRange: ({ run }, range: GoogleRange) => activateRanges(run, [range]),
  setActiveRangeList: ({ run }, list: GoogleRangeList) => {
    activateRanges(run, list.ranges);
    return list;
  },
  getCurrentCell: ({ run }) => activeRange(run, activeSheet(run)).with({ rows: 1, columns: 1 }),
  setCurrentCell: ({ run }, range: GoogleRange) => activateRanges(run, [range]),
  /** Buffered writes are sent because this is a call that commits. */
  flush: () => undefined,
  getUi: ({ run }) => {
    if (!run.world.ui || run.world.cause === 'time') refuse('noUi');
    return new Service(run, 'Base.Ui');
  },
  newColor: () => new GoogleColorBuilder(),
  newTextStyle: () => new GoogleTextStyleBuilder(),
  newRichTextValue: () => new GoogleRichTextBuilder(),
  newDataValidation: ({ run }) => validationBuilder(run),
  newConditionalFormatRule: ({ run }) => conditionalRuleBuilder(run),
  newFilterCriteria: ({ run }) => new GoogleFilterCriteriaBuilder(run),
};
