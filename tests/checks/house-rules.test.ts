import { describe, expect, test } from 'vitest';
import { houseFaults } from './house-rules.ts';

/** The faults of a made-up project. */
function faultsOf(files: Readonly<Record<string, string>>): string[] {
  return houseFaults(new Map(Object.entries(files)));
}

describe('a project in order', () => {
  test('has no faults', () => {
    const faults = faultsOf({
      'src/main.tsx':
        "import { createRoot } from 'react-dom/client';\nimport { App } from './ui/App.tsx';\nimport './ui/theme.css';\n",
      'src/env.d.ts': "declare module '*.svg' {\n  interface A {}\n  export default A;\n}\n",
      'src/model/span.ts': 'export type Offset = number;\n',
      'src/model/source.ts': "import type { Offset } from './span.ts';\nexport type S = Offset;\n",
      'src/extract/dates.ts': "export { type S } from '../model/source.ts';\n",
      'src/build/read.ts':
        "import { readFileSync } from 'node:fs';\nimport { parse } from 'yaml';\nimport type { Plugin } from 'vite';\nimport '../extract/dates.ts';\nexport const here = new URL('../..', import.meta.url);\n",
      'src/explore/facets.ts': "import type { S } from '../model/source.ts';\nexport type F = S;\n",
      'src/ui/App.tsx':
        "import { lazy } from 'react';\nimport { X } from 'lucide-react';\nimport '@page-fonts/fonts.css';\nimport '../explore/facets.ts';\nexport const Chart = lazy(async () => import('./chart/Chart.tsx'));\nexport const icon = <X />;\n",
      'src/ui/theme.css': "@import 'tailwindcss';\n@import './print.css';\n",
      'src/ui/print.css': "/* @import 'left-pad'; */\n@media print { a { color: red } }\n",
      'src/ui/chart/Chart.tsx':
        "import { Timeline } from 'vis-timeline/esnext';\nimport { DataSet } from 'vis-data/esnext';\nimport 'vis-timeline/styles/vis-timeline-graph2d.css';\nexport { Timeline, DataSet };\n",
    });
    expect(faults).toEqual([]);
  });
});

describe('the direction of imports', () => {
  const neighbours = {
    'src/model/span.ts': 'export type Offset = number;\n',
    'src/extract/dates.ts': 'export const dates = 1;\n',
    'src/build/read.ts': 'export const read = 1;\n',
    'src/explore/facets.ts': 'export const facets = 1;\n',
    'src/ui/App.tsx': 'export const App = 1;\n',
  };

  test.each([
    ['src/ui/base/a.ts', '../list/List.tsx', 'src/ui/base/ may import no other folder of src/ui'],
    ['src/ui/base/a.ts', '../app/Shell.tsx', 'src/ui/base/ may import no other folder of src/ui'],
    [
      'src/ui/list/a.ts',
      '../search/Box.tsx',
      'src/ui/list/ may import src/ui/base/ and no other folder of src/ui',
    ],
    [
      'src/ui/list/a.ts',
      '../app/Shell.tsx',
      'src/ui/list/ may import src/ui/base/ and no other folder of src/ui',
    ],
  ])('within the screen, %s may not import %s', (path, specifier, rule) => {
    const faults = faultsOf({ [path]: `import '${specifier}';\n` });
    expect(faults).toEqual([
      `${path}:1: imports "${specifier}" of another part of the screen. Rule: ${rule}. Let src/ui/app/ pass it, or move what is shared into src/ui/base/.`,
    ]);
  });

  test.each([
    ['src/ui/app/a.ts', '../list/List.tsx'],
    ['src/ui/app/a.ts', '../base/Dialog.tsx'],
    ['src/ui/list/a.ts', '../base/Dialog.tsx'],
    ['src/ui/list/a.ts', './List.tsx'],
  ])('within the screen, %s may import %s', (path, specifier) => {
    expect(faultsOf({ [path]: `import '${specifier}';\n` })).toEqual([]);
  });

  test.each([
    ['src/model/a.ts', '../explore/facets.ts'],
    ['src/extract/a.ts', '../build/read.ts'],
    ['src/extract/a.ts', '../explore/facets.ts'],
    ['src/build/a.ts', '../explore/facets.ts'],
    ['src/build/a.ts', '../ui/App.tsx'],
    ['src/explore/a.ts', '../ui/App.tsx'],
    ['src/explore/a.ts', '../extract/dates.ts'],
    ['src/ui/a.ts', '../extract/dates.ts'],
    ['src/ui/a.ts', '../build/read.ts'],
    ['src/main.tsx', './model/span.ts'],
  ])('%s may not import %s', (path, specifier) => {
    const faults = faultsOf({ ...neighbours, [path]: `\nimport '${specifier}';\n` });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(
      `${path}:2: imports "${specifier}", against the direction of imports. Rule: `,
    );
  });

  test.each([
    ['src/model/a.ts', 'zod'],
    ['src/extract/a.ts', 'node:fs'],
    ['src/build/a.ts', 'fs'],
    ['src/build/a.ts', 'react'],
    ['src/explore/a.ts', 'yaml'],
    ['src/ui/a.ts', 'node:path'],
    ['src/ui/a.ts', 'left-pad'],
    ['src/ui/list/a.tsx', 'vis-timeline/esnext'],
    ['src/ui/theme.css', 'vis-timeline/styles/vis-timeline-graph2d.css'],
    ['src/ui/chart/a.ts', 'vis-timeline/standalone'],
    ['src/main.tsx', 'lucide-react'],
  ])('%s may not import the package %s', (path, specifier) => {
    const line = path.endsWith('.css') ? `@import '${specifier}';` : `import '${specifier}';`;
    const [fault, ...others] = faultsOf({ [path]: `${line}\n` });
    expect(others).toEqual([]);
    expect(fault).toContain(`${path}:1: imports "${specifier}", a package that is not on its list`);
  });

  test.each([
    ["import type { Plugin } from 'vite';"],
    ["import vite from 'vite';"],
    ["export { build } from 'vite';"],
    ["export * from 'vite';"],
    ["export const later = import('vite');"],
    ['export const later = import(`vite`);'],
    ["export type Plugin = import('vite').Plugin;"],
    ["export type Vite = typeof import('vite');"],
    ["export const worker = new URL('../build/worker.ts', import.meta.url);"],
    ["import start from '../build/worker.ts?worker';\nexport { start };"],
    ["export const all = import.meta.glob('../build/*.ts');"],
    ['export const some = (name: string) => import(name);'],
  ])('no way of writing it goes unseen: %s', (text) => {
    expect(faultsOf({ 'src/model/a.ts': text })).toHaveLength(1);
  });

  test('says what may be imported instead', () => {
    expect(faultsOf({ 'src/explore/a.ts': "import { useMemo } from 'react';\n" })).toEqual([
      'src/explore/a.ts:1: imports "react", a package that is not on its list. Rule: src/explore/ may import model.',
    ]);
  });
});

describe('places', () => {
  test('a folder that the table does not know fails', () => {
    const [fault] = faultsOf({ 'src/utils/text.ts': 'export const a = 1;\n' });
    expect(fault).toContain('src/utils/text.ts: is in no folder of the import table');
  });

  test('a file beside main.tsx fails', () => {
    expect(faultsOf({ 'src/helpers.ts': 'export const a = 1;\n' })).toHaveLength(1);
  });

  test('an import from outside src fails', () => {
    const [fault] = faultsOf({ 'src/build/a.ts': "import '../../tests/b.ts';\n" });
    expect(fault).toContain('which is outside src');
  });
});

describe('form', () => {
  test.each([
    ['export default function App() {}', 'has a default export'],
    ['const a = 1;\nexport { a as default };', 'has a default export'],
    ['export interface Span {}', 'has an interface'],
    ['declare global { interface Window {} }\nexport {};', 'has an interface'],
    ['export enum Kind { Call }', 'has an enum'],
    ['export const enum Kind { Call }', 'has an enum'],
    ["export const a = <p>To{' '}</p>;", 'has a space in braces'],
    ["import './span';", 'without its extension'],
    ["import './span.js';", 'without its extension'],
    ['export const = 1;', 'has text that does not parse'],
  ])('%s', (text, fact) => {
    const faults = faultsOf({ 'src/model/a.tsx': text });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(fact);
  });

  test('words in comments and strings are not code', () => {
    const text = '/** interface, enum, export default */\nexport const a = "import \'react\'";\n';
    expect(faultsOf({ 'src/model/a.ts': text })).toEqual([]);
  });

  test('a barrel fails', () => {
    const [fault] = faultsOf({ 'src/ui/list/index.ts': "export { a } from './a.ts';\n" });
    expect(fault).toContain('is a barrel');
  });

  test('400 lines are the most', () => {
    const lines = (count: number) => 'export {};\n'.repeat(count);
    expect(faultsOf({ 'src/model/a.ts': lines(400) })).toEqual([]);
    expect(faultsOf({ 'src/model/a.ts': lines(401) })[0]).toContain('has 401 lines');
    expect(faultsOf({ 'src/env.d.ts': lines(401) })).toHaveLength(1);
  });
});

describe('circles', () => {
  test('a circle is told with every file along it', () => {
    const faults = faultsOf({
      'src/model/a.ts': "import './b.ts';\n",
      'src/model/b.ts': "import './c.ts';\n",
      'src/model/c.ts': "import type { A } from './a.ts';\nexport type C = A;\n",
      'src/model/d.ts': "import './a.ts';\n",
    });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(
      'src/model/a.ts → src/model/b.ts → src/model/c.ts → src/model/a.ts',
    );
  });

  test('a file that imports itself is one', () => {
    expect(faultsOf({ 'src/model/a.ts': "import './a.ts';\n" })).toHaveLength(1);
  });

  test('two ways to one file are none', () => {
    const faults = faultsOf({
      'src/model/a.ts': "import './b.ts';\nimport './c.ts';\n",
      'src/model/b.ts': "import './c.ts';\n",
      'src/model/c.ts': 'export {};\n',
    });
    expect(faults).toEqual([]);
  });
});
