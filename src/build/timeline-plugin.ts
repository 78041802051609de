import { basename, dirname } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { publish } from './publish.ts';
import { type Corpus, readCorpus } from './read-corpus.ts';
import { isSeed, readFolder, seedPaths } from './read-folder.ts';
import { serveFiles } from './serve-files.ts';
import { timelineModule } from './timeline-module.ts';

const name = 'virtual:timeline';
const resolved = `\0${name}`;

/** Gives the page its timeline as a module, and publishes the data beside it. */
export function timelinePlugin(folder: string): Plugin {
  let corpus: Corpus | null = null;
  const current = () => {
    corpus ??= readCorpus(readFolder(folder));
    return corpus;
  };
  return {
    name: 'timeline',
    configResolved({ command }) {
      // Before bundling begins, so that the faults are printed as they are.
      if (command === 'build') current();
    },
    resolveId: (id) => (id === name ? resolved : null),
    load(id) {
      if (id !== resolved) return null;
      for (const path of seedPaths(folder)) this.addWatchFile(path);
      return timelineModule(current().timeline);
    },
    generateBundle() {
      for (const [fileName, source] of publish(current())) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
    configureServer({ watcher, middlewares, config }) {
      watcher.add(folder);
      middlewares.use(serveFiles(() => publish(current()), config.base));
    },
    watchChange() {
      corpus = null;
    },
    hotUpdate({ file }) {
      if (dirname(file) !== normalizePath(folder) || !isSeed(basename(file))) return undefined;
      const { moduleGraph, hot } = this.environment;
      const module = moduleGraph.getModuleById(resolved);
      if (module !== undefined) moduleGraph.invalidateModule(module);
      hot.send({ type: 'full-reload' });
      return [];
    },
  };
}
