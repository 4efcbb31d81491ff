import type { CareStep } from '../../domain/order/care-plan';
import type {
  BuyingSignal,
  ClosingMoment,
  ContractElement,
  StepAfterSigning,
} from '../../domain/order/closing';
import type { Criterion, CriterionAnswer } from '../../domain/order/criteria';
import type { KeyAccountDoubt, KeyAccountReason } from '../../domain/order/key-account';
import type { Loyalty } from '../../domain/order/loyalty';
import type { Unvalued } from '../../domain/order/money';
import type { OrderMark } from '../../domain/order/order';
import type { DocumentWords, KeepingWords } from './keeping';
import type { OrderViewWords } from './order-view';

/** Orders, closing, key accounts and the papers that go with them. */
export type OrderWords = {
  readonly money: (value: number, currency: string) => string;
  readonly marks: Readonly<Record<OrderMark, string>>;
  readonly loyalty: Readonly<Record<Loyalty, string>>;
  readonly elements: Readonly<Record<ContractElement, string>>;
  readonly signals: Readonly<Record<BuyingSignal, string>>;
  readonly moments: Readonly<Record<ClosingMoment, string>>;
  /** Ways to ask for the order. */
  readonly methods: readonly string[];
  /** Task that follows a contract. */
  readonly afterSigning: Readonly<Record<StepAfterSigning, (number: string) => string>>;
  /** Plan that a key account is owed. */
  readonly care: Readonly<Record<CareStep, string>>;
  readonly keyAccountReason: (reason: KeyAccountReason) => string;
  readonly keyAccountDoubt: (doubt: KeyAccountDoubt) => string;
  readonly criteria: Readonly<Record<Criterion, string>>;
  readonly answers: Readonly<Record<CriterionAnswer['answer'], string>>;
  /** Where the answer comes from. */
  readonly answerFrom: Readonly<Record<'orders' | 'dossier', string>>;
  readonly unvalued: Readonly<Record<Unvalued, string>>;
};

/** The same, and what the page alone says. */
export type OrderPageWords = OrderWords & {
  readonly view: OrderViewWords;
  readonly keeping: KeepingWords;
  readonly documents: DocumentWords;
};
