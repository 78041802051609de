import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { z } from 'zod';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const findings = z.array(
  z.object({
    id: z.string(),
    help: z.string(),
    nodes: z.array(z.object({ html: z.string(), failureSummary: z.string().optional() })),
  }),
);

/** What axe-core finds wrong on the page as it is now, each as `rule: what (where)`. */
export async function audit(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found: unknown = await page.evaluate(async (runOnly) => {
    const { violations } = await Reflect.get(window, 'axe').run(document, {
      runOnly: { type: 'tag', values: runOnly },
      resultTypes: ['violations'],
    });
    return violations;
  }, tags);
  return findings
    .parse(found)
    .flatMap(({ id, help, nodes }) =>
      nodes.map(
        ({ html, failureSummary = '' }) =>
          `${id}: ${help} (${html.slice(0, 160)}) ${failureSummary.replaceAll(/\s+/g, ' ')}`,
      ),
    );
}
