import type { View } from '../../explore/view.ts';
import { ViewLink } from './ViewLink.tsx';

type LinkedChoice = {
  readonly name: string;
  readonly to: View;
  readonly current: boolean;
};

type Props = { readonly label: string; readonly choices: readonly LinkedChoice[] };

/** One of a few views of the same thing, each a link; the one that is shown stands out. */
export function LinkChoice({ label, choices }: Props) {
  return (
    <ul
      aria-label={label}
      className="inline-flex print:hidden divide-x divide-rule overflow-clip rounded-lg border border-rule bg-card"
    >
      {choices.map(({ name, to, current }) => (
        <li key={name} className="flex">
          <ViewLink
            to={to}
            current={current}
            className="inline-flex min-h-8 items-center gap-1.5 px-2.5 text-[0.8125rem] -outline-offset-2 hover:bg-soft aria-[current]:bg-ink aria-[current]:text-paper pointer-coarse:min-h-11"
          >
            {name}
          </ViewLink>
        </li>
      ))}
    </ul>
  );
}
