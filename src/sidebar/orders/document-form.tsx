import { type DocumentKind, documentKinds } from '../../domain/document/document';
import { fileText, proposedFileName } from '../../domain/document/filing';
import type { ValueOf } from '../client';
import { useDraft } from '../draft';
import { newOperationId } from '../operation-id';
import { CopyButton } from '../parts/copy-button';
import { Field } from '../parts/field';
import { useSurroundings } from '../surroundings';
import type { Saving } from './done';

type DocumentDraft = {
  readonly operationId: string;
  readonly kind: DocumentKind;
  /** Empty: the proposed name. */
  readonly name: string;
  readonly link: string;
  readonly order: string;
};

const blank = (): DocumentDraft => ({
  operationId: newOperationId(),
  kind: 'quotation',
  name: '',
  link: '',
  order: '',
});

type Props = {
  customerId: string;
  name: string;
  dealings: ValueOf<'dealings'>;
  saving: Saving;
  saved: () => void;
};

/** A paper with a proposed folder and file name, which are copied; the file itself stays where it is. */
export const DocumentForm = ({ customerId, name, dealings, saving, saved }: Props) => {
  const { client, messages, today } = useSurroundings();
  const { documents: words } = messages.orders;
  const { value, change, discard } = useDraft(`document:${customerId}`, blank);
  const { kind, order } = value;
  const proposed = proposedFileName({
    company: name,
    country: '',
    date: today,
    order,
    kind: messages.words.documentKinds[kind],
  });
  const fileName = value.name || proposed;
  const folder = [dealings.folder, fileText(order)].filter(Boolean).join('/');
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { operationId, link } = value;
    const request = { operationId, customerId, kind, date: today, name: fileName, link, order };
    const isSaved = await saving.save({ operationId, said: words.saved }, () =>
      client.saveDocument(request),
    );
    if (!isSaved) return;
    discard();
    saved();
  };
  return (
    <form class="order" aria-label={words.add} onSubmit={(event) => void submit(event)}>
      <div class="pair">
        <KindField kind={kind} choose={(one) => change({ kind: one })} />
        <OrderField dealings={dealings} order={order} choose={(one) => change({ order: one })} />
      </div>
      <Field label={words.name}>
        <input
          value={fileName}
          data-most={400}
          onInput={({ currentTarget }) => change({ name: currentTarget.value })}
        />
      </Field>
      <p class="hint">
        {words.folder}
        {messages.words.colon}
        {folder} <CopyButton text={`${folder}/${fileName}`} />
      </p>
      <Field label={words.link} hint={words.linkHint}>
        <input
          value={value.link}
          data-most={500}
          inputMode="url"
          onInput={({ currentTarget }) => change({ link: currentTarget.value })}
        />
      </Field>
      <button type="submit" disabled={saving.operation.isWorking}>
        {saving.operation.isWorking ? messages.sidebar.working : words.add}
      </button>
    </form>
  );
};

type KindProps = { kind: DocumentKind; choose: (kind: DocumentKind) => void };

const KindField = ({ kind, choose }: KindProps) => {
  const { orders, words } = useSurroundings().messages;
  return (
    <Field label={orders.documents.kind}>
      <select
        value={kind}
        onChange={({ currentTarget }) => choose(currentTarget.value as DocumentKind)}
      >
        {documentKinds.map((one) => (
          <option key={one} value={one}>
            {words.documentKinds[one]}
          </option>
        ))}
      </select>
    </Field>
  );
};

type OrderProps = {
  dealings: ValueOf<'dealings'>;
  order: string;
  choose: (order: string) => void;
};

const OrderField = ({ dealings, order, choose }: OrderProps) => {
  const { documents: words } = useSurroundings().messages.orders;
  const numbers = [...new Set(dealings.orders.map(({ number }) => number).filter(Boolean))];
  return (
    <Field label={words.order}>
      <select value={order} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="">{words.noOrder}</option>
        {numbers.map((number) => (
          <option key={number} value={number}>
            {number}
          </option>
        ))}
      </select>
    </Field>
  );
};
