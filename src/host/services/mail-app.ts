import type { Methods } from './google-object';
import type { Service } from './service';

/** Recipients a day of an ordinary account. */
const DAILY_RECIPIENTS = 100;

/** The workbench sends nothing: it only says how much one could, and refuses the sending by its name. */
export const mailApp: Methods<Service> = {
  getRemainingDailyQuota: () => DAILY_RECIPIENTS,
};
