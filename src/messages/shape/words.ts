import type { CustomerClass } from '../../domain/customer/customer-class';
import type { Source } from '../../domain/customer/source';
import type { DocumentKind } from '../../domain/document/document';
import type { DossierLine } from '../../domain/dossier/fact';
import type { Act, Channel, Direction, Topic } from '../../domain/follow-up/follow-up';
import type { PlanKind, PlanState } from '../../domain/follow-up/plan';
import type { AppointmentWay, VisitStage } from '../../domain/follow-up/visit';
import type { Inquiry, InquiryKind, Phase } from '../../domain/inquiry/inquiry';

/** The words that stand in cells for the keys of the trade; within one list each word is used once. */
export type TradeWords = {
  readonly classes: Readonly<Record<CustomerClass, string>>;
  /** Who is in the class, for a tooltip or a legend. */
  readonly classMeanings: Readonly<Record<CustomerClass, string>>;
  readonly unclassed: string;
  /** Between a name and what it is, and between the parts of a list. */
  readonly colon: string;
  readonly comma: string;
  readonly channels: Readonly<Record<Channel, string>>;
  readonly directions: Readonly<Record<Direction, string>>;
  readonly topics: Readonly<Record<Topic, string>>;
  readonly sources: Readonly<Record<Source, string>>;
  readonly kinds: Readonly<Record<InquiryKind, string>>;
  readonly phases: Readonly<Record<Phase, string>>;
  readonly acts: Readonly<Record<Act, string>>;
  readonly planKinds: Readonly<Record<PlanKind, string>>;
  readonly appointmentWays: Readonly<Record<AppointmentWay, string>>;
  readonly visitStages: Readonly<Record<VisitStage, string>>;
  readonly planStates: Readonly<Record<PlanState, string>>;
  readonly documentKinds: Readonly<Record<DocumentKind, string>>;
  readonly inquiryStates: Readonly<Record<Inquiry['state'], string>>;
  /** What the dossier may say of a customer, and the word that facts were taken back. */
  readonly factItems: Readonly<Record<DossierLine['item'], string>>;
  readonly yes: string;
  readonly no: string;
};
