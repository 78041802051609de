import { resolve } from 'node:path';

/** The folder of seeds as an absolute path: `SEEDS_DIR`, seen from where we stand, or `seeds`. */
export function seedsFolder(): string {
  return resolve(process.env.SEEDS_DIR || 'seeds');
}
