/** Files of a corpus by name. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Stands in a file of YAML for the digest of the text beside it. */
export const digest = '<sha256>';

/** The smallest corpus that has some of everything; nothing is wrong with it. */
export const tiny: Files = {
  'bridge.txt': `A toll for the bridge
4 May 1901

The Mayor, Ada Quill, met Tom Rusk of the Ferry Guild at the mill on Friday. They spoke of the toll, and of the toll alone.
“The ferry’s day is over,” the Mayor said. The bell was not spoken of.

Letters: Hugh Dale calls the toll a scandal.
`,
  'bridge.yaml': `title: A toll for the bridge
kind: news report
published:
  date: 1901-05-04
  basis: stated
  note: Printed under the headline.
  words: 4 May 1901
rights: Invented; MIT.
sha256: ${digest}
received-as: b.txt
zones:
  - zone: heading
    text: A toll for the bridge
  - zone: dateline
    text: 4 May 1901
  - zone: comment
    from: Letters
    to: scandal.
events:
  - id: 1901-05-03-toll-talk
    title: Quill and Rusk meet about the toll
    label: Toll talk
    kind: meeting
    place: at the mill
    date:
      edtf: 1901-05-03
      basis: relative
      note: “On Friday” in a paper of Saturday.
      words: Friday
    participants: [ada-quill, tom-rusk]
    discussed:
      toll: They spoke of the toll
    not-discussed:
      bell: The bell was not spoken of
    quotes:
      - text: The Mayor, Ada Quill, met Tom Rusk
      - voice: ada-quill
        text: “The ferry’s day is over,”
`,
  'reply.txt': 'Rusk told the Guild on Saturday of his talk with Quill. “We row on,” he said.\n',
  'reply.yaml': `title: The Guild’s answer
kind: other
published:
  date: 1901-05-06
  basis: inferred
  note: It looks back on Saturday.
rights: Invented; MIT.
sha256: ${digest}
received-as: r.txt
accounts:
  - of: 1901-05-03-toll-talk
    participants: [tom-rusk]
    quotes:
      - voice: tom-rusk
        text: “We row on,” he said.
`,
  'actors.yaml': `- id: ada-quill
  name: Ada Quill
  kind: person
  side: town
  aliases: [Quill]
  offices:
    - { title: Mayor, from: 1900-01-01 }
- id: tom-rusk
  name: Tom Rusk
  kind: person
  side: guild
  aliases: [Rusk]
- id: hugh-dale
  name: Hugh Dale
  kind: person
  side: town
`,
  'issues.yaml': `- id: toll
  label: Toll
- id: bell
  label: Bell
`,
  'timeline.yaml': `title: The toll
window: { from: 1901-05-01, to: 1901-05-31 }
sides:
  - { id: town, label: Town }
  - { id: guild, label: Guild }
eras:
  - { id: ferry, label: Ferry, from: 1890-01-01, to: 1901-12-31 }
`,
};
