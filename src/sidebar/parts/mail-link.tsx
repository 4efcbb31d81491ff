import { useSurroundings } from '../surroundings';

type Props = { to: string; subject: string; body: string };

/** Opens the text in the person's own mail program; nothing is sent from here. */
export const MailLink = ({ to, subject, body }: Props) => {
  const { triage } = useSurroundings().messages.sidebar;
  const address = `mailto:${encodeURIComponent(to)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  return (
    <a class="link" href={address} target="_blank" rel="noopener">
      {triage.openInMail}
    </a>
  );
};
