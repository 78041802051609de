import type { Locator, Page } from '@playwright/test';
import axe from 'axe-core';
import { z } from 'zod';

const colours = 'color-contrast';
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
  return run(page.locator('html'), { type: 'tag', values: tags });
}

/** What it finds wrong with a part of the page. */
export async function auditPart(part: Locator): Promise<string[]> {
  return run(part, { type: 'tag', values: tags });
}

/**
 * What it finds wrong with the colours of a part of the page. For another theme of what was
 * audited in one: nothing else differs between them.
 */
export async function auditColours(part: Locator): Promise<string[]> {
  return run(part, { type: 'rule', values: [colours] });
}

type Rules = { readonly type: 'tag' | 'rule'; readonly values: readonly string[] };

async function run(part: Locator, runOnly: Rules): Promise<string[]> {
  const page = part.page();
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const options = { runOnly, resultTypes: ['violations'] };
  const found: unknown = await part.first().evaluate(async (element, asked) => {
    const where = element === document.documentElement ? document : element;
    const { violations } = await Reflect.get(window, 'axe').run(where, asked);
    return violations;
  }, options);
  return findings
    .parse(found)
    .flatMap(({ id, help, nodes }) =>
      nodes.map(
        ({ html, failureSummary = '' }) =>
          `${id}: ${help} (${html.slice(0, 160)}) ${failureSummary.replaceAll(/\s+/g, ' ')}`,
      ),
    );
}
