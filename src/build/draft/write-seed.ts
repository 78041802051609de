import { Document, isMap } from 'yaml';
import type { EventId, TimelineEvent } from '../../model/event.ts';
import type { Actor, ActorId } from '../../model/register.ts';
import type { PublicationDate, Source } from '../../model/source.ts';
import type { SourceText } from '../source-text.ts';
import { accountForm, type DraftContext, type DraftForm, draftForm } from './draft-form.ts';
import { zoneForms } from './zone-forms.ts';

/** What is known of a text, to be written down as the seeds write it. */
export type Seed = {
  readonly source: Omit<Source, 'published'> & { readonly published: PublicationDate | null };
  readonly text: string;
  /** Those that are new. */
  readonly events: readonly TimelineEvent[];
  /** What it tells of events that other seeds define, once for each of them. */
  readonly accounts: readonly { readonly of: EventId; readonly event: TimelineEvent }[];
  /** Whom machine reading found. */
  readonly actors: readonly Actor[];
  /** Who is in the register. */
  readonly known: ReadonlySet<ActorId>;
};

/** The `NAME.yaml` of a text. */
export function writeSeed({ source, text, events, accounts, actors, known }: Seed): string {
  const { id, title, publisher, kind, published, rights, sha256, receivedAs } = source;
  const sourceText: SourceText = {
    id,
    name: `${id}.txt`,
    text,
    zones: source.zones,
    telling: text,
  };
  const context: DraftContext = {
    source: sourceText,
    published: published?.edtf ?? '',
    known,
    actors: new Map(actors.map((actor) => [actor.id, actor])),
  };
  const fresh = events.flatMap((event) => draftForm(event, context) ?? []);
  const further = accounts.flatMap(({ of, event }): DraftForm[] => {
    const account = accountForm(event, context);
    return account === null ? [] : [{ ...account, form: { of, ...account.form } }];
  });
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
    ...(further.length === 0 ? {} : { accounts: further.map(({ form }) => form) }),
  });
  comment(document, ['events'], fresh);
  comment(document, ['accounts'], further);
  document.commentBefore = headOf([...fresh, ...further]);
  return document.toString({ lineWidth: 100 });
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
