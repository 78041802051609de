import { type ActRule, act } from './act-rule.ts';

const phone = '(?:phone |telephone |video |conference |virtual |secure )?';
const call = `${phone}(?:calls?|conversations?|teleconference|videoconference)`;
const byPhone =
  '(?: by (?:tele)?phone| on the (?:tele)?phone| over the (?:tele)?phone| by video(?: link)?| via video ?link)?';

/** Conversations at a distance. */
export const callRules: readonly ActRule[] = [
  {
    name: 'spoke to',
    kind: 'call',
    pattern: act(
      `{s}{v} (?:spoke|speaks?|speaking|spoken|talked|talking|conversed)(?: again| directly| separately| briefly| privately| first| also)?{d}${byPhone}{d} (?:to|with) (?:both )?{o}`,
    ),
    least: 2,
    examples: [
      {
        text: 'Foreign Minister Ann Lee spoke to President Bo Ray on Monday.',
        who: 'ann-lee bo-ray',
      },
      {
        text: 'Secretary Ann Lee spoke today with Foreign Minister Bo Ray.',
        who: 'ann-lee bo-ray',
      },
      {
        text: 'President Ann Lee is due to speak to President Bo Ray on Friday.',
        who: 'ann-lee bo-ray',
        status: 'announced',
      },
    ],
    not: [
      'Foreign Minister Ann Lee spoke to reporters.',
      'President Ann Lee spoke of President Bo Ray.',
    ],
  },
  {
    name: 'two who spoke',
    kind: 'call',
    pattern: act(
      `{s}{v} (?:spoke|speaks?|speaking|spoken|talked)(?!(?: first| again| separately| also| briefly| directly| \\p{Ll}+ly)? (?:to|with|of|out|at|up|in favou?r|about how)\\b)${byPhone}`,
    ),
    least: 2,
    examples: [
      {
        text: 'President Ann Lee and President Bo Ray spoke on the phone on Monday.',
        who: 'ann-lee bo-ray',
      },
      {
        text: 'President Ann Lee and President Bo Ray are due to speak on Friday.',
        who: 'ann-lee bo-ray',
        status: 'announced',
      },
    ],
    not: ['President Ann Lee and President Bo Ray spoke out against it.'],
  },
  {
    name: 'after speaking to',
    kind: 'call',
    pattern: act(
      `(?:[Aa]fter|[Bb]efore|[Ff]ollowing|[Ww]hen) (?:speaking|talking|having spoken)${byPhone}{d} (?:to|with) {o}`,
    ),
    least: 2,
    subject: 'sentence',
    examples: [
      {
        text: 'Foreign Minister Ann Lee said on Monday it was good after speaking with President Bo Ray.',
        who: 'ann-lee bo-ray',
      },
    ],
  },
  {
    name: 'call between',
    kind: 'call',
    orKnown: true,
    pattern: act(`${call}{d} between {o}`),
    least: 2,
    examples: [
      {
        text: 'There was a 45-minute call between President Ann Lee and President Bo Ray on Sunday.',
        who: 'ann-lee bo-ray',
      },
    ],
  },
  {
    name: 'held a call with',
    kind: 'call',
    pattern: act(
      `{s}{v} (?:held|holds?|holding|had|has|have|made|makes?|placed|took part in|joined|conducted|received|took)(?: an?| the| his| her| their)? {adj}${call}(?: {D})?{d} (?:to|with|from) {o}`,
    ),
    least: 2,
    examples: [
      {
        text: 'President Ann Lee held a phone call with President Bo Ray on Monday night.',
        who: 'ann-lee bo-ray',
      },
      {
        text: 'President Ann Lee received a telephone call from President Bo Ray on Monday.',
        who: 'ann-lee bo-ray',
      },
    ],
  },
  {
    name: 'several who held a call',
    kind: 'call',
    pattern: act(
      `{s}{v} (?:held|holds?|had|have|make|made) (?:an?|the|their) {adj}${call}(?! (?:with|to|from)\\b)`,
    ),
    least: 2,
    examples: [
      {
        text: 'President Ann Lee and President Bo Ray have held a phone call on Monday.',
        who: 'ann-lee bo-ray',
      },
    ],
  },
  {
    name: 'in a call with',
    kind: 'call',
    pattern: act(
      `(?:[Ii]n|[Dd]uring|[Oo]n|[Aa]fter|[Ff]ollowing) an? {adj}${call}(?: {D})?{d} (?:to|with|from) {o}`,
    ),
    least: 2,
    subject: 'sentence',
    examples: [
      {
        text: 'In a phone call with President Bo Ray on Monday, President Ann Lee asked for peace.',
        who: 'ann-lee bo-ray',
      },
    ],
  },
  {
    name: 'told in a call',
    kind: 'call',
    pattern: act(
      `{s}{v} (?:told|urged|assured|informed|reminded|warned|congratulated|thanked) {o}(?![’']s)[^;“”]{0,30}[^;]{0,260}? (?:in|during) (?:an?|their|the) {adj}${call}`,
    ),
    least: 2,
    examples: [
      {
        text: 'President Ann Lee told President Bo Ray that he must wait in a phone call on Monday.',
        who: 'ann-lee bo-ray',
      },
    ],
  },
  {
    name: 'phoned',
    kind: 'call',
    pattern: act(
      `{s}{v} (?:phoned|telephoned|rang|called){d} {o}(?=[,.;]|$| {D}| on {D}| to (?:discuss|congratulate|express|offer|thank|convey|brief|talk)| by phone| after)`,
    ),
    least: 2,
    examples: [
      { text: 'President Ann Lee phoned President Bo Ray on Monday.', who: 'ann-lee bo-ray' },
    ],
    not: ['President Ann Lee called President Bo Ray a liar.'],
  },
  {
    name: 'a call that took place',
    kind: 'call',
    pattern: act(
      `(?:\\b[Hh]is|[Hh]er|[Tt]heir|[Aa]|[Tt]he) {N} call(?: with [\\p{Ll} ]{3,40})?(?:,| that| which)? (?:took place|was held|held|happened)(?: on| in)? {D}`,
    ),
    dated: true,
    subject: 'sentence',
    examples: [
      {
        text: 'President Ann Lee told of her group of friends call with other leaders that took place on Saturday.',
        who: 'ann-lee',
      },
    ],
  },
  {
    name: 'the call',
    kind: 'call',
    pattern: act(`(?:[Tt]he|[Tt]heir|[Tt]his|[Tt]hat|[Dd]uring an?) {adj}${call}(?: with {o})?`),
    least: 0,
    refers: true,
    examples: [
      {
        text: 'President Ann Lee spoke to President Bo Ray on Monday. Trade came up in the call.',
        who: 'ann-lee bo-ray',
      },
    ],
  },
];
