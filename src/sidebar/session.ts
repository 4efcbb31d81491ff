import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Client, ValueOf } from './client';

type Session = ValueOf<'session'>;

/** Asked once after the first paint; until it answers, and if it does not, the defaults serve. */
export const useSession = (
  client: Client,
): { readonly session: Session | null; readonly reread: () => void } => {
  const [session, setSession] = useState<Session | null>(null);
  const reread = useCallback(() => {
    client.session({}).then(setSession, () => undefined);
  }, [client]);
  useEffect(reread, [reread]);
  return { session, reread };
};
