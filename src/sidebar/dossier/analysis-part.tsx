import { type BlockName, blockNames, blocks } from '../../domain/dossier/analysis';
import { useDraft } from '../draft';
import { useSurroundings } from '../surroundings';
import { adviceOn, chosen } from './advice';
import { BlockForm } from './block-form';
import type { Knowledge, PartProps } from './knowledge';

/** Money, authority and need, the sets of questions, and what they ask of us. */
export const AnalysisPart = ({ knowledge, recorded }: PartProps) => {
  const { messages } = useSurroundings();
  const { value, change } = useDraft<{ block: BlockName }>('block', () => ({ block: 'man' }));
  return (
    <>
      <ul class="acts">
        {adviceOn(knowledge.known, messages).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <BlockChoice
        knowledge={knowledge}
        block={value.block}
        choose={(block) => change({ block })}
      />
      <BlockForm
        key={value.block}
        name={messages.dossier.analysis.blocks[value.block]}
        items={blocks[value.block]}
        knowledge={knowledge}
        recorded={recorded}
      />
    </>
  );
};

type ChoiceProps = {
  knowledge: Knowledge;
  block: BlockName;
  choose: (block: BlockName) => void;
};

/** The sets of questions with how much of each is known. */
const BlockChoice = ({ knowledge, block, choose }: ChoiceProps) => {
  const { dossier } = useSurroundings().messages;
  const knownOf = (name: BlockName): number =>
    blocks[name].filter((item) => chosen(knowledge.known, item) !== undefined).length;
  return (
    <select
      aria-label={dossier.view.parts.analysis}
      value={block}
      onChange={({ currentTarget }) => choose(currentTarget.value as BlockName)}
    >
      {blockNames.map((name) => (
        <option key={name} value={name}>
          {dossier.analysis.blocks[name]} ({dossier.view.known(knownOf(name), blocks[name].length)})
        </option>
      ))}
    </select>
  );
};
