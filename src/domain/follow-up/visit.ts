/** How an appointment was made. */
export const appointmentWays = [
  'faceToFace',
  'thirdPerson',
  'publicly',
  'letter',
  'phoneOrMail',
] as const;
export type AppointmentWay = (typeof appointmentWays)[number];

/** What a visit needs beside its purpose, day and place. */
export type VisitDetails = {
  readonly person: string;
  /** `14:30` at the buyer's. */
  readonly time: string;
  readonly way: AppointmentWay | '';
  readonly route: string;
  /** Appearance, words, material. */
  readonly preparation: string;
  readonly proposal: string;
};

export const visitTexts = ['person', 'time', 'route', 'preparation', 'proposal'] as const;

/** The stages of the day of a visit. */
export const visitStages = ['beforeMeeting', 'opening', 'mainMatter', 'leaving'] as const;
export type VisitStage = (typeof visitStages)[number];

/** The stages that are ticked, out of a cell such as `1 3`. */
export const readStages = (cell: string): VisitStage[] =>
  visitStages.filter((_, at) => cell.includes(String(at + 1)));

export const writeStages = (stages: readonly VisitStage[]): string =>
  visitStages.flatMap((stage, at) => (stages.includes(stage) ? [String(at + 1)] : [])).join(' ');

/** Hours and minutes as they are typed, `9.30` or `14：30`, or empty when they are none. */
export const readTime = (text: string): string => {
  const match = /^\s*(\d{1,2})\s*[:：.h时]\s*(\d{2})?/.exec(text);
  const hour = Number(match?.[1] ?? 24);
  const minute = Number(match?.[2] ?? 0);
  if (hour > 23 || minute > 59) return '';
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
};
