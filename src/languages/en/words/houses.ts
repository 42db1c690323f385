/** Which bodies have an office that does not say itself of what it is; lower case. */
import { phrases, setOf } from '../../list.js';
import type { Housed } from '../../naming-words/offices.js';

/** In order of precedence. */
export const HOUSED: readonly Housed[] = [
  {
    offices:
      phrases(`general secretary, branch secretary, branch chairman, branch chair, district secretary, national officer, regional officer, national organiser, regional organiser,
    national organizer, convenor, convener, shop steward, chief steward, strike leader, business agent, lead negotiator`),
    classes: setOf('union party association league alliance'),
    names: setOf('union workers local federation guild party'),
  },
  {
    offices: phrases(
      'chief whip, whip, deputy whip, party leader, parliamentary leader, group leader, deputy leader, party chairman, party chair',
    ),
    classes: setOf('party'),
    names: setOf('party'),
  },
  {
    offices: phrases(
      'rector, vicar, parish priest, priest, curate, churchwarden, verger, bell captain, tower captain, abbot, abbess, prior, prioress, imam, rabbi, cantor, pastor, deacon, fr, rev, revd',
    ),
    classes: setOf('parish'),
    names: setOf('st saint sts holy church cathedral abbey priory minster chapel parish mosque synagogue temple monastery convent diocese'),
    told: setOf('church cathedral abbey priory minster chapel parish mosque synagogue temple monastery convent'),
  },
  {
    offices:
      phrases(`headteacher, head teacher, headmaster, headmistress, principal, vice-principal, deputy head, assistant head, deputy headteacher, bursar,
    superintendent, assistant superintendent, school counselor, school counsellor, chair of governors, vice-chair of governors, governor, head of year, head of sixth form,
    school nurse, headmistress, head of school, executive head, acting head, acting principal`),
    classes: setOf(''),
    names: setOf('school schools college academy lyceum gymnasium university district faculty st saint'),
    told: setOf('school college academy kindergarten lyceum gymnasium district'),
  },
  {
    offices: phrases('bishop, archbishop, auxiliary bishop, suffragan bishop, dean, archdeacon, canon, vicar general'),
    classes: setOf('diocese'),
    names: setOf('diocese archdiocese cathedral minster bishopric st saint'),
  },
  {
    offices: phrases(
      'meteorologist, forecaster, weather specialist, weatherman, weatherwoman, climatologist, hydrologist, seismologist, volcanologist',
    ),
    classes: new Set<string>(),
    names: setOf('weather meteorology meteorological met hydrological seismological geological geophysical volcanological climate'),
  },
  {
    offices: phrases(
      'vice-chancellor, pro-vice-chancellor, deputy vice-chancellor, provost, vice-rector, rector, proctor, dean, dean of arts, dean of science, dean of law, dean of medicine, dean of students, dean of engineering',
    ),
    classes: setOf(''),
    names: setOf('university college institute polytechnic academy'),
    told: setOf('university college polytechnic academy faculty'),
  },
  {
    offices:
      phrases(`head coach, assistant coach, coach, assistant manager, goalkeeping coach, club captain, team captain, physio, kitman, sporting director, team principal,
    team manager, club secretary, director of football, backs coach, forwards coach, bowling coach, batting coach, pitching coach, goalkeeper, keeper,
    custodian, defender, midfielder, striker, winger, playmaker, centre-back, left-back, right-back, full-back, fullback, fly-half, flyhalf, scrum-half,
    scrumhalf, flanker, bowler, batter, batsman, wicketkeeper, quarterback, pitcher, netminder, lock, prop, hooker, point guard, setter`),
    classes: setOf('club team league'),
    names: setOf('united city town rovers rangers athletic wanderers racing sporting olympic'),
    told: setOf('club team'),
  },
  {
    offices: phrases('captain, vice-captain, skipper'),
    classes: setOf('club team'),
    names: setOf('united town rovers rangers athletic wanderers racing sporting olympic'),
    told: setOf('club team'),
  },
  {
    offices:
      phrases(`city manager, town manager, borough manager, county manager, village manager, town clerk, city clerk, county clerk, group manager, city engineer, borough engineer,
    county engineer, chief planner, city planner, town planner, planning director, cabinet member, portfolio holder, public works director, city attorney, city administrator, parish clerk, clerk`),
    classes: setOf('council town'),
    names: setOf('council city county borough town district municipality'),
    told: setOf('council'),
  },
  {
    offices: phrases('local president, local secretary, lodge president, chapter president, chapter chair'),
    classes: new Set<string>(),
    names: setOf('local lodge chapter'),
  },
  {
    offices: phrases(
      `campaigner, senior campaigner, campaigns manager, campaigns director, campaign manager, campaign director, head of campaigns, director of campaigns, policy officer, policy adviser, policy manager,
    policy director, head of policy, director of policy, head of advocacy, advocacy director, fundraiser, head of fundraising, field officer, outreach worker, project officer, programme manager, programme director`,
    ),
    classes: setOf('charity association group campaign alliance union institute league'),
    names: setOf('trust charity foundation fund friends campaign coalition network association society action watch'),
  },
  {
    offices: phrases(
      'chief pilot, flight operations director, head of flight operations, director of flight operations, head of cabin crew, station manager',
    ),
    classes: new Set<string>(),
    names: setOf('airline airlines airways air aviation wings'),
    told: setOf('airline carrier'),
  },
  {
    offices: phrases(
      'national coach, anti-doping chief, technical director, performance director, head of officiating, selector, chief selector, chair of selectors, team doctor',
    ),
    classes: setOf('union association league'),
    names: setOf('federation association union league board athletics cricket rugby football'),
    told: setOf('federation association'),
  },
  {
    offices: phrases(
      'ambassador, deputy ambassador, consul, consul-general, consul general, chargé, charge, first secretary, second secretary, attaché, military attaché, press attaché',
    ),
    classes: new Set<string>(),
    names: setOf('embassy consulate mission'),
    told: setOf('embassy consulate'),
  },
  {
    offices: phrases('deputy leader, leader, opposition leader, group leader'),
    classes: setOf('council'),
    names: setOf('council'),
  },
  {
    offices: phrases('governor, deputy governor, chief economist'),
    classes: new Set<string>(),
    names: setOf('bank reserve'),
  },
  {
    offices: phrases(
      'head brewer, master brewer, brewmaster, head distiller, master distiller, winemaker, head chef, executive chef, sous-chef, maître d’',
    ),
    classes: new Set<string>(),
    names: setOf('brewery breweries distillery distillers winery vineyards restaurant hotel brasserie bistro'),
    told: setOf('brewery distillery winery vineyard restaurant hotel brasserie bistro'),
  },
  {
    offices: phrases('bandleader, bandmaster, choir leader, section leader'),
    classes: new Set<string>(),
    names: setOf('band choir orchestra ensemble'),
    told: setOf('band choir orchestra ensemble'),
  },
  { offices: phrases('trustee'), classes: setOf('charity'), names: setOf('trust charity foundation fund') },
  {
    offices: phrases(
      'medical director, clinical director, chief nurse, nursing director, director of nursing, nursing officer, head nurse, matron, chief medical officer, head of infection control, chief of surgery, chief of medicine, head of surgery, head of maternity, director of midwifery, head of midwifery',
    ),
    classes: setOf('charity'),
    names: setOf('hospital hospitals infirmary clinic trust health healthcare nhs medical'),
    told: setOf('hospital infirmary clinic hospice'),
  },
  {
    offices: phrases('harbour master, harbor master, harbourmaster, harbormaster, dockmaster, port director, port manager'),
    classes: new Set<string>(),
    names: setOf('port ports harbour harbor marina dock docks'),
    told: setOf('port harbour harbor marina'),
  },
  {
    offices: phrases(
      'fire chief, deputy fire chief, assistant fire chief, fire marshal, fire captain, fire commissioner, chief fire officer, station commander, incident commander, watch manager, watch commander, crew commander, crew manager, group commander, station manager, station officer, battalion chief, area manager',
    ),
    classes: new Set<string>(),
    names: setOf('fire rescue'),
    told: setOf('brigade'),
  },
  {
    offices: phrases(
      'head keeper, zookeeper, chief keeper, head vet, zoo vet, keeper, vet, veterinarian, aquarist, head of animals, curator of mammals, curator of birds, curator of reptiles, curator of primates',
    ),
    classes: new Set<string>(),
    names: setOf('zoo aquarium zoological safari'),
    told: setOf('zoo aquarium'),
  },
  {
    offices: phrases('archivist, librarian, head librarian, curator, conservator'),
    classes: new Set<string>(),
    names: setOf('archive archives library museum gallery collection'),
    told: setOf('archive library museum gallery'),
  },
  {
    offices: phrases(
      'conductor, principal conductor, chief conductor, choirmaster, chorus master, concertmaster, concertmistress, musical director, music director',
    ),
    classes: new Set<string>(),
    names: setOf('orchestra philharmonic symphony sinfonia choir chorus opera singers band'),
    told: setOf('orchestra choir chorus opera band ensemble'),
  },
  {
    offices: phrases('warden, governor, deputy governor, prison governor, jail governor, prison director, head warder, chief warder'),
    classes: new Set<string>(),
    names: setOf('prison jail penitentiary correctional'),
    told: setOf('prison jail penitentiary'),
  },
];

/** The last words of those offices, but for those of a team: a match has two. */
export const HOUSED_HEADS = new Set(
  HOUSED.filter(({ classes }) => !classes.has('club')).flatMap(({ offices }) => offices.map((office) => office.split(' ').at(-1) ?? '')),
);

/** Trades that a body has people of: "the museum's historian" speaks for it, where its visitors do not. */
export const STAFF_TRADES = setOf(
  `doctor physician surgeon nurse economist historian scientist researcher editor teacher driver justice judge geologist biologist hydrologist baker plumber
  banker analyst expert`,
);

/** Firms, where a text tells of one and not its name. */
export const FIRM_NOUNS = setOf(
  'company firm start-up startup factory plant brewery bank airline shipyard manufacturer retailer dairy tannery foundry supermarket',
);

/** Leads or runs a firm, whatever stands in front. */
export const FIRM_HEADS = setOf('executive ceo cfo coo cto md boss co-founder co-owner owner');
/** "Finance director", "plant manager", "sales chief". */
export const FIRM_BRANCHES =
  setOf(`managing finance financial commercial sales marketing operations operating technology technical plant factory mill mine site production general country
  energy network product brand resources retail restructuring strategy procurement supply logistics export investment investor compliance human
  resource affairs relations communications legal digital data people talent innovation customer property fleet quality sustainability`);
/** What somebody heads inside a body: "head of research at …", "chief of surgery at …". */
export const AREAS = new Set([
  ...FIRM_BRANCHES,
  ...setOf(`accounts admissions advertising advocacy analysis athletics banking cardiology campaigns care collections conservation content design development
  economics editing education emergency engineering enforcement equity events exhibitions facilities football fundraising growth health implementation
  infrastructure insurance inspections integrity intelligence international learning lending licensing maintenance manufacturing media medicine membership
  mining music news nursing nutrition outreach paediatrics partnerships pediatrics performance philanthropy planning policy practice press pricing
  programmes programming programs projects protection psychiatry publishing recruitment regulation rehabilitation research risk safety scholarship school science sciences
  security service services sport staff standards statistics studies surgery surveillance sustainability teaching testing trading training transport
  treasury underwriting ventures water welfare wildlife`),
]);

/** With a branch of a firm in front. */
export const BRANCH_HEADS = setOf('director manager chief officer head');

/** Kinds of nouns that somebody may be the manager of: a mine, a resort, a choir. */
export const KINDS_RUN = setOf('artifact location group');

/** Places that somebody runs, by nouns that are no bodies'. */
export const PLACES_RUN =
  setOf(`prison jail penitentiary hotel resort hostel guesthouse inn clinic hospice infirmary sanatorium laboratory lab mine colliery quarry pit refinery smelter sawmill mill
  distillery winery vineyard farm ranch plantation orchard nursery orphanage kindergarten creche port harbour harbor marina airport airfield aerodrome stadium arena
  racecourse racetrack velodrome rink casino cinema nightclub restaurant café cafe canteen supermarket bakery depot shelter sanctuary reserve refuge camp tournament championship
  marathon race rally regatta expedition exchange choir ensemble inquiry website podcast dam reservoir cemetery crematorium lighthouse spa`);

/** Houses of trade, faith, care, art and play: the last word of their names, and what "the Orchid hotel" is. */
export const NAMED_HOUSES = new Set([
  ...PLACES_RUN,
  ...setOf(`home homes surgery garage mosque temple shrine synagogue chapel minster priory convent bookshop bookstore shop store boutique pharmacy deli
  pub tavern bistro brasserie pizzeria kitchen grill diner takeaway chippy brewery cidery roastery creamery cheesery butchery fishmonger greengrocer
  stall garden gardens kennels cattery stables dojo gym pool lido library cinema studio studios salon parlour barbershop barbers hairdressers tannery
  foundry workshop boatyard shipyard yard warehouse market mall practice school playgroup crèche campsite planetarium primary nurseries
  farms brothers sons daughters arms lodge seafoods seafood bakers bakeries butchers builders joiners jewellers florists opticians dentists furnishings
  kitchens coaches cabs taxis tours charters outfitters tailors printers presses records antiques autos cycles ceramics textiles toys sweets ices
  harriers rovers wanderers rangers choir ensemble quartet band orchestra players singers dancers morris`),
]);

/** Which of them are said to speak: no race, no website, and no cemetery. */
export const SPEAKING_HOUSES =
  setOf(`prison jail penitentiary hotel resort hostel guesthouse inn clinic hospice infirmary sanatorium laboratory lab mine colliery quarry refinery smelter sawmill mill
  distillery winery vineyard farm ranch plantation orchard nursery orphanage kindergarten creche port harbour harbor marina airport airfield stadium arena racecourse
  casino cinema nightclub restaurant café cafe canteen supermarket bakery shelter sanctuary choir ensemble garage surgery mosque temple synagogue bookshop shop
  store pharmacy pub bar tavern kennels studio foundry workshop boatyard shipyard waterworks ironworks steelworks glassworks gasworks brickworks waterwork ironwork steelwork glasswork gaswork brickwork band troupe`);

/** Those who have a spokesman or a leader in common and no body, by the word in front of the office. */
export const UNRULY: ReadonlyMap<string, string> = new Map(
  Object.entries({
    rebel: 'rebels',
    separatist: 'separatists',
    insurgent: 'insurgents',
    guerrilla: 'guerrillas',
    militant: 'militants',
    strike: 'strikers',
    protest: 'protesters',
    mutineer: 'mutineers',
  }),
);

/** Who runs such a place or speaks for it. */
export const RUNNERS =
  setOf(`manager director governor warden chief head boss foreman superintendent supervisor administrator commander commandant commissioner chairman chairwoman
  chairperson chair president secretary coordinator controller founder co-founder conductor editor organiser organizer spokesman spokeswoman spokesperson spox operator engineer
  counsel lawyer solicitor matron leader treasurer`);

/** Which of them need not say of what, where the text has told of one such place. */
export const RUNNERS_ALONE = setOf('manager director');

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
