import type { AddFault, Fault } from '../../seed-format/fault.ts';
import type { SeedFile } from './seed-files.ts';

/** A step of reading that may know its result from an earlier run. */
type RememberedStep<Input, Result> = (
  /** The file that is read; undefined where it is missing, of which nothing is remembered. */
  file: SeedFile | undefined,
  input: Input,
  addFault: AddFault,
) => { readonly result: Result; readonly isKnown: boolean };

/**
 * Makes a step that reads a file remember its result and its faults for as long as the file and
 * everything else that it depends on stay the same: dependencies are compared by identity,
 * strings by their characters. What was read of files that are gone is forgotten with them.
 */
export function rememberedStep<Input, Result>(
  step: (input: Input, addFault: AddFault) => Result,
  dependenciesOf: (input: Input) => readonly unknown[],
): RememberedStep<Input, Result> {
  const outcomes = new WeakMap<
    SeedFile,
    {
      readonly dependencies: readonly unknown[];
      readonly result: Result;
      readonly faults: readonly Fault[];
    }
  >();
  return (file, input, addFault) => {
    const dependencies = dependenciesOf(input);
    const known = file === undefined ? undefined : outcomes.get(file);
    const isKnown = known !== undefined && areSame(known.dependencies, dependencies);
    if (isKnown) {
      for (const fault of known.faults) addFault(fault);
      return { result: known.result, isKnown };
    }
    const faults: Fault[] = [];
    const result = step(input, (fault) => {
      faults.push(fault);
      addFault(fault);
    });
    if (file !== undefined) outcomes.set(file, { dependencies, result, faults });
    return { result, isKnown };
  };
}

function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((each, index) => each === other[index]);
}
