import type { FunctionDefinition, FunctionTable } from './definition';
import { arrayFunctions } from './functions/arrays';
import { borrowedFunctions } from './functions/borrowed';
import { countingFunctions } from './functions/counting';
import { dateFunctions } from './functions/dates';
import { informationFunctions } from './functions/information';
import { logicFunctions } from './functions/logic';
import { lookupFunctions } from './functions/lookup';
import { mathFunctions } from './functions/math';
import { patternFunctions } from './functions/patterns';
import { placeFunctions } from './functions/places';
import { reshapingFunctions } from './functions/reshaping';
import { textFunctions } from './functions/text';
import { workdayFunctions } from './functions/workdays';

const table: FunctionTable = {
  ...borrowedFunctions,
  ...arrayFunctions,
  ...countingFunctions,
  ...dateFunctions,
  ...informationFunctions,
  ...logicFunctions,
  ...lookupFunctions,
  ...mathFunctions,
  ...patternFunctions,
  ...placeFunctions,
  ...reshapingFunctions,
  ...textFunctions,
  ...workdayFunctions,
};

export const functionNamed = (name: string): FunctionDefinition | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;
