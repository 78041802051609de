import { expect, test } from 'vitest';
import { houseFaults, lineCount } from './checks/house-rules.ts';
import { projectFiles, readProjectFile } from './checks/project-files.ts';

const files = new Map(
  projectFiles()
    .filter((path) => /^src\/.*\.(tsx?|css)$/.test(path))
    .map((path) => [path, readProjectFile(path).toString('utf8')]),
);

test('every file of src keeps the rules of the house', () => {
  expect(files.size).toBeGreaterThan(0);
  expect(houseFaults(files)).toEqual([]);
});

test('files stay small', () => {
  const sizes = [...files]
    .filter(([path]) => !path.endsWith('.css'))
    .map(([path, text]) => ({ path, lines: lineCount(text) }))
    .sort((one, other) => one.lines - other.lines);
  const at = (share: number) => sizes[Math.max(0, Math.ceil(share * sizes.length) - 1)]?.lines;
  const longest = sizes.slice(-5).map(({ path, lines }) => `${path} ${lines}`);
  const message = `The longest: ${longest.reverse().join(', ')}. A second concept is a second file.`;
  expect(at(0.5), `Median lines a file. ${message}`).toBeLessThanOrEqual(60);
  expect(at(0.95), `95th percentile of lines a file. ${message}`).toBeLessThanOrEqual(150);
});
