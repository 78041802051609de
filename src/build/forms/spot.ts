import type { Fault } from '../fault.ts';
import { type Path, placeOfKey, placeOfValue, type YamlFile } from './yaml-file.ts';

/** A place in a YAML file, by the way to it rather than by line. */
export type Spot = { readonly file: YamlFile; readonly path: Path };

export type Report = (fault: Fault) => void;

/** The spot so many steps further in. */
export function within({ file, path }: Spot, ...steps: Path): Spot {
  return { file, path: [...path, ...steps] };
}

/** A fault of the value at this spot, or of the map that lacks it. */
export function faultOfValue({ file, path }: Spot, message: string): Fault {
  return { file: file.shown, ...placeOfValue(file, path), message };
}

/** A fault of the key at this spot. */
export function faultOfKey({ file, path }: Spot, message: string): Fault {
  return { file: file.shown, ...placeOfKey(file, path), message };
}
