import type { ValueOf } from '../client';
import type { NewFacts } from '../dossier/recording';
import { useSurroundings } from '../surroundings';

type Dealings = ValueOf<'dealings'>;
type Props = { dealings: Dealings; record: (facts: NewFacts) => void };

/** How much a customer matters: rank, loyalty, and the five criteria, those the orders cannot tell answered by hand. */
export const Standing = ({ dealings, record }: Props) => {
  const { orders } = useSurroundings().messages;
  const { view, loyalty } = orders;
  const { value, of, doubts, rank } = dealings;
  const hasBought = value !== null || dealings.orders.some(({ date }) => date !== null);
  return (
    <section aria-label={view.standing}>
      <h2>{view.standing}</h2>
      <p>
        {value ? view.ranked(rank, of, value.share, value.group) : view.noValue}
        {hasBought && `${value ? ' · ' : ' '}${loyalty[dealings.loyalty]}`}
      </p>
      {value &&
        doubts.map((doubt) => (
          <p key={doubt} class="due late">
            △ {doubt}
          </p>
        ))}
      <ul class="criteria">
        {dealings.criteria.map((criterion) => (
          <CriterionLine key={criterion.criterion} {...criterion} record={record} />
        ))}
      </ul>
    </section>
  );
};

type CriterionProps = Dealings['criteria'][number] & { record: Props['record'] };

const CriterionLine = ({ criterion, answer, from, record }: CriterionProps) => {
  const { criteria, answers, answerFrom, view } = useSurroundings().messages.orders;
  const name = criteria[criterion];
  if (criterion === 'largeVolume') {
    return (
      <li>
        <span>{name}</span>
        <b>{answers[answer]}</b>
        <span class="hint">{from && answerFrom[from]}</span>
      </li>
    );
  }
  const choose = (value: string): void =>
    record([{ item: criterion, person: '', value: value === 'unknown' ? '' : value, source: '' }]);
  return (
    <li>
      <span>{name}</span>
      <select
        aria-label={view.answer(name)}
        value={answer}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {(['unknown', 'yes', 'no'] as const).map((one) => (
          <option key={one} value={one}>
            {answers[one]}
          </option>
        ))}
      </select>
      <span class="hint">{from && answerFrom[from]}</span>
    </li>
  );
};
