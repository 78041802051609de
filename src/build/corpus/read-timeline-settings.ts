import type { Side } from '../../model/actor.ts';
import type { Era, PublishedTimeline } from '../../model/timeline.ts';
import type { AddFault } from '../../seed-format/fault.ts';
import { readForm } from '../../seed-format/read-form.ts';
import { timelineForm } from '../../seed-format/register-forms.ts';
import {
  faultOfValue,
  locationIn,
  type YamlFile,
  type YamlLocation,
} from '../../seed-format/yaml-file.ts';
import { type KnownIds, readIds } from './known-ids.ts';
import { readStory, type WrittenStep } from './read-story.ts';

/** What `timeline.yaml` says: what the timeline is called, opens on, and is set against. */
export type TimelineSettings = {
  /** Null where it is faulty; the same for the window. */
  readonly title: string | null;
  readonly window: PublishedTimeline['window'] | null;
  readonly eras: readonly Era[];
  readonly sides: KnownIds<Side>;
  /** Null where there is none; the same for the story. */
  readonly standfirst: string | null;
  readonly story: readonly WrittenStep[] | null;
};

export function readTimelineSettings(file: YamlFile, addFault: AddFault): TimelineSettings {
  const root: YamlLocation = { file, path: [] };
  const form = readForm(file, timelineForm, addFault);
  const window = readStretch(form?.window, 'the window', locationIn(root, 'window'), addFault);
  const eras: Era[] = [];
  readIds(form?.eras ?? [], 'an era', locationIn(root, 'eras'), addFault);
  for (const [index, era] of (form?.eras ?? []).entries()) {
    const stretch = readStretch(
      era,
      `the era "${era?.id}"`,
      locationIn(root, 'eras', index),
      addFault,
    );
    if (stretch === null || era?.id === undefined || era.label === undefined) continue;
    eras.push({ id: era.id, label: era.label, ...stretch });
  }
  const { ids, complete } = readIds(
    form?.sides ?? [],
    'a side',
    locationIn(root, 'sides'),
    addFault,
  );
  const entries = new Map<string, Side>();
  for (const side of form?.sides ?? []) {
    if (side?.id === undefined || side.label === undefined) continue;
    entries.set(side.id, { id: side.id, label: side.label });
  }
  const known = { ids, entries, complete: complete && form?.sides !== undefined };
  const sides = { what: 'side', where: 'the sides of timeline.yaml', ...known };
  const story = readStory(form?.story, locationIn(root, 'story'), addFault);
  const standfirst = form?.standfirst ?? null;
  return { title: form?.title ?? null, window, eras, sides, standfirst, story };
}

function readStretch(
  form: { readonly from?: string | undefined; readonly to?: string | undefined } | undefined,
  what: string,
  location: YamlLocation,
  addFault: AddFault,
): PublishedTimeline['window'] | null {
  const { from, to } = form ?? {};
  if (from === undefined || to === undefined) return null;
  if (from > to) {
    const message = `${what} ends on ${to}, before it begins on ${from}. Correct one of them.`;
    addFault(faultOfValue(locationIn(location, 'to'), message));
  }
  return { from, to };
}
