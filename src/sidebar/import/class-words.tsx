import { customerClasses } from '../../domain/customer/customer-class';
import { type ClassMeaning, classMeanings } from '../../domain/register/class-meaning';
import { useSurroundings } from '../surroundings';
import type { ImportList, Preview } from './import-list';

type Props = {
  /** As the last dry run told them. */
  found: Pick<Preview, 'classes' | 'cadence'>;
  list: ImportList;
  change: (list: ImportList) => void;
};

const wordsShown = 30;

/** What each word of the list's class column will mean, with the days between follow-ups that it brings. */
export const ClassWords = ({ found, list, change }: Props) => {
  const { messages } = useSurroundings();
  const words = messages.sidebar.import;
  if (found.classes.length === 0 || !list.columns.includes('class')) return null;
  const optionOf = (meaning: ClassMeaning): string => {
    const letter = customerClasses.find((one) => one === meaning);
    if (!letter) return words.classOther[meaning as keyof typeof words.classOther];
    return words.classOf(letter, messages.words.classes[letter], found.cadence[letter]);
  };
  const choose = (text: string, value: string): void =>
    change({ ...list, classes: { ...list.classes, [text]: value as ClassMeaning } });
  return (
    <section>
      <h2>{words.classes}</h2>
      <p class="quiet">{words.classesHint}</p>
      <table class="mapping">
        <tbody>
          {found.classes.slice(0, wordsShown).map(({ text, rows, meaning }) => (
            <tr key={text}>
              <th scope="row">
                {text}
                <span class="quiet">{words.rows(rows)}</span>
              </th>
              <td>
                <select
                  aria-label={words.becomesOf(text)}
                  value={list.classes[text] ?? meaning}
                  onChange={({ currentTarget }) => choose(text, currentTarget.value)}
                >
                  {classMeanings.map((one) => (
                    <option key={one} value={one}>
                      {optionOf(one)}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
