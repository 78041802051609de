import { distance } from 'fastest-levenshtein';
import * as z from 'zod';
import type { AddFault } from './fault.ts';
import { faultOfKey, faultOfValue, type Path, type YamlFile } from './yaml-file.ts';

/** What a file may say (`strict`), and the same with every key left out at will (`loose`). */
type Form<Loose extends z.ZodType> = {
  readonly strict: z.ZodType<z.output<Loose>>;
  readonly loose: Loose;
};

/**
 * What a file says, without the parts that are not admissible, each of which is
 * reported: so the rest can be checked in the same run. Null where nothing is left.
 */
export function readForm<Loose extends z.ZodType>(
  file: YamlFile,
  form: Form<Loose>,
  addFault: AddFault,
): z.output<Loose> | null {
  if (file.broken) return null;
  const checked = form.strict.safeParse(file.data);
  if (checked.success) return checked.data;
  const faults = formFaults(checked.error.issues, { schema: form.strict, data: file.data });
  for (const fault of faults) {
    const location = { file, path: fault.path };
    addFault((fault.of === 'key' ? faultOfKey : faultOfValue)(location, fault.message));
  }
  const rest = form.loose.safeParse(withoutFaulty(file.data, faults));
  return rest.success ? rest.data : null;
}

/** The data without what is faulty; removed entries of a list become undefined, so that the others keep their index. */
function withoutFaulty(data: unknown, faults: readonly FormFault[]): unknown {
  const copy = structuredClone(data);
  for (const { path } of faults) remove(copy, path);
  return copy;
}

function remove(data: unknown, path: Path): void {
  const [step, ...rest] = path;
  if (step === undefined || typeof data !== 'object' || data === null) return;
  if (rest.length > 0) remove(Reflect.get(data, step), rest);
  else if (Array.isArray(data)) Reflect.set(data, step, undefined);
  else Reflect.deleteProperty(data, step);
}

/** What is wrong with a form: where in it, and whether with a key or with its value. */
type FormFault = {
  readonly path: Path;
  readonly of: 'key' | 'value';
  readonly message: string;
  /** The key that an unknown one was probably meant to be. */
  readonly meant?: Path;
};

type FormIssue = z.core.$ZodIssue;
type FormInError = { readonly schema: z.ZodType; readonly data: unknown };

/** Says in our words what zod found, one fault a place; a key that is only misspelt is not missing as well. */
function formFaults(issues: readonly FormIssue[], form: FormInError): FormFault[] {
  const faults = issues.flatMap((issue) => faultsOfIssue(issue, [], form));
  const misspelt = new Set(faults.map(({ meant }) => JSON.stringify(meant)));
  const seen = new Set<string>();
  return faults.filter(({ path, of }) => {
    const place = JSON.stringify([path, of]);
    const isNew = !seen.has(place);
    seen.add(place);
    return isNew && !misspelt.has(JSON.stringify(path));
  });
}

function faultsOfIssue(issue: FormIssue, around: Path, form: FormInError): FormFault[] {
  const path = [...around, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(form.schema, path);
    return issue.keys.map((key) => {
      const near = nearestWord(key, known);
      const message = `unknown key "${key}". ${adviceOnKey(near, known)}`;
      const fault = { path: [...path, key], of: 'key', message } as const;
      return near === null ? fault : { ...fault, meant: [...path, near] };
    });
  }
  if (issue.code === 'invalid_key') {
    return [{ path, of: 'key', message: issue.issues[0]?.message ?? issue.message }];
  }
  if (issue.code === 'invalid_union') {
    const matching = issue.errors.find((errors) => !errors.some(isOfWholeValue));
    if (matching !== undefined)
      return matching.flatMap((inner) => faultsOfIssue(inner, path, form));
  }
  return [{ path, of: 'value', message: messageOf(issue, path, valueAt(form.data, path)) }];
}

/** Whether a form of a union does not fit at all, rather than in a part. */
function isOfWholeValue(issue: FormIssue): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === 'invalid_union')
    return issue.errors.every((each) => each.some(isOfWholeValue));
  return issue.code === 'invalid_type';
}

function messageOf(issue: FormIssue, path: Path, value: unknown): string {
  if (issue.code === 'custom') return issue.message;
  if (value === undefined) {
    return `"${String(path.at(-1))}" is missing. Add it; seeds/README.md shows how.`;
  }
  switch (issue.code) {
    case 'invalid_union':
      return wrongType(path, value, 'a text, or a map of "text" and "in",');
    case 'invalid_type':
      return wrongType(path, value, typeNames[issue.expected] ?? `a ${issue.expected}`);
    case 'invalid_value':
      return wrongValue(path, value, issue.values.map(String));
    case 'too_small':
      if (issue.origin === 'string') return `${nameOf(path)} is empty. Write it or leave it out.`;
      return issue.message;
    default:
      return issue.message;
  }
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'a map',
  record: 'a map',
  boolean: 'true or false',
};

function wrongType(path: Path, value: unknown, expected: string): string {
  return `${nameOf(path)} is ${typeOf(value)} where ${expected} belongs. Write ${expected.replace(/,$/, '')}.`;
}

function typeOf(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return typeNames[typeof value] ?? `a ${typeof value}`;
}

function wrongValue(path: Path, value: unknown, allowed: readonly string[]): string {
  const near = nearestWord(String(value), allowed);
  const others = allowed.filter((each) => each !== near).join(', ');
  const advice =
    near === null ? `Write one of ${others}.` : `Write "${near}", or one of ${others}.`;
  return `${nameOf(path)} is "${String(value)}", which it cannot be. ${advice}`;
}

function adviceOnKey(near: string | null, known: readonly string[]): string {
  if (near === null) return `The keys known here are ${known.join(', ')}.`;
  return `Write "${near}", which is the nearest known here, or take it out.`;
}

/** `"title"`, or `entry 2 of "participants"`, or `the file` as a whole. */
function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'the file';
  if (typeof last !== 'number') return `"${String(last)}"`;
  const list = path.at(-2);
  return list === undefined ? `entry ${last + 1}` : `entry ${last + 1} of "${String(list)}"`;
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

/** The keys a form knows at the map to which the path leads. */
function knownKeys(schema: unknown, path: Path): readonly string[] {
  const [step, ...rest] = path;
  if (schema instanceof z.ZodOptional) return knownKeys(schema.unwrap(), path);
  if (schema instanceof z.ZodUnion) {
    return schema.options.flatMap((option) => knownKeys(option, path));
  }
  if (schema instanceof z.ZodObject) {
    if (step === undefined) return Object.keys(schema.shape);
    return knownKeys(schema.shape[String(step)], rest);
  }
  if (step === undefined) return [];
  if (schema instanceof z.ZodArray && typeof step === 'number') {
    return knownKeys(schema.element, rest);
  }
  if (schema instanceof z.ZodRecord) return knownKeys(schema.valueType, rest);
  return [];
}

/** The one of `known` that is most like the word; null where none is at all like it. */
export function nearestWord(word: string, known: Iterable<string>): string | null {
  let likest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const each of known) {
    // At least so many letters must be added or taken away: most need no comparing.
    if (Math.abs(each.length - word.length) >= least) continue;
    const letters = distance(word, each);
    if (letters < least) [likest, least] = [each, letters];
  }
  // Of which half is other letters is no slip: to name it would lead astray.
  return likest !== null && 2 * least < Math.max(word.length, likest.length) ? likest : null;
}
