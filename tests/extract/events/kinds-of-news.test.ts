import { expect, test } from 'vitest';
import { allToldIn } from '../told-in.ts';

test.each([
  ['a strike of those who work', 'Nurses staged a strike on Monday.', 'other'],
  ['a vote on one', 'Workers voted to continue the strike on Monday.', 'other'],
  ['a strike that kills', 'A missile strike killed nine workers on Monday.', 'military'],
  ['police', 'Police raided his office on Monday.', 'other'],
  ['an accident', 'A worker was killed in a crash on Monday.', 'other'],
  ['an earthquake', 'An earthquake killed 300 people on Monday.', 'other'],
  ['shots', 'Troops fired on the crowd on Monday.', 'military'],
  ['a dismissal', 'She was fired on Monday.', 'appointment'],
  ['who is set free', 'He was released on bail on Monday.', 'other'],
  ['what is issued', 'The report was released on Monday.', 'publication'],
  ['a place of a guard', 'The border post in Malaba was reopened on Monday.', 'other'],
  ['what is posted', 'In a post on Monday Ann Lee wrote that it was over.', 'post'],
  ['conversations', 'The envoys held secret conversations in London on Monday.', 'meeting'],
  ['by telephone', 'They held telephone conversations on Monday.', 'call'],
  ['a news conference', 'Ministers gave a news conference on Monday.', 'briefing'],
  ['an election that is called', 'She called the snap election on Monday.', 'other'],
  ['somebody who is called', 'The minister is to call her on Friday.', 'call'],
  ['a house called at', 'Prince Ray called at the Foreign Office on Monday.', 'visit'],
  ['somebody who lands', 'President Ann Lee landed in Oslo on Monday.', 'visit'],
  ['petitions that are dismissed', 'The court dismissed two petitions on Monday.', 'other'],
  ['earthquakes', 'Mexico was struck by earthquakes on Monday.', 'other'],
  ['a suit that is dismissed', 'A judge dismissed most of the suit on Monday.', 'other'],
  ['somebody who is posted', 'He was posted to Rio on Monday.', 'appointment'],
  ['two who spoke last in a month', 'Ann Lee and Bo Ray last spoke in May 2024.', 'call'],
  ['one who spoke in a month', 'Ann Lee spoke in May 2024.', 'statement'],
  ['what is expected in a month', 'The treaty had been expected in May 2024.', 'other'],
  ['a parliament that returns', 'Parliament returns on Friday.', 'meeting'],
  ['a speech', 'In a speech in Rome on Monday, Ann Lee set out a plan.', 'statement'],
  ['an interview', 'Ann Lee set out a plan on Monday in a radio interview.', 'broadcast'],
  ['talks that stall', '3 June: Talks stall over the port.', 'negotiation'],
  ['somebody who is due', 'Minister Ann Lee is due in Lima on Friday.', 'visit'],
])('the kind of %s', (_, text, kind) => {
  expect(allToldIn(text, '2024-06-05').map((event) => event.kind)).toEqual([kind]);
});
