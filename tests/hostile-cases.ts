import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as z from 'zod';

const folder = 'tests/fixtures/hostile';

/** A text as a case writes it: as it is, or as so many repetitions of a part between two others. */
export const hostileText = z
  .union([
    z.string(),
    z.strictObject({ repeat: z.string(), times: z.int(), before: z.string(), after: z.string() }),
  ])
  .transform((text) =>
    typeof text === 'string' ? text : text.before + text.repeat.repeat(text.times) + text.after,
  );

/** The cases of one kind, each of a file of its own: what it is, why it is hostile, and what is right. */
export function hostileCases<Shape extends z.ZodRawShape>(
  kind: string,
  shape: Shape,
): readonly (z.output<z.ZodObject<Shape>> & { readonly name: string })[] {
  const form = z.strictObject({ why: z.string(), ...shape });
  return readdirSync(join(folder, kind)).map((file) => {
    const read = form.parse(JSON.parse(readFileSync(join(folder, kind, file), 'utf8')));
    return { ...(read as z.output<z.ZodObject<Shape>>), name: basename(file, '.json') };
  });
}

/** Every text that any case has, by where it stands. */
export function allHostileTexts(): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const kind of readdirSync(folder)) {
    for (const file of readdirSync(join(folder, kind))) {
      const json = readFileSync(join(folder, kind, file), 'utf8');
      collect(JSON.parse(json), `${kind}/${file}`, texts);
    }
  }
  return texts;
}

function collect(value: unknown, path: string, texts: Map<string, string>): void {
  const text = hostileText.safeParse(value);
  if (text.success) texts.set(path, text.data);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, entry] of Object.entries(value)) {
      if (key !== 'why' && key !== 'right') collect(entry, `${path} ${key}`, texts);
    }
  }
}
