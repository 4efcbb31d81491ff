type Props<K extends string> = {
  /** Of the radio buttons; one of a kind on the page. */
  name: string;
  legend: string;
  keys: readonly K[];
  words: Readonly<Record<K, string>>;
  chosen: K;
  choose: (key: K) => void;
};

/** Parts of a view side by side, one of them open. */
export const Segments = <K extends string>({
  name,
  legend,
  keys,
  words,
  chosen,
  choose,
}: Props<K>) => (
  <fieldset class="segments">
    <legend class="unseen">{legend}</legend>
    {keys.map((key) => (
      <label key={key}>
        <input type="radio" name={name} checked={chosen === key} onChange={() => choose(key)} />
        <span>{words[key]}</span>
      </label>
    ))}
  </fieldset>
);
