import type { IsoDate } from './civil-date.ts';

export type ActorId = string;
export type IssueId = string;

export const actorKinds = ['person', 'body'] as const;
export type ActorKind = (typeof actorKinds)[number];

/** A side of the story (a country, a company, a party) that actors belong to. */
export type SideId = string;

export type Side = { readonly id: SideId; readonly label: string };

/** An office and the days it was held; `to` is the last day. Null: open at that end. */
export type Office = {
  readonly title: string;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
};

/** A person, or a body that can speak (a ministry, a government). */
export type Actor = {
  readonly id: ActorId;
  readonly name: string;
  readonly kind: ActorKind;
  readonly side: SideId;
  /** The sides that a body speaks for together (a joint statement); absent for one of one side. */
  readonly jointly?: readonly SideId[] | undefined;
  readonly offices: readonly Office[];
  /** False for one whom machine reading found in a text and no register knows; absent for all others. */
  readonly registered?: false | undefined;
};

export type Issue = { readonly id: IssueId; readonly label: string };

/** The sides that somebody speaks for: one, or several jointly. */
export function sidesOf({ side, jointly }: Actor): readonly SideId[] {
  return jointly ?? [side];
}
