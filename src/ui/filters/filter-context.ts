import { createContext, useContext } from 'react';
import { type Filter, noFilter } from '../../explore/filter/filter.ts';

/** The filter and the way to another one, for the parts of the filters. */
type Narrowing = { readonly filter: Filter; readonly narrow: (filter: Filter) => void };

export const FilterContext = createContext<Narrowing>({ filter: noFilter, narrow: () => {} });

export function useFiltering(): Narrowing {
  return useContext(FilterContext);
}
