const date = /(\d{4}-\d{2}-\d{2})/;

/** A sentence whose dates are never broken over two lines. */
export const WholeDates = ({ text }: { text: string }) => {
  const [before = '', found, ...after] = text.split(date);
  if (!found) return <>{text}</>;
  return (
    <>
      {before}
      <span class="whole">{found}</span>
      <WholeDates text={after.join('')} />
    </>
  );
};
