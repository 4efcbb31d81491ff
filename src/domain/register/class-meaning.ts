import { customerClasses } from '../customer/customer-class';

/** What a word of a list's class column comes to: a class, a key account, a line in the notes, or nothing at all. */
export const classMeanings = [...customerClasses, 'keyAccount', 'notes', 'nothing'] as const;
export type ClassMeaning = (typeof classMeanings)[number];

/** By word as it stands in the list, where a person has said it. */
export type ClassChoices = Readonly<Record<string, ClassMeaning>>;
