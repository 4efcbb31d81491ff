import type { Run } from '../runtime/run';
import { GoogleObject, type Methods } from './google-object';
import { enumValue } from './google-reference';
import { refuse } from './refusals';
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

const known = new Set([
  'script.scriptapp',
  'script.container.ui',
  'spreadsheets.currentonly',
  'spreadsheets',
]);

export class GoogleAuthorization extends GoogleObject {
  readonly google = 'Script.AuthorizationInfo';
}

export const authorizationInfo: Methods<GoogleAuthorization> = {
  getAuthorizationStatus: () => enumValue('Script.AuthorizationStatus', 'NOT_REQUIRED'),
  getAuthorizationUrl: () => null,
  getAuthorizedScopes: () => [...known].map((scope) => `https://www.googleapis.com/auth/${scope}`),
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
  getAuthorizationInfo: () => new GoogleAuthorization(),
  getInstallationSource: () => enumValue('Script.InstallationSource', 'NONE'),
  getScriptId: ({ run }) => `portbook-script-${encodeURIComponent(run.workbook.name)}`,
  requireScopes: () => undefined,
  requireAllScopes: () => undefined,
};
