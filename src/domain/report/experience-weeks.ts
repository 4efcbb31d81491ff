/** The weeks over which it is told what worked. */
export const experienceWeeks = 12;
