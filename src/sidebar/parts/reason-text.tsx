type Reason = {
  readonly text: string;
  readonly meaning: string;
  readonly chinese: string;
  readonly language: string | null;
};

/** What to write to the buyer in his language, and what it says in the person's and in Chinese. */
export const ReasonText = ({ of: { text, meaning, chinese, language } }: { of: Reason }) => (
  <>
    <span dir="auto" lang={language ?? undefined}>
      {text}
    </span>
    {meaning && <span class="quiet meaning"> {meaning}</span>}
    {chinese && (
      <span class="quiet meaning" lang="zh-CN">
        {' '}
        {chinese}
      </span>
    )}
  </>
);
