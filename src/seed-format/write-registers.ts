import { Document } from 'yaml';
import type { NamedActor, NamedIssue } from '../extract/registers.ts';
import type { Timeline } from '../model/timeline.ts';

const about = ' Proposed by machine from the texts of this folder. Correct it as you like.';

/** `actors.yaml` of people and bodies. */
export function writeActors(actors: readonly NamedActor[]): string {
  return written(
    actors.map(({ actor: { id, name, kind, side }, aliases }) => ({
      ...{ id, name, kind, side },
      ...(aliases.length === 0 ? {} : { aliases }),
    })),
    ' Aliases are the other names by which texts call somebody; for offices see seeds/README.md.',
  );
}

/** `issues.yaml` of issues; the label itself is a term. */
export function writeIssues(issues: readonly NamedIssue[]): string {
  return written(
    issues.map(({ issue: { id, label }, terms }) => {
      const further = terms.filter((term) => term !== label);
      return { id, label, ...(further.length === 0 ? {} : { terms: further }) };
    }),
    ' Terms are the words that signal an issue.',
  );
}

/** `timeline.yaml` of title, window and sides. */
export function writeTimelineSettings({
  title,
  window,
  sides,
}: Pick<Timeline, 'title' | 'window' | 'sides'>): string {
  return written({ title, window, sides }, ' The window is what opens first.');
}

function written(content: unknown, remark: string): string {
  const document = new Document(content);
  document.commentBefore = `${about}\n${remark}`;
  return document.toString({ lineWidth: 100 });
}
