import type { Methods } from './google-object';
import type { GoogleRange, GoogleRangeList } from './places';
import { rangeActions } from './range-actions';
import { rangeBorders } from './range-borders';
import { rangeFeatures } from './range-features';
import { rangeFormats } from './range-formats';
import { rangeText } from './range-text';
import { rangeValues } from './range-values';
import { activateRanges } from './selection';

/** The setters of a range that a list has as well. */
const shared =
  /^(clear|set(Background|Border|Font|Formula|HorizontalAlignment|VerticalAlignment|Note|NumberFormat|Value|Wrap)|breakApart|check|uncheck|trim|insertCheckboxes|removeCheckboxes|set(ShowHyperlink|TextDirection|TextRotation|VerticalText)$)/;
const plural = /^set\w+s$|^setFont(Families|Colors)$|^setFormulasR1C1$/;

const forEach = (method: string, act: Methods<GoogleRange>[string]): Methods<GoogleRangeList> => ({
  [method]: (list: GoogleRangeList, ...args: never[]) => {
    for (const range of list.ranges) act(range, ...args);
    return list;
  },
});

export const rangeList: () => Methods<GoogleRangeList> = () => ({
  getRanges: (list) => list.ranges,
  activate: (list) => {
    const [first] = list.ranges;
    if (first) activateRanges(first.run, list.ranges);
    return list;
  },
  ...Object.assign(
    {},
    ...Object.entries({
      ...rangeValues,
      ...rangeFormats,
      ...rangeBorders,
      ...rangeFeatures,
      ...rangeActions,
      ...rangeText,
    })
      .filter(([method]) => shared.test(method) && !plural.test(method))
      .map(([method, act]) => forEach(method, act)),
  ),
});
