import type { AccountContext } from './account-context.ts';
import { faultOfValue, type Report, within } from './forms/spot.ts';
import { placeOfValue } from './forms/yaml-file.ts';
import { checkKnown, type Known } from './known.ts';
import { type Account, readAccount } from './read-account.ts';
import type { Definition } from './read-events.ts';
import type { SourceReading } from './read-source.ts';

type Registers = Pick<AccountContext, 'actors' | 'issues'>;

/** What all the sources tell of the events: first each definition's own account, then the further ones. */
export function readAccounts(
  readings: readonly SourceReading[],
  events: Known<Definition>,
  registers: Registers,
  report: Report,
): readonly Account[] {
  const own = readings.flatMap(({ file, form, text }) =>
    (form?.events ?? []).flatMap((event, index) => {
      if (event === undefined) return [];
      const { id = '' } = event;
      const context = { ...registers, text, days: events.entries.get(id)?.days ?? null };
      return [readAccount(id, event, { file, path: ['events', index] }, context, report)];
    }),
  );
  const further = readings.flatMap((reading) => readFurther(reading, events, registers, report));
  return [...own, ...further];
}

function readFurther(
  { file, form, text }: SourceReading,
  events: Known<Definition>,
  registers: Registers,
  report: Report,
): readonly Account[] {
  const accounts = form?.accounts ?? [];
  return accounts.flatMap((account, index) => {
    if (account === undefined) return [];
    const spot = { file, path: ['accounts', index] };
    const at = within(spot, 'of');
    const { of = '' } = account;
    const definition = events.entries.get(of);
    const earlier = accounts.slice(0, index).findIndex((each) => each?.of === of);
    if (account.of !== undefined) checkKnown(events, of, at, report);
    if (definition?.spot.file === file) {
      const fact = `the event "${of}" is defined in this very file`;
      report(faultOfValue(at, `${fact}. Put its quotes there, under "events:".`));
    } else if (account.of !== undefined && earlier !== -1) {
      const { line } = placeOfValue(file, ['accounts', earlier, 'of']);
      const fact = `this file already has an account of "${of}", in line ${line}`;
      report(faultOfValue(at, `${fact}. Make them one.`));
    }
    const context = { ...registers, text, days: definition?.days ?? null };
    return [readAccount(of, account, spot, context, report)];
  });
}
