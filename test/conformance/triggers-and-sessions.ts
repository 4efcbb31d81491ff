import { type Claim, plainly, throws } from './claim';

const own = 'ScriptApp.getProjectTriggers()';

export const triggersAndSessions: Claim[] = [
  plainly(
    'a project has no triggers at first',
    `return ${own}.length;`,
    0,
    'documented',
    'ScriptApp.getProjectTriggers()',
  ),
  plainly(
    'a weekly trigger can be made',
    `ScriptApp.newTrigger('weekly').timeBased().onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(9).create(); return ${own}.map((t) => [t.getHandlerFunction(), String(t.getEventType()), String(t.getTriggerSource())]);`,
    [['weekly', 'CLOCK', 'CLOCK']],
    'documented',
    'ClockTriggerBuilder.onWeekDay(day)',
  ),
  plainly(
    'an edit trigger can be made',
    `ScriptApp.newTrigger('edited').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); return ${own}.map((t) => String(t.getEventType()));`,
    ['ON_EDIT'],
    'documented',
    'SpreadsheetTriggerBuilder.onEdit()',
  ),
  plainly(
    'a trigger can be deleted',
    `ScriptApp.newTrigger('x').timeBased().everyHours(1).create(); ScriptApp.deleteTrigger(${own}[0]); return ${own}.length;`,
    0,
    'documented',
    'ScriptApp.deleteTrigger(trigger)',
  ),
  plainly(
    'twenty triggers fit',
    `for (let i = 0; i < 20; i++) ScriptApp.newTrigger('x').timeBased().everyHours(1).create(); return ${own}.length;`,
    20,
    'documented',
    'quotas',
  ),
  plainly(
    'one more is refused',
    "for (let i = 0; i < 21; i++) ScriptApp.newTrigger('x').timeBased().everyHours(1).create();",
    throws(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    ),
    'field',
    'eight reports',
  ),
  plainly(
    'minutes are 1, 5, 10, 15 or 30',
    "ScriptApp.newTrigger('x').timeBased().everyMinutes(7);",
    throws('7'),
    'documented',
    'ClockTriggerBuilder.everyMinutes(n)',
  ),
  plainly(
    'hours are 0 to 23',
    "ScriptApp.newTrigger('x').timeBased().everyDays(1).atHour(24);",
    throws('hour'),
    'documented',
    'ClockTriggerBuilder.atHour(hour)',
  ),
  plainly(
    'a bad zone is refused',
    "ScriptApp.newTrigger('x').timeBased().inTimezone('Nowhere/City');",
    throws('zone'),
    'documented',
    'ClockTriggerBuilder.inTimezone(timezone)',
  ),
  plainly(
    'a clock without a time is refused',
    "ScriptApp.newTrigger('x').timeBased().create();",
    throws('event'),
    'assumed',
    'wording of the page',
  ),
  plainly(
    'triggers have ids',
    `ScriptApp.newTrigger('x').timeBased().everyHours(1).create(); return typeof ${own}[0].getUniqueId();`,
    'string',
    'documented',
    'Trigger.getUniqueId()',
  ),
  plainly(
    'the active user is known to an authorised run',
    'return Session.getActiveUser().getEmail();',
    'lin@example.com',
    'documented',
    'Session.getActiveUser()',
  ),
  plainly(
    'the language of the user',
    'return Session.getActiveUserLocale();',
    'en',
    'documented',
    'Session.getActiveUserLocale()',
  ),
  plainly(
    'the zone of the script is that of its manifest',
    'return Session.getScriptTimeZone();',
    'Asia/Shanghai',
    'documented',
    'Session.getScriptTimeZone()',
  ),
  plainly(
    'authorisation that is complete has no address',
    'return ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationUrl();',
    null,
    'documented',
    'AuthorizationInfo.getAuthorizationUrl()',
  ),
];
