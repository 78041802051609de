import type * as z from 'zod';
import { type FormFault, faultsOf } from './form-faults.ts';
import { faultOfKey, faultOfValue, type Report } from './spot.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/** What a file may say (`strict`), and the same with every key left out at will (`loose`). */
type Form<Loose extends z.ZodType> = { readonly strict: z.ZodType; readonly loose: Loose };

/**
 * What a file says, without the parts that are not admissible, each of which is
 * reported: so the rest can be checked in the same run. Null where nothing is left.
 */
export function readForm<Loose extends z.ZodType>(
  file: YamlFile,
  form: Form<Loose>,
  report: Report,
): z.output<Loose> | null {
  if (file.broken) return null;
  const checked = form.strict.safeParse(file.data);
  const faults = checked.success
    ? []
    : faultsOf(checked.error.issues, { schema: form.strict, data: file.data });
  for (const fault of faults) {
    const spot = { file, path: fault.path };
    report((fault.of === 'key' ? faultOfKey : faultOfValue)(spot, fault.message));
  }
  const rest = form.loose.safeParse(without(file.data, faults));
  return rest.success ? rest.data : null;
}

/** The data without what is faulty; entries of a list leave a hole, so that the others keep their place. */
function without(data: unknown, faults: readonly FormFault[]): unknown {
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
