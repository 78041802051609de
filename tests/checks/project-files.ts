import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Every file of the project by its path from the root, with forward slashes: what git
 * tracks or would track, and without git (an unpacked archive) what is on disk.
 */
export function projectFiles(): string[] {
  return (filesOfGit() ?? filesOnDisk()).filter((path) => existsSync(join(root, path))).sort();
}

/** The bytes of a file of the project. */
export function readProjectFile(path: string): Buffer {
  return readFileSync(join(root, path));
}

function filesOfGit(): string[] | undefined {
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const git = spawnSync('git', list, { cwd: root, encoding: 'utf8' });
  const files = git.status === 0 ? git.stdout.split('\0').filter((path) => path !== '') : [];
  return files.length > 0 ? files : undefined;
}

const notOurs = new Set(['.git', 'node_modules', 'dist', 'test-results']);

function filesOnDisk(): string[] {
  const entries = readdirSync(root, { withFileTypes: true }).filter(
    ({ name }) => !notOurs.has(name),
  );
  return entries.flatMap((entry) => {
    if (!entry.isDirectory()) return [entry.name];
    return readdirSync(join(root, entry.name), { recursive: true, withFileTypes: true })
      .filter((inner) => inner.isFile())
      .map((inner) => relative(root, join(inner.parentPath, inner.name)).replaceAll('\\', '/'));
  });
}
