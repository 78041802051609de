import type { NamedActor, Registers } from '../../extract/registers.ts';
import type { Actor, Office } from '../../model/actor.ts';
import type { DateSpan } from '../../model/edtf.ts';
import { slug } from '../../model/slug.ts';
import { shortenPassage } from '../nearest-passage.ts';
import type { ProofText } from './anchor-draft.ts';
import { foldWords, standsWhole } from './fold-text.ts';

/** Whom a name means, or why it cannot be taken. */
export type ProvedName = { readonly actor: Actor } | { readonly reason: string };

/** Looks a name up in the register and in the text; `date` is that of the event. */
export type NameProof = (name: string, date: DateSpan) => ProvedName;

/**
 * Prepares the names of a register for a text. A registered person or body counts as named
 * where the text has its name, an alias, or an office it held at the time; anybody else
 * where the text has the very name that was given.
 */
export function nameProof({ actors }: Registers, text: ProofText): NameProof {
  const registered = new Map<string, NamedActor[]>();
  for (const named of actors) {
    const { id, name, offices } = named.actor;
    const names = [id, name, ...named.aliases, ...offices.map(({ title }) => title)];
    for (const key of new Set(names.map(keyOf)))
      registered.set(key, [...(registered.get(key) ?? []), named]);
  }
  const known = new Map<string, boolean>();
  const stands = (name: string, anyCase = false) => {
    const key = `${anyCase}${name}`;
    const found = known.get(key) ?? standsIn(text.content, foldWords(name), anyCase);
    known.set(key, found);
    return found;
  };
  const isNamed = ({ actor, aliases }: NamedActor, date: DateSpan) =>
    [actor.name, ...aliases].some((each) => stands(each)) ||
    actor.offices.some((office) => isOpen(office, date) && stands(office.title, true));
  return (name, date) => {
    const forms = formsOf(name);
    const meant = forms.flatMap((form) =>
      (registered.get(keyOf(form)) ?? []).filter(
        (each) => !isOfficeOf(each.actor, form) || isHeld(each.actor, form, date),
      ),
    );
    const named = meant.find((each) => isNamed(each, date));
    if (named !== undefined) return { actor: named.actor };
    const form = meant.length > 0 ? undefined : forms.find((each) => stands(each));
    if (form !== undefined) return { actor: unregistered(form) };
    const near = meant.length > 0 ? ', nor is any alias of the register' : '';
    return {
      reason: `"${shortenPassage(name)}" is named nowhere in ${text.source.name}${near}. Name whom the text names, as it does.`,
    };
  };
}

function keyOf(name: string): string {
  return foldWords(name).toLowerCase();
}

const honorific = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Dame|Lord|Lady)\.?\s+(?=\S)/u;

/** A name, and the same without what stands before it: `Secretary of State Ann Lee`, `Ann Lee`. */
function formsOf(name: string): readonly string[] {
  const whole = name.trim();
  const plain = whole.replace(honorific, '');
  // Of "Ministry of Foreign Affairs" the last two words name nobody.
  const short = /^.*\p{Lu}\S*\s(?<short>\p{Lu}\S*\s\p{Lu}\S*)$/su.exec(plain)?.groups?.short;
  return [...new Set([whole, plain, short ?? plain])];
}

/** Whether a form means an actor by an office alone, and not by a name of its own. */
function isOfficeOf({ name, id, offices }: Actor, form: string): boolean {
  const key = keyOf(form);
  return key !== keyOf(name) && key !== id && offices.some(({ title }) => keyOf(title) === key);
}

function isHeld({ offices }: Actor, form: string, date: DateSpan): boolean {
  return offices.some((office) => keyOf(office.title) === keyOf(form) && isOpen(office, date));
}

function isOpen({ from, to }: Office, { earliest, latest }: DateSpan): boolean {
  return (from === null || latest === null || from <= latest) && (to === null || earliest <= to);
}

function standsIn(content: string, name: string, anyCase: boolean): boolean {
  if (name === '') return false;
  const [text, words] = anyCase ? [content.toLowerCase(), name.toLowerCase()] : [content, name];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1))
    if (standsWhole(text, { start: at, end: at + words.length })) return true;
  return false;
}

/** Somebody whom only the text knows; an editor decides whether the register needs him. */
function unregistered(name: string): Actor {
  return { id: slug(name), name, kind: 'person', side: 'other', offices: [], registered: false };
}
