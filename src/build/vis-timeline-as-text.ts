import type { Plugin } from 'vite';

/** The one module of vis-timeline that the chart is built on. */
const library = /vis-timeline[/\\]esnext[/\\]esm[/\\]vis-timeline-graph2d\.mjs$/;

const writesHtml = /\.innerHTML(\s*=(?!=))/g;
const importsFilter = "import xssFilter from 'xss';";
const passesThrough = 'const xssFilter = { FilterXSS: class { process(text) { return text; } } };';

/** How many writes of HTML vis-timeline 8.5.4 has; another number asks for a look at what is new. */
const HTML_WRITES = 35;

/**
 * Has vis-timeline write text where it writes HTML. The chart gives it elements, dates and numbers
 * and never HTML: so nothing changes on the screen, no text can become markup in the chart, the
 * page can be served under a policy of Trusted Types, and the library's filter of HTML (19 kB) has
 * nothing left to do.
 */
export function visTimelineAsText(): Plugin {
  return {
    name: 'vis-timeline-as-text',
    apply: 'build',
    transform: {
      filter: { id: library },
      handler: (code) => ({ code: asText(code), map: null }),
    },
  };
}

/** @throws where the library is not the one that was looked at. */
export function asText(code: string): string {
  const writes = code.match(writesHtml)?.length ?? 0;
  if (writes !== HTML_WRITES || !code.includes(importsFilter)) {
    throw new Error(
      `vis-timeline has ${writes} writes of HTML where ${HTML_WRITES} were looked at. ` +
        'Look whether the chart still gives it no HTML, then mend src/build/vis-timeline-as-text.ts.',
    );
  }
  return code.replace(writesHtml, '.textContent$1').replace(importsFilter, passesThrough);
}
