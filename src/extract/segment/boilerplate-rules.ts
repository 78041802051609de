import type { ZoneRule } from './zone-rule.ts';

/**
 * What a page says about itself. The patterns stay narrow: one on "our partners" alone
 * would swallow a minister's own words.
 */
export const boilerplateRules: readonly ZoneRule[] = [
  {
    name: 'appeal for money',
    zone: 'boilerplate',
    pattern:
      /^(?:please )?(?:support (?:our|us\b|independent|quality|the \w+ (?:today|by))|donate\b|make a donation|become a (?:member|supporter|subscriber|patron)).{0,120}$|\bfor (?:just |only )?(?:the price of|as little as|less than)\b.{0,80}\b(?:a|per) (?:month|week|day)\b/iu,
    examples: [
      'Support our Nation today - please donate here',
      'For the price of a cup of coffee a month you can help us create a news service',
      'Donate now',
    ],
    not: [
      'Support for Ukraine was the first subject of the talks between the two ministers in London on Monday, and both of them said that it would go on.',
      'The price of coffee rose by ten per cent a month.',
    ],
  },
  {
    name: 'invitation to subscribe, follow or join',
    zone: 'boilerplate',
    pattern:
      /^(?:to )?(?:sign up (?:to|for|here|now)|subscribe(?: (?:to|now|here|today)|$)|follow (?:us\b|our|@|\p{L}+(?:’s|'s) coverage|.{1,40} on (?:X|Twitter|Facebook|Instagram))|click here|click to|join (?:our|the conversation|us on)|download (?:our|the) app|get (?:our|the|all the) .{0,40}(?:newsletter|latest news|stories)|listen to (?:our|the) .{0,40}podcast|don[’']t miss|for more (?:stories|news|information)[, ].{0,80}(?:visit|follow|click|see|contact)|register (?:here|now)).{0,160}$/iu,
    examples: [
      'CLICK HERE TO JOIN',
      'Subscribe',
      'Sign up to our newsletter for the latest news',
      'Follow us on Twitter @example',
    ],
    not: [
      'The two men agreed to follow up in March.',
      'Follow the money, he said, and you will find the answer.',
    ],
  },
  {
    name: 'seal of a proclamation',
    zone: 'boilerplate',
    pattern: /^in witness whereof\b/iu,
    examples: ['IN WITNESS WHEREOF, I have hereunto set my hand this seventh day of May.'],
    not: ['The witness whereof they spoke was never heard.'],
  },
  {
    name: 'a channel of the publisher',
    zone: 'boilerplate',
    pattern:
      /\b(?:launched|join|joining|follow|sign up to) (?:its|our|the|their) (?:very )?(?:own )?.{0,40}\b(?:WhatsApp|Telegram|Discord|Facebook) (?:community|channel|group|page)\b|\bWhatsApp (?:community|channel) where you/iu,
    examples: [
      'The Daily Example has launched its very own Politics WhatsApp community where you’ll get the news.',
    ],
    not: ['Ministers spoke in a WhatsApp group.', 'The group used a Telegram channel to recruit.'],
  },
  {
    name: 'terms of a community',
    zone: 'boilerplate',
    pattern:
      /\bwe(?:[’']ll| will| may) (?:also )?(?:send you|treat our)\b|\ball you have to do to join\b|\bour (?:privacy (?:notice|policy)|terms (?:of use|and conditions)|cookie policy)\b|\bleave our community\b|\bunsubscribe at any time\b|\bfrom us and our partners\b/iu,
    examples: [
      'We’ll send you the latest updates directly to your phone.',
      'All you have to do to join is click on this link.',
      'Read our Privacy Notice.',
      'We will send you adverts from us and our partners.',
    ],
    not: [
      'This cannot be achieved without coming together with our partners to ensure a just peace.',
      'We will also send a message to Moscow.',
    ],
  },
  {
    name: 'licence and copyright',
    zone: 'boilerplate',
    pattern:
      /^(?:(?:this |it )?contains? (?:public sector|parliamentary) information licensed|(?:all )?content is available under|©|\(c\) \d{4}|copyright (?:©|\(c\)|\d{4}|of)|all rights reserved|this (?:material|article|work) (?:may not be|is licensed|was originally published|was first published|is republished)|crown copyright)/iu,
    examples: [
      'Contains public sector information licensed under the Open Government Licence v3.0.',
      '© 2024 The Example',
      'All rights reserved.',
    ],
    not: ['The talks covered copyright and trade.'],
  },
  {
    name: 'handling of personal data',
    zone: 'boilerplate',
    pattern:
      /\b(?:all )?information (?:you )?provided? to .{1,60} will be (?:handled|treated|processed|stored)\b|\bwe use cookies\b|\baccept (?:all )?cookies\b/iu,
    examples: [
      'All information provided to Example will be handled sensitively.',
      'We use cookies to improve your visit.',
    ],
  },
  {
    name: 'parts of the page',
    zone: 'boilerplate',
    pattern:
      /^(?:our (?:supporters|sponsors|partners|standards:.*)|notify of|guest|share|share (?:this|on|via|article|page).{0,60}|tweet|print(?: this)?(?: page)?|email|copy link|save|advertisement|sponsored(?: content)?|related|related (?:content|articles?|stories|topics|links?|news|coverage).{0,20}|more on this story|more from .{1,40}|most (?:read|viewed|popular|shared)|recommended(?: for you)?|read (?:more|next|also)(?:$|[:>].{0,160}$)|you may also like.{0,20}|skip to (?:main )?content|menu|search|home|news|back to top|top stories|latest news|breaking news|trending|contents|tags?:.{0,160}|topics?:.{0,160}|filed under:?.{0,100}|explore the topic|view (?:full|original|more|all).{0,40}|loading.{0,3}|watch(?: live| now)?|listen|newsletter|cookies|privacy policy|terms (?:of use|and conditions)|contact us|about us|documents?|attachments?|is this page useful\??|report a problem.{0,40}|get emails about this page|published by:?.{0,40}|an? official website of the united states government.{0,40}|here[’']s how you know.{0,10})$/iu,
    examples: [
      'Notify of',
      'News',
      'Advertisement',
      'Our Supporters',
      'Related articles',
      'Skip to main content',
    ],
    not: ['News of the deal reached London at noon.', 'Share prices fell.'],
  },
  {
    name: 'end of a release',
    zone: 'boilerplate',
    pattern: /^(?:#{2,}|\*{3,}|_{3,}|-{3,}|[-–—\s]*ends?[-–—\s]*|[-–—\s]*30[-–—\s]*)$/iu,
    examples: ['###', 'ENDS', '- 30 -', '___'],
    not: ['Ends of the earth'],
  },
  {
    name: 'whom to ask',
    zone: 'boilerplate',
    pattern:
      /^(?:(?:for )?(?:media|press|further|more) (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|office|information)[:,]?|contacts?:|e-?mail:?|tel(?:ephone)?[.:]|phone:)(?:.{0,40}[@\d:].{0,100})?$|^.{0,60}\b[\w.]+@[\w.]+\.\w{2,}\b.{0,60}$/iu,
    examples: [
      'Media enquiries',
      'Email newsdesk@example.org',
      'For media enquiries, call 020 1234 5678',
    ],
    not: ['Press freedom was raised.', 'The media office said that he would go.'],
  },
  {
    name: 'who reported for an agency',
    zone: 'credit',
    pattern:
      /^\(?(?:(?:additional |further )?(?:reporting|writing|editing|compiled|translated)\b.{0,30}\bby\b.{0,200}|with (?:files|reporting) from .{0,100}|this (?:story|report) (?:has been|was) .{0,120}|associated press (?:writers?|journalists?|reporters?) .{0,160})$/iu,
    examples: [
      '(Reporting by Ann Lee; Editing by Bo Ray)',
      'Additional reporting by Ann Lee',
      'With files from the wires',
    ],
    not: [
      'The reporting by the newspaper led to an inquiry that will last until May and may cost two ministers their posts, since both had said that nothing of the kind had ever been asked of them by anybody whom they had met in that year.',
    ],
  },
];
