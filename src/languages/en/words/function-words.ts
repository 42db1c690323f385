/** Words that say how a sentence is built and not what it is about; they carry no weight in a comparison. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those such same own other another each every any some all both either enough much many more most less least few fewer
  several i me my we us our ours you your he him his she her hers it its they them their theirs who whom whose which what where when why how
  myself himself herself itself themselves ourselves one ones of in on at to for by with from into onto upon over under above below between
  among through during within without about against towards toward across along around behind beyond near off past out up down again after before
  since until till than as like per via if then else so because although though while whereas unless whether and or but nor not no yes never
  none neither nothing nobody only just also too very even still yet already ever once here there now am is are was were be been being have
  has had having do does did doing done will would shall should may might can could must ought need let s t d ll re ve m mr mrs ms dr
  sort kind anything something everything anyone someone everyone anybody somebody everybody
  said say says saying told tell tells according however therefore thus hence meanwhile moreover furthermore including etc`.split(/\s+/u),
);

/** A capital because the sentence begins, and no part of the name behind: "Inside Holm's kitchen". */
export const LEADS_IN: ReadonlySet<string> = new Set(
  `inside outside under over behind beyond beneath beside besides despite during before after since until unlike like among amid around across
  along against about above below near off past through throughout via without within meanwhile however moreover yet still also then thus hence
  instead later earlier today yesterday`.split(/\s+/u),
);
