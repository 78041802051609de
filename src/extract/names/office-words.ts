/** Forms of address before a name. */
export const addresses =
  'Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Baroness|Baron|Sheikh|Ayatollah|Rabbi|Rev|Reverend|Archbishop|Cardinal|Bishop|Pope|King|Queen|Prince|Princess|Crown Prince|Emir|Sultan|Excellency|Honou?rable|Highness|Majesty';

/** Words that stand at the head of an office and may be followed by its holder's name. */
export const officeHeads =
  'president|president-elect|prime minister-designate|vice president|vice-president|premier|chancellor|minister|secretary|secretary of state|secretary-general|secretary general|ambassador|envoy|representative|commissioner|governor|senator|congressman|congresswoman|mayor|chairman|chairwoman|chair|chief|leader|director|director-general|director general|general|admiral|colonel|commander|marshal|judge|justice|prosecutor|attorney|advis[eo]r|speaker|spokesman|spokeswoman|spokesperson|correspondent|executive|CEO|founder|MP|MEP|lawmaker|coordinator|negotiator|counterpart|deputy|aide|official|lieutenant|captain|major|sergeant|inspector|superintendent|councillor|delegate|economist|analyst|professor|author|head|boss|candidate|nominee|inspector|administrator|undersecretary|under secretary|head of state|head of government|monarch|emperor|empress';

/** Words that may stand in an office beside its head. */
export const officeWords =
  'prime|foreign|defen[cs]e|finance|interior|home|health|trade|business|energy|education|justice|treasury|state|first|deputy|vice|acting|interim|new|former|ex-\\w+|then|then-\\w+|outgoing|incoming|shadow|assistant|under|high|special|permanent|chief|senior|opposition|party|labour|conservative|republican|democratic|national|security|affairs|policy|top|external|european|council|commission|general|executive|managing|principal|economic|trade|climate|presidential|royal|chief-of-staff|of|for|and|the|to|at|on|&|official|ruling|military|army|navy|police|intelligence|federal|regional|us-born|veteran|long-time|longtime|right-hand|left-wing|right-wing|far-right|billionaire|tech|co-\\w+|governing|central|bank|supreme|court|human|rights|planning|minister’s|president’s';

/** What takes an office away from whom it is said of. */
export const noOffice =
  /\b(?:former|ex|shadow|then|deputy|assistant|his pick as|her pick as|pick for|would-be|next|future|acting deputy|previous|late|incoming|outgoing|opposition|under|vice)[ -]$/i;
