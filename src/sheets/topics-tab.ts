import { type CustomerClass, customerClasses } from '../domain/customer/customer-class';
import { type Excuse, excuseId } from '../domain/follow-up/excuse';
import { type Topic, topics } from '../domain/follow-up/follow-up';
import type { LocalDate } from '../domain/local-date';
import type { TopicBook } from '../workflows/ports';
import type { Book } from './book';
import { firstTopics } from './first-topics';
import { layOnDemand } from './lay-on-demand';
import { type PlacedRecord, recordsOf } from './records';

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const date = (value: unknown): LocalDate | null =>
  typeof value === 'string' ? (value as LocalDate) : null;

/** Letters however they are parted: `A, B`, `AB`, `A/B`. */
const classesIn = (cell: unknown): CustomerClass[] =>
  customerClasses.filter((letter) => text(cell).toUpperCase().includes(letter));

const excuseFrom = ({ record }: PlacedRecord): Excuse[] => {
  const word = text(record.topic);
  if (word === '') return [];
  const topic = topics.find((known) => known === word) ?? 'other';
  return [
    {
      id: excuseId(word as Topic, text(record.product)),
      topic,
      product: text(record.product),
      classes: classesIn(record.classes),
      from: date(record.from),
      expires: date(record.validUntil),
      text: text(record.text),
      meaning: text(record.meaning),
    },
  ];
};

/** The Topics tab; before anybody has asked for it, the topics it would start with. */
export const topicBook = (book: Book): TopicBook => ({
  read: () => {
    if (book.remembered('topics') === null || book.find('topics') === null) {
      return firstTopics(book.messages()).flatMap((record) => excuseFrom({ row: 0, record }));
    }
    return recordsOf(book.read('topics'), book).flatMap(excuseFrom);
  },
  open: () => {
    layOnDemand(book, 'topics');
    book.find('topics')?.activate();
  },
});
