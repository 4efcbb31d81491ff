import { FactForm } from './fact-form';
import { FactList } from './fact-list';
import type { PartProps } from './knowledge';
import { Suggestions } from './suggestions';

/** What to find out next, and what is known. */
export const FactsPart = ({ knowledge, recorded }: PartProps) => (
  <>
    <FactForm knowledge={knowledge} recorded={recorded} />
    <Suggestions knowledge={knowledge} recorded={recorded} />
    <FactList knowledge={knowledge} recorded={recorded} />
  </>
);
