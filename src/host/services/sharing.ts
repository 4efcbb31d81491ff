import type { Run } from '../runtime/run';
import type { Methods } from './google-object';
import { ownerOf } from './owner';
import type { GoogleSpreadsheet } from './places';
import { GoogleUser } from './session';

type Role = 'editors' | 'viewers';

const listOf = (run: Run, role: Role): string[] => {
  const kept = run.workbook.properties.get('portbook:file')?.get(role);
  return kept ? (JSON.parse(kept) as string[]) : [];
};

/** Who may use the file is written down beside it; nobody is told, and the owner is always among the editors. */
const change = (
  self: GoogleSpreadsheet,
  role: Role,
  apply: (people: string[]) => string[],
): GoogleSpreadsheet => {
  const { run } = self;
  const owner = ownerOf(run);
  run.write(1, () => {
    const people = apply(listOf(run, role)).filter((mail) => mail !== owner);
    run.workbook.properties.get('portbook:file')?.set(role, JSON.stringify([...new Set(people)]));
    run.workbook.journal.note({ kind: 'workbook' });
  });
  return self;
};

const mailOf = (person: string | GoogleUser): string =>
  typeof person === 'string' ? person : person.email;

const add = (role: Role) => (self: GoogleSpreadsheet, person: string | GoogleUser) =>
  change(self, role, (people) => [...people, mailOf(person)]);
const addAll = (role: Role) => (self: GoogleSpreadsheet, mails: string[]) =>
  change(self, role, (people) => [...people, ...mails]);
const remove = (role: Role) => (self: GoogleSpreadsheet, person: string | GoogleUser) =>
  change(self, role, (people) => people.filter((mail) => mail !== mailOf(person)));

export const sharing: Methods<GoogleSpreadsheet> = {
  getOwner: ({ run }) => new GoogleUser(ownerOf(run)),
  getEditors: ({ run }) =>
    [ownerOf(run), ...listOf(run, 'editors')].map((mail) => new GoogleUser(mail)),
  getViewers: ({ run }) => listOf(run, 'viewers').map((mail) => new GoogleUser(mail)),
  addEditor: add('editors'),
  addEditors: addAll('editors'),
  removeEditor: remove('editors'),
  addViewer: add('viewers'),
  addViewers: addAll('viewers'),
  removeViewer: remove('viewers'),
};
