import type { Run } from '../runtime/run';
import { askedScopes, missingScopes } from './authorisation';
import { type EnumValue, GoogleObject, type Methods } from './google-object';
import { enumValue } from './google-reference';
import { refusals, refuse } from './refusals';
import type { Service } from './service';
import { GoogleTrigger, GoogleTriggerBuilder } from './trigger-builder';

export const trigger: Methods<GoogleTrigger> = {
  getUniqueId: ({ record }) => record.id,
  getHandlerFunction: ({ record }) => record.functionName,
  getEventType: ({ record }) => enumValue('Script.EventType', record.event),
  getTriggerSource: ({ record }) =>
    enumValue('Script.TriggerSource', record.event === 'CLOCK' ? 'CLOCK' : 'SPREADSHEETS'),
  getTriggerSourceId: ({ run, record }) =>
    record.event === 'CLOCK' ? null : `portbook-${encodeURIComponent(run.workbook.name)}`,
};

/** A person sees their own triggers of this script and nobody else's. */
const own = (run: Run): GoogleTrigger[] =>
  run.world.records
    .triggers()
    .filter(({ owner }) => owner === run.world.user)
    .map((record) => new GoogleTrigger(run, record));

export class GoogleAuthorization extends GoogleObject {
  readonly google = 'Script.AuthorizationInfo';
  constructor(
    readonly asked: string[],
    readonly missing: string[],
  ) {
    super();
  }
}

export const authorizationInfo: Methods<GoogleAuthorization> = {
  getAuthorizationStatus: ({ missing }) =>
    enumValue('Script.AuthorizationStatus', missing.length > 0 ? 'REQUIRED' : 'NOT_REQUIRED'),
  getAuthorizationUrl: ({ missing }) =>
    missing.length > 0
      ? `https://workbench.example/authorise?scope=${encodeURIComponent(missing.join(' '))}`
      : null,
  getAuthorizedScopes: ({ asked, missing }) => asked.filter((scope) => !missing.includes(scope)),
};

const authorization = (run: Run, named?: string[]): GoogleAuthorization => {
  const asked = askedScopes(run, named);
  return new GoogleAuthorization(asked, missingScopes(run, asked));
};

/** Where a consent is missing the run is over, and no `catch` of the program sees it. */
const demand = (run: Run, named?: string[]): void => {
  if (missingScopes(run, askedScopes(run, named)).length > 0)
    run.stop(refusals.authorisationNeeded());
};

/** The web app of a script: the workbench publishes none. */
export class GoogleWebService extends GoogleObject {
  readonly google = 'Script.Service';
}

export const webService: Methods<GoogleWebService> = {
  getUrl: () => null,
  isEnabled: () => false,
};

export const scriptApp: Methods<Service> = {
  newTrigger: ({ run }, functionName: string) => new GoogleTriggerBuilder(run, functionName),
  getProjectTriggers: ({ run }) => own(run),
  getUserTriggers: ({ run }) => own(run).filter(({ record }) => record.event !== 'CLOCK'),
  deleteTrigger: ({ run }, { record }: GoogleTrigger) => {
    const { records, user } = run.world;
    const all = records.triggers();
    const kept = all.filter(({ id, owner }) => id !== record.id || owner !== user);
    if (kept.length === all.length) refuse('noTrigger');
    records.keepTriggers(kept);
  },
  getAuthorizationInfo: ({ run }, _mode: EnumValue, named?: string[]) => authorization(run, named),
  getService: () => new GoogleWebService(),
  getInstallationSource: () => enumValue('Script.InstallationSource', 'NONE'),
  getScriptId: ({ run }) => `portbook-script-${encodeURIComponent(run.workbook.name)}`,
  requireScopes: ({ run }, _mode: EnumValue, named: string[]) => demand(run, named),
  requireAllScopes: ({ run }) => demand(run),
};
