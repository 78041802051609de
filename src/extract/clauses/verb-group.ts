/** A verb with its helpers; token numbers of its sentence, the last included. */
export type VerbGroup = {
  readonly first: number;
  readonly last: number;
  /** The number of the token of the verb itself. */
  readonly head: number;
  /** Its base form: `meet` of "are due to meet". */
  readonly base: string;
  readonly form: 'finite' | 'infinitive' | 'participle' | 'gerund';
  readonly tense: 'past' | 'present' | 'future';
  readonly isModal: boolean;
  readonly isPassive: boolean;
  readonly isNegated: boolean;
  /** Whether it is no more than a form of "be". */
  readonly isCopula: boolean;
};
