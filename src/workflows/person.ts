/** The person at this sheet, as far as he has said who he is. */
export type Person = { name(): string; sayName(name: string): void };

/** The filter that shows the customers of one owner alone. */
export type OwnerFilter = {
  /** Whose customers it shows, as the document remembers it; empty when it shows all. */
  shown(): string;
  show(name: string): void;
  showAll(): void;
};
