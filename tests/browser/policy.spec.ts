import { openSite } from './support/site.ts';
import { expect, test } from './support/test.ts';

// Every other test fails on a violation, which a browser reports as an error; this one asks for some.
test.use({
  tolerated:
    /Content Security Policy|TrustedHTML|TrustedScript|violates the following|Trusted Type|ERR_BLOCKED_BY_CSP/,
});

test('the page runs no code but its own, and makes none out of text', async ({
  page,
  complaints,
}) => {
  await openSite(page);
  const outcome = await page.evaluate(async () => {
    const tried = (attempt: () => unknown) => {
      try {
        attempt();
        return 'done';
      } catch (error) {
        return error instanceof Error ? error.name : String(error);
      }
    };
    const box = document.createElement('div');
    document.body.append(box);
    const style = document.createElement('style');
    style.textContent = 'body { --was-styled: yes }';
    document.head.append(style);
    const foreign = await fetch('https://example.org/').then(
      () => 'done',
      (error: unknown) => (error instanceof Error ? error.name : String(error)),
    );
    return {
      html: tried(() => {
        box.innerHTML = '<img src=x onerror="window.wasRun = true">';
      }),
      script: tried(() => {
        const script = document.createElement('script');
        script.text = 'window.wasRun = true';
        document.head.append(script);
      }),
      worker: tried(() => new Worker(`${location.origin}/theme.js`)),
      policy: tried(() => {
        const { trustedTypes } = window as unknown as {
          trustedTypes: { createPolicy: (name: string, rules: object) => unknown };
        };
        trustedTypes.createPolicy('another', {});
      }),
      foreign,
      styled: getComputedStyle(document.body).getPropertyValue('--was-styled'),
      ran: 'wasRun' in window,
    };
  });
  expect(outcome).toEqual({
    html: 'TypeError',
    script: 'TypeError',
    worker: 'TypeError',
    policy: 'TypeError',
    foreign: 'TypeError',
    styled: '',
    ran: false,
  });
  // The request that was refused is one to another host all the same.
  expect(complaints.filter((each) => !each.endsWith(' https://example.org/'))).toEqual([]);
  complaints.length = 0;
});
