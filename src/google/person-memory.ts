import type { Person } from '../workflows/person';
import type { DocumentMemory } from '../workflows/ports';

const property = 'name';
/** Kept with the document once anybody has said a name; until then no account is asked for one. */
const flag = 'namesSaid';

/**
 * The name a person goes by, kept with his account, since the permissions we ask for do not tell who he is. `told` is
 * what his sidebar knows; without one the account is asked, once.
 */
export const personMemory = (memory: DocumentMemory, told: string | undefined): Person => {
  let name = told;
  return {
    name: () => {
      if (name === undefined && memory.all()[flag] === undefined) name = '';
      name ??= PropertiesService.getUserProperties().getProperty(property) ?? '';
      return name;
    },
    sayName: (said) => {
      PropertiesService.getUserProperties().setProperty(property, said);
      if (memory.all()[flag] === undefined) memory.put({ [flag]: 'yes' });
      name = said;
    },
  };
};
