import type { Timeline } from '../model/timeline.ts';

/**
 * The code of the module that exports a timeline. A browser parses a string of JSON
 * faster than the same as a literal of JavaScript.
 */
export function timelineModule(timeline: Timeline): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(timeline))});\n`;
}
