/** Words of those who go along with something, and of occasions where sides come together. Base forms where nothing else is said. */
import { setOf } from '../../list.js';

/** Of one's own free will: "would welcome", "is ready to", "has no objection". */
export const WILLING = setOf(
  'accept welcome agree glad gladly happy ready willing prepared content acceptable cooperate participate attend testify appreciate favour support respect comply',
);

/** With a negator before them, they are as good as a yes: "no objection to", "nothing against", "does not mind". */
export const MINDING = setOf('objection object against mind oppose');

/** Where sides meet, before whom, and who stands between them. */
export const OCCASIONS = setOf(
  'meet meeting talks session hearing sitting sit negotiation mediator mediation go-between intermediary broker ombudsman ombudswoman ombudsperson commission committee tribunal court appeal conciliation conciliator arbitration arbiter delegation visit conference inquiry inspector investigator expert observer verification judge round summit panel',
);

/** What is handed over to those who look into something. */
export const RECORDS = setOf(
  'file logbook log record document paper tape recording footage video sample specimen book data report correspondence',
);

/** What is yet to come, said outright. Forms as written. */
export const AHEAD = setOf("will shall 'll ’ll would tomorrow next coming soon");

/** The same of verbs, and of nothing that people only thought would come. */
export const COMING = setOf("will shall 'll ’ll");
