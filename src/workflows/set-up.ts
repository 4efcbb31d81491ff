import type { Ports, SetUpResult } from './ports';

export type SetUp = SetUpResult & {
  /** Whose trigger writes the weekly summary, when it is a colleague's. */
  readonly colleague?: { readonly owner: string };
};

/** Has the weekly summary written by this person's trigger at the weekday and hour of the settings. */
export const scheduleSummary = (
  ports: Ports,
  { takesOver }: { readonly takesOver: boolean },
): Pick<SetUp, 'colleague'> => {
  const { weeklyDay: weekday, weeklyHour: hour, owner } = ports.settings();
  const set = ports.schedule.everyWeek({ weekday, hour, owner, takesOver });
  return set === 'colleagues' ? { colleague: { owner: ports.schedule.known()?.owner ?? '' } } : {};
};

/** Puts this person's trigger in the place of a colleague's. Throws `busy`, `triggerRefused`. */
export const takeOverSummary = (ports: Ports): void =>
  ports.lock.hold(() => {
    scheduleSummary(ports, { takesOver: true });
  });

/**
 * Lays out the workbook and has the weekly summary written by itself, by one trigger for the register whoever runs
 * this; safe to repeat. Throws `busy`, `triggerRefused`.
 */
export const setUp = (ports: Ports): SetUp =>
  ports.lock.hold(() => {
    const result = ports.layout.setUp();
    return { ...result, ...scheduleSummary(ports, { takesOver: false }) };
  });
