import type { CDPSession, Page } from '@playwright/test';

type Finger = { readonly x: number; readonly y: number; readonly id: number };

/** Sends one event of a touch to the browser, as its screen would. */
export async function touch(
  devtools: CDPSession,
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  touchPoints: readonly Finger[],
): Promise<void> {
  await devtools.send('Input.dispatchTouchEvent', { type, touchPoints: [...touchPoints] });
}

/** One finger, put down here, that goes so far and is lifted. */
export async function swipeFrom(
  page: Page,
  { x, y }: { readonly x: number; readonly y: number },
  byX: number,
  byY: number,
): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await touch(devtools, 'touchStart', [{ x, y, id: 1 }]);
  for (let step = 1; step <= 10; step += 1) {
    const point = { x: x + (byX * step) / 10, y: y + (byY * step) / 10, id: 1 };
    await touch(devtools, 'touchMove', [point]);
  }
  await touch(devtools, 'touchEnd', []);
}
