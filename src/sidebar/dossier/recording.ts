import { useState } from 'preact/hooks';
import type { InputOf, ValueOf } from '../client';
import { type Operation, useOperation } from '../operation';
import { useSurroundings } from '../surroundings';

export type DossierOf = ValueOf<'dossier'>['dossier'];
export type NewFacts = InputOf<'recordFacts'>['facts'];

export type Recording = {
  readonly operation: Operation;
  /** How many facts were written last and can still be taken back. */
  readonly saved: number;
  /** By which operation; empty where there is none. */
  readonly operationId: string;
  /** Answers whether they were written. */
  readonly record: (operationId: string, facts: NewFacts) => Promise<boolean>;
  readonly takeBack: () => Promise<void>;
};

/** Writing down what is known of a customer, and taking the last of it back. */
export const useRecording = (
  customerId: string,
  recorded: (dossier: DossierOf) => void,
): Recording => {
  const { client } = useSurroundings();
  const operation = useOperation();
  const [last, setLast] = useState<{ operationId: string; facts: number } | null>(null);
  const record = async (operationId: string, facts: NewFacts): Promise<boolean> => {
    const request = { operationId, customerId, facts };
    const answer = await operation.run(() => client.recordFacts(request));
    if (!answer) return false;
    setLast({ operationId, facts: facts.length });
    recorded(answer.dossier);
    return true;
  };
  const takeBack = async (): Promise<void> => {
    if (!last) return;
    const { operationId } = last;
    const answer = await operation.run(() => client.takeBackFacts({ operationId }));
    if (!answer) return;
    setLast(null);
    recorded(answer.dossier);
  };
  const operationId = last?.operationId ?? '';
  return { operation, saved: last?.facts ?? 0, operationId, record, takeBack };
};
