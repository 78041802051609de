/** Capitalised words that make no part of a person's name. */
export const notNames: ReadonlySet<string> = new Set(
  `The A An This That These Those He She It They We I You His Her Their Our My Its But And Or If When While As At By
  For From In Into Of On To With After Before Under Over Since Until Despite During Following Both Some Many Most All
  No Not Yes Also However Meanwhile Earlier Later Last Next First Second Third Today Tomorrow Yesterday Monday Tuesday
  Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November
  December Spring Summer Autumn Winter Mr Mrs Ms Sir Dr Lord Lady President Prime Minister Secretary State Foreign Defence
  Defense Home Interior Finance Chancellor Ambassador General Government Office Department Ministry Council Commission
  Committee Parliament Congress Senate House Court Bank Union Party Group Agency Authority Assembly Federation Republic
  Kingdom States United Nations Nation Organisation Organization Treaty Agreement Act Bill Law Declaration Charter Strategy
  Plan Programme Program Project Initiative Framework Partnership Alliance Dialogue Summit Conference Forum Meeting Talks
  Statement Report Review Fund Foundation Institute University College School Hospital Church Street Road Square Avenue
  Park Palace Castle Tower Centre Center Airport Base Island Islands Sea Ocean Gulf Bay River Lake Mountain Strait Territory
  City Town County Province Region District North South East West Northern Southern Eastern Western Central Middle
  International National Federal Royal European American British English French German Russian Chinese African Asian
  Pacific Atlantic Arctic Security Defense Trade Economic Economy Energy Climate Health Education Justice Treasury
  Conservative Conservatives Labour Democrat Democrats Democratic Republican Republicans Liberal Green Times Post Herald
  Telegraph Guardian Mirror News Radio Television TV Press Media Journal Magazine Daily Company Corporation Inc Ltd Limited
  Group Holdings Industries Force Forces Army Navy Police Guard Corps Command Service Services Day Night Week Year Cup
  League World Games Olympic Olympics Bank Reserve Stock Exchange Market Order Medal Prize Award Chapter Section Article
  Part Annex Table Figure Page Question Answer Q Mission Operation Resolution Convention Protocol Accord Accords Pact Deal
  Joint Special Strategic High Supreme Open Free New Great Grand Big Little Old Young Saint Fort Mount Lower Upper Inner
  Outer Black White Red Blue Chief Deputy Vice Acting Speaker Leader Chair Chairman Director Board Cabinet Administration
  Congress Delegation Embassy Consulate Mission Border Crisis War Peace Army Civil Human Rights Justice Supreme Brexit
  Covid COVID Internet Google Twitter Facebook Instagram YouTube TikTok Telegram WhatsApp Reuters BBC CNN Sky ITV AP AFP
  Photo Image Picture Video Source File Getty Images Contact Email Tel Subscribe Read More Related Share Click Support
  Questions Answers Background Introduction Conclusion Summary Annexes Priorities Cooperation Areas Dear Thank Thanks Good`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** After a name these make it a thing called after its bearer: "Eiffel Tower". */
export const thingsNamed =
  'Tower|Organi[sz]ation|Hotel|Foundation|Institute|Center|Centre|Library|School|University|College|Street|Avenue|Airport|Prize|Award|Report|Review|Act|Plan|Doctrine|Jr|Junior|Group|Inc|Ltd|Corp|Company|Bank|administration|Administration|campaign|era|government|cabinet|family|presidency|ministry|voters?|supporters?|allies|aides?|officials?|team|loyalists?|tariffs?|tax';
