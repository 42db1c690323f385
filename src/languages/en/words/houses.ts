/** Who is of a body without saying of which, and what bodies have, make and deal with; lower case. */
import { phrases, setOf } from '../../list.js';

/** Trades that a body has people of: "the museum's historian" speaks for it, where its visitors do not. */
export const STAFF_TRADES = setOf(
  `doctor physician surgeon nurse economist historian scientist researcher editor teacher driver justice judge geologist biologist hydrologist baker plumber
  banker analyst expert`,
);

/** Leads or runs a firm, whatever stands in front. */
/** Offices that firms, clubs and charities have and states have not, in the words that papers write in capitals in front of a name. */
export const CAPITAL_OFFICES =
  setOf(`executive chief ceo cfo coo cto md boss chairman chairwoman chairperson chair president vice-president director manager
  founder co-founder coach captain owner co-owner spokesman spokeswoman spokesperson`);

export const FIRM_HEADS = setOf('executive ceo cfo coo cto md boss co-founder co-owner owner');

/** "Finance director", "plant manager", "sales chief". */
export const FIRM_BRANCHES =
  setOf(`managing finance financial commercial sales marketing operations operating technology technical plant factory mill mine site production general country
  energy network product project programme program flight brand personnel resources retail restructuring strategy procurement supply logistics export investment investor compliance human
  resource affairs relations communications legal digital data people talent innovation customer property fleet quality sustainability press media publicity pr hr in-house`);

/** What somebody heads inside a body: "head of research at …", "chief of surgery at …". */
export const AREAS = new Set([
  ...FIRM_BRANCHES,
  ...setOf(`accounts admissions advertising advocacy analysis athletics banking cardiology campaigns care collections conservation content design development
  economics editing education emergency engineering enforcement equity events exhibitions facilities football fundraising growth health implementation
  infrastructure insurance inspections integrity intelligence international learning lending licensing maintenance manufacturing media medicine membership
  mining music news nursing nutrition outreach paediatrics partnerships pediatrics performance philanthropy planning policy practice press pricing
  programmes programming programs projects protection psychiatry publishing recruitment regulation rehabilitation research risk safety scholarship school science sciences
  safeguarding security service services sport staff standards statistics studies surgery surveillance sustainability teaching testing trading training transport
  treasury underwriting ventures water welfare wildlife`),
]);

/** With a branch of a firm in front. */
export const BRANCH_HEADS = setOf('director manager chief officer head counsel leader lead');

/** Who runs such a place or speaks for it. */
export const RUNNERS =
  setOf(`manager director governor warden chief head boss foreman superintendent supervisor administrator commander commandant commissioner chairman chairwoman
  chairperson chair president secretary coordinator controller founder co-founder conductor editor organiser organizer spokesman spokeswoman spokesperson spox operator engineer
  counsel lawyer solicitor matron leader treasurer`);

/** Which of them need not say of what, where the text has told of one such place. */
export const RUNNERS_ALONE = setOf(`manager director founder co-founder boss head supervisor foreman forewoman curator bursar
  organiser organizer commodore spokesman spokeswoman spokesperson`);

/** What may stand in front of them there. */
export const BEFORE_RUNNERS = new Set([...FIRM_BRANCHES, ...setOf('deputy assistant acting duty shift general executive head senior')]);

/** Those whom a body sends: without a name they speak for the one that has just been told of. */
export const CREW_OF_BODIES = setOf(
  'engineer technician inspector officer diver ranger firefighter keeper surveyor planner tester manager director executive trustee',
);

/** Bodies that have no chief executive. */
export const NO_FIRMS = setOf('union party court police military parliament government ministry campaign');

/** Any body may have one. */
export const ANY_HOUSE =
  setOf(`head spokesman spokeswoman spokesperson spox chairman chairwoman chairperson chair director secretary-general director-general inspector treasurer captain convenor
  convener coordinator manager negotiator registrar vice-chair vice-chairman vice-chairwoman curator`);

/** A body has one of them: who holds it speaks for the body that the text has just spoken of. */
export const SOLE_OFFICES =
  setOf(`chairman chairwoman chairperson chair president vice-president chief head director executive ceo boss secretary secretary-general treasurer
  convenor convener coordinator commissioner rector provost principal superintendent registrar dean founder co-founder consul curator controller
  administrator bursar spokesman spokeswoman spokesperson spox ombudsman auditor`);

/** In front of a trade: who is the first of it in a house. */
export const FOREMOST = setOf('chief head lead principal');

/** Those inside a body who speak for all of it, where the text is about one. */
export const INSIDE_HOUSE = phrases(
  'management, senior management, bosses, staff, head office, headquarters, press office, executives, company bosses',
);

/** They speak of others, and for the house whose name stands beside them. */
export const HOUSE_ANALYSTS = setOf('analyst strategist economist broker trader banker');

/** Papers that firms file, and what is said of papers that were meant for those inside. */
export const FILED = setOf('filing prospectus');

export const INTERNAL = setOf('internal leaked');

/** Who has done so with a paper stands behind its words. */
export const MAKING = setOf('prepared published issued written drafted signed produced compiled released conducted drawn carried done');

/** Who does so to a paper has made it, or answers for it. */
export const ISSUING = setOf(
  'publish issue release unveil produce complete present submit deliver file launch circulate write draft table send',
);

/** What does so and is no person is a body; of a thing one does not say it. */
export const VOICING = setOf(
  'say add deny blame accuse insist urge promise apologise apologize announce vow pledge argue complain demand deplore thank refuse decline regret condemn',
);

/** Those who made a paper. */
export const AUTHORS = setOf('author co-author writer compiler');

/** What comes of a paper when it is there: no part of what it is called. */
export const FATES = setOf(
  'seen obtained sighted viewed reviewed shown read leaked nailed pinned taped pasted stuck hung scrawled circulated tabled dated found',
);

/** Who has done so with a paper has not written it. */
export const ORDERING = setOf('commissioned funded provided ordered paid sponsored seen obtained cited quoted received reviewed leaked');

/** Before a noun of a body: one of several, not the one that is spoken of. */
export const OTHERS = setOf('one another some several two three many other rival');

/** What a body is to another: "its insurer" is no part of it, and says nothing for it. */
export const DEALING_WITH = setOf(
  `insurer reinsurer bank lender broker brokerage landlord supplier regulator competitor rival auditor parent distributor wholesaler customer creditor
  sponsor franchisee underwriter`,
);

/** Holding in a company: what is held is one. */
export const HOLDINGS = setOf('share shares stake stakes stock shareholder shareholders investor investors');

/** Before a capital that they make a place. */
export const PLACED = setOf('at in near from outside inside');

/** Whoever is so by somebody speaks on that side. */
export const HIRING = setOf('hired employed retained engaged instructed called contracted appointed');
