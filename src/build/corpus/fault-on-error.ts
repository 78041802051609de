import { errorReason } from '../../model/error-reason.ts';
import type { AddFault, Fault } from '../../seed-format/fault.ts';
import { shortenPassage } from '../../seed-format/nearest-passage.ts';

/**
 * Runs a step that reads one file or a part of it. An error of the program itself becomes a
 * fault at its place, so that it names its file and the rest is read in the same run; the
 * result then is null. The place is looked up only then, as that may take a while.
 */
export function faultOnError<Result>(
  place: () => Omit<Fault, 'message'>,
  addFault: AddFault,
  step: () => Result,
): Result | null {
  try {
    return step();
  } catch (error) {
    const reason = shortenPassage(errorReason(error));
    const remedy = 'Change what stands here or take the file out, and report this with the file';
    addFault({ ...place(), message: `this program fails on this: ${reason}. ${remedy}.` });
    return null;
  }
}
