/** A value of the address that this timeline does not have. */
export type IgnoredValue = { readonly parameter: string; readonly value: string };

/** The values an address holds, taken one by one; what is not valid is set aside, not lost. */
export type AddressValues = {
  /** The first value of a parameter; null where there is none that is valid. */
  readonly one: (parameter: string, valid: (value: string) => boolean) => string | null;
  /** The values of a parameter, a comma between them or the parameter repeated, each once. */
  readonly list: (parameter: string, valid: (value: string) => boolean) => readonly string[];
  readonly ignore: (parameter: string, value: string) => void;
  /** What has been set aside so far. */
  readonly ignored: readonly IgnoredValue[];
};

export function addressValues(parameters: URLSearchParams): AddressValues {
  const ignored: IgnoredValue[] = [];
  const ignore = (parameter: string, value: string) => {
    ignored.push({ parameter, value });
  };
  return {
    one: (parameter, valid) => {
      const [value, ...more] = parameters.getAll(parameter).filter((text) => text !== '');
      for (const text of more) ignore(parameter, text);
      if (value === undefined || valid(value)) return value ?? null;
      ignore(parameter, value);
      return null;
    },
    list: (parameter, valid) => {
      const asked = new Set(parameters.getAll(parameter).flatMap((value) => value.split(',')));
      asked.delete('');
      for (const value of asked) if (!valid(value)) ignore(parameter, value);
      return [...asked].filter(valid);
    },
    ignore,
    ignored,
  };
}

/** What a part of the address says: parameters with their values. */
export type Parameters = readonly (readonly [parameter: string, value: string])[];
