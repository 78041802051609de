import type { StoryStep } from '../../model/timeline.ts';
import type { AddFault } from '../../seed-format/fault.ts';
import {
  faultOfValue,
  locationIn,
  placeOfValue,
  type YamlLocation,
} from '../../seed-format/yaml-file.ts';
import { checkKnown, type KnownIds } from './known-ids.ts';

/** A step of an editor's story, and where its event stands in `timeline.yaml`. */
export type WrittenStep = StoryStep & { readonly location: YamlLocation };

/** An entry of `story:`; undefined or without a part where that is faulty. */
type StepForm =
  | { readonly event?: string | undefined; readonly sentence?: string | undefined }
  | undefined;

/** The story of `timeline.yaml`, null where it has none; an event that stands in it twice is reported. */
export function readStory(
  form: readonly StepForm[] | undefined,
  location: YamlLocation,
  addFault: AddFault,
): readonly WrittenStep[] | null {
  const steps = (form ?? []).flatMap((step, index): readonly WrittenStep[] => {
    if (step?.event === undefined || step.sentence === undefined) return [];
    const { event, sentence } = step;
    return [{ event, sentence, location: locationIn(location, index, 'event') }];
  });
  const first = new Map<string, WrittenStep>();
  for (const step of steps) {
    const earlier = first.get(step.event);
    first.set(step.event, earlier ?? step);
    if (earlier === undefined) continue;
    const { line } = placeOfValue(location.file, earlier.location.path);
    const message = `the story comes to "${step.event}" in line ${line} already. Leave one of the two out.`;
    addFault(faultOfValue(step.location, message));
  }
  return form === undefined ? null : steps;
}

/** Reports the steps whose event no text tells of. */
export function checkStory(
  story: readonly WrittenStep[] | null,
  events: KnownIds<unknown>,
  addFault: AddFault,
): void {
  for (const { event, location } of story ?? []) checkKnown(events, event, location, addFault);
}

/** The story as it is published. */
export function publishedStory(story: readonly WrittenStep[]): readonly StoryStep[] {
  return story.map(({ event, sentence }) => ({ event, sentence }));
}
