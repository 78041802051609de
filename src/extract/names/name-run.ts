/** A name as a sentence has it; token numbers, the last included. */
export type NameRun = {
  readonly kind: 'person' | 'perhaps' | 'body' | 'country' | 'office';
  readonly first: number;
  readonly last: number;
  /** Without title and suffix: `Ann R. Lee`; of an office its words. */
  readonly name: string;
  /** The words of the office or address before or after the name: `Prime Minister`; empty for none. */
  readonly title: string;
  /** The country beside it: "of Jamaica", "the French". */
  readonly country: string | null;
  /** Whether "the" stands before a name without a title that nothing goes on after: that of a ship, not of a person. */
  readonly isThing?: true;
  /** Whether it stands in a heading whose words all have capitals, which do not show where a name ends. */
  readonly isOfHeading?: true;
};
