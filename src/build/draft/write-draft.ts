import { Document, isMap } from 'yaml';
import { mergeDrafts } from '../../extract/merge/merge-drafts.ts';
import type { Actor } from '../../model/register.ts';
import type { Timeline } from '../../model/timeline.ts';
import type { PrintedExtraction } from '../extract-file.ts';
import type { SourceText } from '../source-text.ts';
import { accountForm, type DraftContext, type DraftForm, draftForm } from './draft-form.ts';
import { zoneForms } from './zone-forms.ts';

/** A draft file, and its events' ids in order, those of accounts of other files' events among them. */
export type WrittenDraft = { readonly yaml: string; readonly entries: readonly string[] };

/**
 * The YAML that an editor corrects: the source and its zones, new events, and accounts of
 * events that the timeline has already. Of the drafts `without` leaves some out.
 */
export function writeDraft(
  { source, events, actors }: PrintedExtraction,
  text: string,
  timeline: Pick<Timeline, 'events' | 'actors'>,
  without: ReadonlySet<string>,
): WrittenDraft {
  const { id, title, publisher, kind, published, rights, sha256, receivedAs } = source;
  const sourceText: SourceText = {
    id,
    name: `${id}.txt`,
    text,
    zones: source.zones,
    telling: text,
  };
  const known = new Set(timeline.actors.map((actor) => actor.id));
  const context: DraftContext = {
    source: sourceText,
    published: published?.edtf ?? '',
    known,
    actors: new Map(actors.map((actor) => [actor.id, actor])),
  };
  const kept = events.filter((event) => !without.has(event.id));
  const { joined, events: all } = mergeDrafts(timeline.events, kept);
  const fresh = all
    .slice(timeline.events.length)
    .flatMap((event) => draftForm(event, context) ?? []);
  const accounts = kept.flatMap((event): DraftForm[] => {
    const of = joined.get(event.id);
    const account = of === undefined ? null : accountForm(event, context);
    return account === null ? [] : [{ ...account, form: { of, ...account.form } }];
  });
  const once = accounts.filter(
    (each, index) => accounts.findIndex((other) => other.form.of === each.form.of) === index,
  );
  const zones = zoneForms(text, source.zones);
  const document = new Document({
    title,
    ...(publisher === null ? {} : { publisher }),
    kind,
    published: { date: published?.edtf, basis: published?.basis, note: published?.note },
    rights,
    sha256,
    'received-as': receivedAs,
    ...(zones.length === 0 ? {} : { zones }),
    ...(fresh.length === 0 ? {} : { events: fresh.map(({ form }) => form) }),
    ...(once.length === 0 ? {} : { accounts: once.map(({ form }) => form) }),
  });
  comment(document, ['events'], fresh);
  comment(document, ['accounts'], once);
  document.commentBefore = headOf([...fresh, ...once]);
  return {
    yaml: document.toString({ lineWidth: 100 }),
    entries: kept.map((event) => event.id),
  };
}

function headOf(drafts: readonly DraftForm[]): string {
  const left = new Map(
    drafts.flatMap((draft) => draft.left.map((actor) => [actor.id, actor] as const)),
  );
  const lines = [
    ' A draft by machine. Correct it, then take out "reviewed: false" from what you have read.',
  ];
  if (left.size > 0)
    lines.push(
      ' Not in actors.yaml: add whoever matters there, and name them below where it says so.',
    );
  for (const { id, name, kind } of left.values())
    lines.push(`   - { id: ${id}, name: ${JSON.stringify(name)}, kind: ${kind}, side: … }`);
  return lines.join('\n');
}

/** Says in front of an entry whom it leaves out. */
function comment(document: Document, path: readonly string[], drafts: readonly DraftForm[]): void {
  for (const [index, { left }] of drafts.entries()) {
    const node = document.getIn([...path, index]);
    if (!isMap(node) || left.length === 0) continue;
    node.commentBefore = ` not in actors.yaml: ${left.map(({ name, id }: Actor) => `${name} (${id})`).join(', ')}`;
  }
}
