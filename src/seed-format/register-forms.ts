import * as z from 'zod';
import { actorKinds } from '../model/actor.ts';
import { day, id, shownText } from './fields.ts';

/** `actors.yaml`, `issues.yaml` and `timeline.yaml`; for `strict` and `loose` see source-form.ts. */

const office = z.strictObject({ title: shownText, from: day.optional(), to: day.optional() });
const actor = z.strictObject({
  id,
  name: shownText,
  kind: z.enum(actorKinds),
  side: id,
  jointly: z
    .array(id)
    .min(2, { error: 'one side alone speaks by itself. Name two or more, or leave it out.' })
    .optional(),
  aliases: z.array(shownText).optional(),
  offices: z.array(office).optional(),
});
const looseActor = actor.partial().extend({
  jointly: z.array(id.optional()).optional(),
  aliases: z.array(shownText.optional()).optional(),
  offices: z.array(office.partial().optional()).optional(),
});
export const actorsForm = { strict: z.array(actor), loose: z.array(looseActor.optional()) };
export type ActorForm = z.output<typeof looseActor>;

const issue = z.strictObject({ id, label: shownText, terms: z.array(shownText).optional() });
const looseIssue = issue.partial().extend({ terms: z.array(shownText.optional()).optional() });
export const issuesForm = { strict: z.array(issue), loose: z.array(looseIssue.optional()) };

const stretch = z.strictObject({ from: day, to: day });
const side = z.strictObject({ id, label: shownText });
const era = stretch.extend({ id, label: shownText });
const storyStep = z.strictObject({ event: id, sentence: shownText });
const timeline = z.strictObject({
  title: shownText,
  window: stretch,
  sides: z.array(side).min(1, { error: 'there are no sides. Name at least one.' }),
  eras: z.array(era).optional(),
  standfirst: shownText.optional(),
  story: z
    .array(storyStep)
    .min(1, { error: 'there are no events in the story. Name at least one, or leave it out.' })
    .optional(),
});
const looseTimeline = timeline.partial().extend({
  window: stretch.partial().optional(),
  sides: z.array(side.partial().optional()).optional(),
  eras: z.array(era.partial().optional()).optional(),
  story: z.array(storyStep.partial().optional()).optional(),
});
export const timelineForm = { strict: timeline, loose: looseTimeline };
