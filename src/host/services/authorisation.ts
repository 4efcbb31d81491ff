import type { Run } from '../runtime/run';
import { refuse } from './refusals';

/** The scopes this person has allowed; null where the manifest lists none, which grants what Google would infer: all. */
export const grantedScopes = ({ world }: Run): string[] | null => {
  const { consents, program } = world;
  const listed = program.manifest.oauthScopes;
  return listed && consents ? listed.filter((scope) => consents.includes(scope)) : (listed ?? null);
};

/** What a program asks about: the scopes it names, each of which its manifest has to list, or all of them. */
export const askedScopes = ({ world }: Run, named?: string[]): string[] => {
  const listed = world.program.manifest.oauthScopes;
  const strange = named?.find((scope) => listed && !listed.includes(scope));
  if (strange !== undefined) refuse('invalidArgument', strange);
  return named ?? listed ?? [];
};

export const missingScopes = (run: Run, asked: string[]): string[] => {
  const granted = grantedScopes(run);
  return granted ? asked.filter((scope) => !granted.includes(scope)) : [];
};
