import type { Timeline } from '../../model/timeline.ts';
import type { View } from '../view.ts';

/** One parameter of the address: how a view is written to it and read from it. */
export type Parameter = {
  readonly name: string;
  /** What its value says, for the documentation in address.ts. */
  readonly doc: string;
  /** What an address without it means. */
  readonly absent: string;
  /** Its value for a view; empty where the view is what an address without it opens. */
  readonly write: (view: View) => string;
  /**
   * The view with what the address says in this parameter. The parameters before it in the
   * table have been read into `view` already.
   */
  readonly read: (view: View, values: AddressValues, timeline: Timeline) => View;
};

/** A value of an address that was not applied, because this timeline does not have it. */
export type IgnoredValue = { readonly parameter: string; readonly value: string };

/** What a value means; null where it is not valid. */
type Parse<T> = (value: string) => T | null;

/** The values of an address. A value that cannot be parsed is added to `ignored`. */
export type AddressValues = {
  /** The first value of a parameter, parsed; null where it is absent or not valid. */
  readonly one: <T>(parameter: string, parse: Parse<T>) => T | null;
  /** All values of a parameter (separated by commas, or the parameter repeated), each once. */
  readonly list: <T>(parameter: string, parse: Parse<T>) => readonly T[];
  readonly ignore: (parameter: string, value: string) => void;
  /** What has been ignored so far. */
  readonly ignored: readonly IgnoredValue[];
};

export function addressValues(parameters: URLSearchParams): AddressValues {
  const ignored: IgnoredValue[] = [];
  const ignore = (parameter: string, value: string) => {
    ignored.push({ parameter, value });
  };
  const parsed = <T>(parameter: string, value: string, parse: Parse<T>): T | null => {
    const meant = parse(value);
    if (meant === null) ignore(parameter, value);
    return meant;
  };
  return {
    one: (parameter, parse) => {
      const [value, ...more] = parameters.getAll(parameter).filter((text) => text !== '');
      for (const text of more) ignore(parameter, text);
      return value === undefined ? null : parsed(parameter, value, parse);
    },
    list: (parameter, parse) => {
      const asked = new Set(parameters.getAll(parameter).flatMap((value) => value.split(',')));
      asked.delete('');
      return [...asked].flatMap((value) => parsed(parameter, value, parse) ?? []);
    },
    ignore,
    ignored,
  };
}

/** Parses one of these words: `oneOf(['matrix', 'table'])('table')` is `table`. */
export function oneOf<const T extends string>(values: readonly T[]): Parse<T> {
  return (value) => values.find((each) => each === value) ?? null;
}

/** Parses the id of one of these things. */
export function idOf(things: readonly { readonly id: string }[]): Parse<string> {
  return (value) => (things.some(({ id }) => id === value) ? value : null);
}
