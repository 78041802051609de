import { chartKeys } from '../chart/chart-keys.ts';
import { KeySwitch } from '../keys/KeySwitch.tsx';
import { pageKeys, tourKeys } from '../keys/page-keys.ts';
import { KeyList } from './KeyList.tsx';

const anywhere = pageKeys.map(({ key, does }) => ({ keys: [key], does }));

/** All keys there are, by where they work, and the switch for those of one character. */
export function KeyGuide() {
  return (
    <>
      <h3 className="eyebrow mt-6 mb-3">Keys, anywhere</h3>
      <KeyList keys={anywhere} />
      <KeySwitch />
      <h3 className="eyebrow mt-6 mb-3">Keys, with the chart in focus</h3>
      <KeyList keys={chartKeys} />
      <h3 className="eyebrow mt-6 mb-3">Keys, reading one by one</h3>
      <KeyList keys={tourKeys} />
    </>
  );
}
