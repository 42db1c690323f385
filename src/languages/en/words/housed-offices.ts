/** Offices that only some kinds of bodies have: where a text tells of one such body, whoever holds the office speaks for it. Lower case. */
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
    offices: phrases(
      'headteacher, head teacher, headmaster, headmistress, deputy headteacher, deputy head teacher, assistant headteacher, acting headteacher, head of sixth form, head of year, school nurse',
    ),
    classes: new Set<string>(),
    names: setOf('school schools college academy lyceum gymnasium primary st saint'),
    told: setOf('school college academy kindergarten lyceum gymnasium'),
  },
  {
    offices: phrases(`principal, vice-principal, deputy head, assistant head, bursar,
    superintendent, assistant superintendent, school counselor, school counsellor, chair of governors, vice-chair of governors, governor,
    head of school, executive head, acting head, acting principal`),
    classes: setOf(''),
    names: setOf(
      'school schools college academy lyceum gymnasium university district faculty st saint high elementary primary grammar secondary middle',
    ),
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
    offices:
      phrases(`race officer, principal race officer, race director, race marshal, race steward, course director, chief steward, chief marshal, chief judge, chief arbiter, chief timekeeper,
    tournament director, regatta director, regatta secretary, rally director, meet director, show manager, show secretary, show director, fixtures secretary, handicapper, commodore,
    vice-commodore, rear commodore`),
    classes: setOf('club association'),
    names: setOf('club association society federation regatta'),
    told: setOf('club'),
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
    offices: phrases('prefect, sub-prefect, subprefect, deputy prefect'),
    classes: new Set<string>(),
    names: setOf('prefecture'),
    told: setOf('prefecture subprefecture'),
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
    names: setOf(
      'federation association union league board athletics cricket rugby football hockey rowing cycling gymnastics swimming netball tennis judo sailing archery boxing wrestling squash badminton volleyball basketball curling skating skiing fencing handball canoeing triathlon',
    ),
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
    offices: phrases(
      'bandleader, bandmaster, choir leader, section leader, drummer, guitarist, lead guitarist, bassist, keyboardist, frontman, frontwoman, lead singer, vocalist',
    ),
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
    told: setOf('port harbour harbor marina terminal'),
  },
  {
    offices: phrases(
      'fire chief, deputy fire chief, assistant fire chief, fire marshal, fire captain, fire commissioner, chief fire officer, station commander, incident commander, watch manager, watch commander, crew commander, crew manager, group commander, station manager, station officer, duty officer, crew leader, battalion chief, area manager',
    ),
    classes: new Set<string>(),
    names: setOf('fire rescue'),
    told: setOf('brigade'),
  },
  {
    offices: phrases(
      'head keeper, zookeeper, chief keeper, head vet, zoo vet, keeper, vet, veterinarian, aquarist, head of animals, curator of mammals, curator of birds, curator of reptiles, curator of primates, curator, head of zoology',
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
    offices: phrases('commandant, camp commandant, camp manager, camp leader, camp director'),
    classes: new Set<string>(),
    names: setOf('camp settlement'),
    told: setOf('camp settlement'),
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
