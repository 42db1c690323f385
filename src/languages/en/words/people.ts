/** What people are called by their work, their family and their lives, by the class that two such words may share; lower case. */
import { phrases } from '../../list.js';
import { kindOf } from './noun-kinds.js';

/** Words of one class may be said of one person: "the defender" may be the captain. "any" fits everybody. */
const CLASSES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    sport:
      phrases(`player, left-hander, right-hander, southpaw, paceman, pacer, captain, skipper, coach, manager, star, champion, ex-champion, medallist, medalist, athlete, footballer, defender, striker, midfielder, winger, forward,
  goalkeeper, keeper, full-back, fullback, centre-back, playmaker, batsman, batter, bowler, seamer, all-rounder, wicketkeeper, quarterback, linebacker, catcher, outfielder,
  infielder, shortstop, guard, goaltender, netminder, defenseman, blueliner, runner, sprinter, hurdler, swimmer, rower, sailor, cyclist, rider, racer, driver, co-driver, jockey, trainer, boxer, wrestler,
  fighter, golfer, skier, skater, snowboarder, climber, gymnast, judoka, fencer, archer, flanker, fly-half, scrum-half, hiker, mountaineer, trekker, rambler, caver, canoeist, kayaker, angler, olympian, paralympian, oarsman, oarswoman, coxswain, referee, umpire, rookie, veteran, teammate, team-mate, gaffer`),
    law: phrases(
      `lawyer, solicitor, barrister, attorney, counsel, advocate, silk, litigator, prosecutor, judge, magistrate, justice, jurist, sheriff, notary, paralegal`,
    ),
    police: phrases(
      `officer, detective, constable, sergeant, inspector, superintendent, commander, sheriff, marshal, trooper, policeman, policewoman, cop, patrolman, investigator, sleuth, agent, lieutenant, captain, chief, commissioner`,
    ),
    army: phrases(
      `soldier, officer, general, colonel, major, captain, lieutenant, sergeant, corporal, brigadier, admiral, commander, pilot, airman, sailor, marine, paratrooper, veteran, commando, gunner, conscript, rebel, fighter, warlord`,
    ),
    medicine:
      phrases(`doctor, physician, surgeon, neurosurgeon, nurse, midwife, paramedic, medic, pharmacist, dentist, consultant, gp, paediatrician, pediatrician, cardiologist, oncologist, psychiatrist, psychologist, neurologist,
  dermatologist, epidemiologist, virologist, pathologist, radiologist, vet, veterinarian, therapist, physiotherapist, anaesthetist, anesthesiologist, gynaecologist, carer, clinician`),
    science:
      phrases(`scientist, researcher, professor, academic, scholar, lecturer, investigator, expert, specialist, author, co-author, biologist, chemist, physicist, geologist, geographer, botanist, zoologist, ecologist, archaeologist, archeologist,
  anthropologist, historian, sociologist, economist, statistician, mathematician, astronomer, climatologist, glaciologist, seismologist, volcanologist, hydrologist, oceanographer, meteorologist, forecaster, palaeontologist, paleontologist,
  linguist, philosopher, theologian, engineer, inventor, analyst, criminologist, entomologist, ornithologist, toxicologist, geneticist, microbiologist, physiologist`),
    politics:
      phrases(`politician, lawmaker, legislator, mp, senator, congressman, congresswoman, representative, assemblyman, assemblywoman, deputy, parliamentarian, councillor, councilor, councilman, councilwoman, alderman,
  backbencher, frontbencher, whip, candidate, contender, hopeful, nominee, front-runner, frontrunner, challenger, incumbent, leader, democrat, republican, conservative, liberal, socialist, independent, nationalist, populist,
  minister, ex-minister, premier, president, ex-president, governor, mayor, ex-mayor, statesman, diplomat, ambassador, envoy, strongman, ruler, dictator, monarch, king, queen, prince, princess, activist, campaigner, dissident, reformer, firebrand, treasurer`),
    business:
      phrases(`businessman, businesswoman, entrepreneur, president, chair, chairperson, founder, co-founder, boss, executive, ceo, chief, chairman, chairwoman, director, manager, owner, co-owner, proprietor, tycoon, mogul, magnate, billionaire, millionaire, multimillionaire,
  financier, banker, investor, trader, merchant, retailer, shopkeeper, storekeeper, grocer, publican, landlord, landlady, hotelier, restaurateur, industrialist, accountant, bookkeeper, broker, auctioneer, dealer, salesman, saleswoman, consultant`),
    land: phrases(
      `farmer, grower, rancher, dairyman, herder, shepherd, crofter, fisherman, trawlerman, skipper, beekeeper, forester, gamekeeper, gardener, miller, winemaker, vintner, brewer, smallholder, landowner, planter`,
    ),
    trade:
      phrases(`baker, butcher, carpenter, joiner, plumber, electrician, mechanic, welder, fitter, machinist, builder, bricklayer, mason, roofer, painter, plasterer, foreman, forewoman, steward, docker, miner, steelworker, worker,
  labourer, laborer, driver, trucker, courier, cleaner, caretaker, janitor, porter, postman, librarian, teacher, headteacher, headmaster, headmistress, principal, tutor, instructor, technician, firefighter, fireman, lifeguard, guide, waiter, waitress,
  bartender, barman, barista, chef, cook, tailor, seamstress, weaver, potter, blacksmith, locksmith, jeweller, jeweler, hairdresser, barber, beautician, secretary, clerk, receptionist, typist, sailor, captain, bosun, pilot, stewardess, conductor, machinist,
  cobbler, cabbie, chauffeur, chiropractor, newsagent, greengrocer, milliner, milkman, stevedore, dockworker, deckhand, crewman, logger, driller, shearer, roughneck, distiller, signalman, programmer, coder, designer, architect, surveyor, bureaucrat, administrator, warden, warder, guard, jailer, undertaker, florist, understudy, stand-in, apprentice, lodger, fishwife, fishmonger`),
    arts: phrases(`artist, actor, actress, star, singer, singer-songwriter, songwriter, musician, rapper, crooner, hitmaker, pianist, violinist, cellist, guitarist, drummer, bassist, frontman, composer, conductor, soprano, tenor, baritone, dancer, ballerina, choreographer, comedian,
  entertainer, presenter, host, broadcaster, newsreader, director, film-maker, filmmaker, producer, screenwriter, playwright, dramatist, novelist, author, writer, poet, essayist, biographer, journalist, reporter, columnist, editor, critic, photographer, painter, sculptor,
  illustrator, cartoonist, curator, model, supermodel, influencer, blogger, youtuber, vlogger, streamer, gamer, podcaster, organist, choirmaster, intendant, chorister, bell-ringer, stuntman, dramaturg, librettist, celebrity, celeb, diva, heartthrob, dj, starlet, magician, chef`),
    church: phrases(
      `priest, vicar, pastor, preacher, minister, bishop, archbishop, cardinal, pope, pontiff, nun, monk, abbot, imam, rabbi, cleric, clergyman, chaplain, evangelist, missionary, reverend, deacon, verger, sexton, churchwarden`,
    ),
    crime: phrases(
      `suspect, defendant, accused, thief, robber, burglar, killer, murderer, gunman, attacker, fraudster, conman, swindler, smuggler, trafficker, gangster, fugitive, prisoner, inmate, convict, offender, culprit, arsonist, rapist, ringleader, hitman, hacker`,
    ),
  }),
);

/** Said of anybody: family, age, origin. */
export const KIN: ReadonlyMap<string, 'm' | 'f' | null> = new Map<string, 'm' | 'f' | null>([
  ...phrases(
    'man, father, dad, grandfather, grandad, granddad, husband, widower, brother, son, boy, lad, uncle, nephew, grandson, bachelor, gentleman, bloke, guy, schoolboy, stepfather, groom, ex-husband, boyfriend, fiancé, godfather, father-in-law, brother-in-law, son-in-law, stepson, stepbrother, great-uncle, great-grandfather',
  ).map((word) => [word, 'm'] as const),
  ...phrases(
    'woman, mother, mum, mom, grandmother, grandma, gran, granny, nan, wife, widow, sister, daughter, girl, lady, aunt, niece, granddaughter, housewife, schoolgirl, stepmother, bride, ex-wife, girlfriend, fiancée, godmother, mother-in-law, sister-in-law, daughter-in-law, stepdaughter, stepsister, great-aunt, great-grandmother, mother-to-be, matriarch',
  ).map((word) => [word, 'f'] as const),
  ...phrases(
    'parent, grandparent, pensioner, retiree, student, graduate, schoolchild, teenager, teen, youngster, native, resident, local, survivor, veteran, newcomer, twin, sibling, cousin, partner, spouse, owner, expat, immigrant, migrant, refugee, homeowner, householder, stallholder, onlooker, bystander, eyewitness, passer-by, backpacker, holidaymaker, neighbour, neighbor, villager, octogenarian, septuagenarian, nonagenarian, centenarian',
  ).map((word) => [word, null] as const),
]);

const SPOUSES = phrases('husband, wife, spouse, widow, widower, ex-husband, ex-wife, fiancé, fiancée, boyfriend, girlfriend, partner');
const PARENTS = phrases('father, mother, parent, dad, mum, mom');
const CHILDREN = phrases('son, daughter, child, boy, girl');
const SIBLINGS = phrases('brother, sister, sibling, twin');
const ADVOCATES = phrases('lawyer, solicitor, barrister, attorney, counsel, advocate');
const turned = (words: readonly string[], others: readonly string[]): [string, ReadonlySet<string>][] =>
  words.map((word) => [word, new Set(others)]);

/** What somebody is to the one who is this to them: her client is the one whose lawyer she is. */
export const TURNED_RELATIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...turned(SPOUSES, SPOUSES),
  ...turned(PARENTS, CHILDREN),
  ...turned(CHILDREN, PARENTS),
  ...turned(SIBLINGS, SIBLINGS),
  ...turned(['client', 'defendant'], ADVOCATES),
]);

const classesOf = new Map<string, Set<string>>();
for (const [name, words] of CLASSES) for (const word of words) classesOf.set(word, (classesOf.get(word) ?? new Set()).add(name));

/** Work that a person may be called by in small letters: "the welder", "the former midfielder". */
export const isCalling = (lower: string): boolean => classesOf.has(lower) || KIN.has(lower);

/** What headlines call people in front of their names; some are said of things as well ("a legend"), and no name begins with them. */
export const FAME: ReadonlySet<string> = new Set(
  phrases(`icon, legend, idol, guru, hero, heroine, heir, heiress, socialite, kingpin, mastermind, trailblazer, turncoat, defector, dissident, exile, fugitive, hardliner,
    centrist, loyalist, stalwart, heavyweight, bigwig, troll, vlogger, blogger, youtuber, influencer, confidant, confidante, protege, protégé, crusader, evangelist, televangelist,
    laureate, nobelist, grandmaster, prodigy, songstress, crooner, diva, superstar, megastar, winner, finalist, medallist, medalist, pundit, philanthropist, frontrunner, front-runner,
    hopeful, firebrand, strongman, warlord, whistleblower, truther, birther, insider, outsider, underdog, sensation, phenomenon, favourite, favorite, newcomer, debutant`),
);

/** Endings that make a word for people of whatever stands before them. */
const AGENTIVE = /(?:ologist|ographer|iatrist|ician|smith|wright|monger|keeper|herder|maker|woman|person|teer|worker|\p{Ll}{3}[^ls]ist)$/u;

/** A noun for a person, whatever it tells: those called by their work, those that everybody knows for people, and new ones by their ending. */
export const isPersonNoun = (lower: string): boolean => isCalling(lower) || AGENTIVE.test(lower) || kindOf(lower) === 'person';

/** Whether one person may be both: of one class, or one of them said of anybody. */
export function mayBeBoth(one: string, other: string): boolean {
  if (KIN.has(one) || KIN.has(other) || one === other) return true;
  if (other.endsWith('ologist') && !classesOf.has(other)) return mayBeBoth(one, 'biologist') || mayBeBoth(one, 'doctor');
  const classes = classesOf.get(other);
  return [...(classesOf.get(one) ?? [])].some((name) => classes?.has(name));
}

/** A wider word → what it may stand for: "the officer" is the inspector, "the lawyer" the barrister. */
export const WIDER: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    officer: [
      'inspector',
      'sergeant',
      'constable',
      'superintendent',
      'detective',
      'lieutenant',
      'colonel',
      'major',
      'captain',
      'commander',
      'policeman',
      'policewoman',
      'patrolman',
      'trooper',
      'pc',
      'wpc',
      'sgt',
      'insp',
      'det',
      'dci',

      'ds',
      'lt',
      'capt',
      'supt',
    ],
    sergeant: ['sgt'],
    captain: ['capt'],
    detective: ['investigator', 'inspector', 'det', 'dci', 'ds'],
    ref: ['referee'],
    ump: ['umpire'],
    gaffer: ['manager', 'coach', 'boss'],
    master: ['captain', 'skipper'],
    priest: ['father', 'reverend', 'rev', 'vicar', 'canon', 'pastor', 'monsignor'],
    clergyman: ['father', 'reverend', 'rev', 'vicar', 'canon', 'pastor', 'priest', 'bishop'],
    cop: ['officer', 'detective', 'constable', 'inspector', 'sergeant', 'policeman', 'policewoman', 'superintendent'],
    lawyer: ['solicitor', 'barrister', 'attorney', 'counsel', 'advocate', 'barr', 'atty', 'kc', 'qc'],
    barrister: ['counsel', 'kc', 'qc', 'sc', 'silk'],
    silk: ['barrister', 'counsel', 'kc', 'qc', 'sc'],
    scientist: [
      'researcher',
      'professor',
      'biologist',
      'chemist',
      'physicist',
      'geologist',
      'ecologist',
      'climatologist',
      'virologist',
      'epidemiologist',
      'glaciologist',
      'volcanologist',
      'seismologist',
    ],
    researcher: ['prof', 'professor', 'scientist', 'investigator', 'author'],
    academic: ['prof', 'professor', 'lecturer', 'scholar', 'researcher', 'historian', 'economist'],
    doctor: [
      'physician',
      'surgeon',
      'gp',
      'paediatrician',
      'pediatrician',
      'medic',
      'cardiologist',
      'oncologist',
      'dermatologist',
      'consultant',
      'nephrologist',
      'pathologist',
      'psychiatrist',
    ],
    engineer: ['engr', 'ing'],
    professor: ['prof'],
    medic: ['doctor', 'paramedic', 'nurse', 'surgeon'],
    pilot: ['captain', 'capt', 'aviator', 'airman'],
    musician: ['singer', 'rapper', 'pianist', 'violinist', 'cellist', 'guitarist', 'drummer', 'bassist', 'composer', 'songwriter'],
    artist: ['painter', 'sculptor', 'illustrator', 'potter'],
    performer: ['singer', 'actor', 'actress', 'dancer', 'rapper', 'comedian'],
    filmmaker: ['director', 'producer', 'documentarian', 'film-maker'],
    reporter: ['journalist', 'correspondent'],
    journalist: ['reporter', 'correspondent', 'columnist'],
    correspondent: ['journalist', 'reporter'],
    analyst: ['economist', 'strategist', 'forecaster'],
    athlete: ['runner', 'sprinter', 'swimmer', 'rower', 'cyclist', 'hurdler', 'jumper', 'skier'],
    campaigner: ['activist', 'organiser', 'organizer'],
    activist: ['campaigner', 'organiser', 'organizer'],
    keeper: ['goalkeeper', 'zookeeper', 'goalie'],
    footballer: ['striker', 'defender', 'midfielder', 'winger', 'goalkeeper', 'forward'],
    restaurateur: ['chef', 'cook'],
    leader: ['chief', 'boss', 'head'],
    airman: ['pilot'],
    physician: ['doctor', 'surgeon', 'gp'],
    attorney: ['lawyer', 'solicitor', 'barrister'],
    legislator: ['mp', 'senator', 'congressman', 'congresswoman', 'deputy', 'assemblyman', 'assemblywoman'],
    player: ['striker', 'defender', 'midfielder', 'winger', 'goalkeeper', 'captain', 'batsman', 'bowler', 'forward'],
    coach: ['manager', 'trainer', 'head coach'],
    manager: ['coach', 'boss'],
    skipper: ['captain'],
    boss: ['chief', 'leader', 'executive', 'ceo', 'manager', 'commissioner', 'director', 'owner', 'chairman', 'chairwoman', 'head'],
    chief: ['commissioner', 'executive', 'director', 'boss', 'head', 'superintendent'],
    head: ['chief', 'director', 'headteacher', 'headmaster', 'principal', 'leader'],
    politician: [
      'mp',
      'lawmaker',
      'senator',
      'councillor',
      'councilor',
      'minister',
      'congressman',
      'congresswoman',
      'deputy',
      'legislator',
      'mayor',
      'governor',
    ],
    lawmaker: [
      'mp',
      'senator',
      'representative',
      'congressman',
      'congresswoman',
      'deputy',
      'legislator',
      'member',
      'assemblyman',
      'assemblywoman',
      'councillor',
      'hon',
    ],
    businessman: ['entrepreneur', 'owner', 'tycoon', 'founder', 'executive', 'mogul', 'industrialist'],
    businesswoman: ['entrepreneur', 'owner', 'founder', 'executive'],
    entrepreneur: ['founder', 'co-founder', 'businessman', 'businesswoman'],
    gran: ['grandmother', 'grandma', 'granny', 'nan'],
    grandmother: ['gran', 'grandma', 'granny', 'nan'],
    mum: ['mother', 'mom'],
    mother: ['mum', 'mom'],
    dad: ['father'],
    father: ['dad'],
    pensioner: ['gran', 'grandmother', 'grandfather', 'retiree'],
    author: ['writer', 'novelist', 'researcher', 'historian'],
    writer: ['author', 'novelist', 'columnist', 'journalist', 'essayist'],
    cleric: ['fr', 'rev', 'revd', 'priest', 'vicar', 'bishop', 'archbishop', 'imam', 'pastor', 'reverend', 'rabbi', 'cardinal'],
    singer: ['star', 'musician', 'rapper', 'songwriter'],
    star: ['singer', 'actor', 'actress', 'presenter', 'player', 'striker', 'rapper', 'musician', 'model'],
    envoy: ['ambassador', 'diplomat'],
    diplomat: ['ambassador', 'envoy', 'consul'],
    farmer: ['grower', 'rancher', 'crofter', 'smallholder'],
    soldier: ['private', 'corporal', 'sergeant', 'lieutenant', 'captain', 'major', 'veteran'],
    investigator: ['detective', 'inspector'],
    founder: ['co-founder'],
    honour: ['judge', 'justice', 'magistrate', 'mayor', 'recorder'],
    honor: ['judge', 'justice', 'magistrate', 'mayor'],
    worship: ['mayor', 'magistrate'],
    lordship: ['judge', 'justice', 'lord'],
    ladyship: ['judge', 'justice', 'lady'],
    grace: ['archbishop', 'duke', 'duchess', 'bishop'],
    majesty: ['king', 'queen'],
    highness: ['prince', 'princess', 'duke', 'duchess', 'emir', 'sultan'],
    holiness: ['pope'],
    excellency: ['ambassador', 'president', 'governor', 'minister'],
    union: ['federation', 'guild', 'brotherhood'],
  }),
);

/** One body or state has one of them at a time: who holds such an office is not merely called by it, and "the coroner" is not whoever spoke last. */
export const HELD: ReadonlySet<string> = new Set(
  phrases(`minister, president, premier, chancellor, secretary, governor, mayor, ambassador, spokesman, spokeswoman, spokesperson, spox, speaker, chairman, chairwoman, chairperson, chair, head, director, commissioner, executive, ceo,
  coroner, judge, magistrate, justice, prosecutor, king, queen, prince, princess, pope, emperor, sultan, superintendent, principal, dean, provost, rector, treasurer, comptroller, auditor, ombudsman, rapporteur, editor, secretary-general, attorney-general,
  official, officer, source, insider, representative, counsel, lawyer, attorney, prosecutor, interpreter, witness, expert, analyst, critic, supporter, opponent, colleague, counterpart, deputy, aide, adviser, advisor, envoy, mediator, negotiator, registrar, clerk, moderator, interviewer, caller, reader, guest, customer, client, patient, voter, passenger, buyer, seller, tenant`),
);

/** Told of the matter at hand and not of somebody just named, unless a word narrows them: "the driver", but "the 40-year-old driver". */
export const IN_THE_CASE: ReadonlySet<string> = new Set(
  phrases(
    'man, woman, boy, girl, child, suspect, defendant, accused, victim, driver, gunman, attacker, killer, thief, robber, teenager, worker, guard, pilot, soldier, resident, local, neighbour, neighbor, owner, parent, student, prisoner, inmate, tourist, cyclist, pedestrian, father, mother, husband, wife, brother, sister, son, daughter, referee, umpire, member, doctor, nurse, teacher, policeman',
  ),
);

/** Letters behind a name or in front of it that tell of rank, and are no part of the name. */
export const POST_NOMINALS: ReadonlySet<string> = new Set(
  phrases('kc, qc, sc, mp, mep, td, msp, obe, mbe, cbe, kbe, phd, md, jr, sr, esq, fca, cpa, rn, san'),
);

/** Who speaks on record for a body, named or not. */
export const SPOKESPEOPLE: ReadonlySet<string> = new Set(phrases('spokesman, spokeswoman, spokesperson, spokespeople, spox'));

/** Said of some who could be named and are not. */
export const COUNTED: ReadonlySet<string> = new Set(
  phrases(
    'one, two, three, four, five, six, seven, eight, nine, ten, several, couple, familiar, close, briefed, knowledge, anonymous, unnamed, condition',
  ),
);

/** Those who know from inside: many of them still speak as some, and not as a crowd. */
export const INSIDERS: ReadonlySet<string> = new Set(
  phrases(
    'source, official, diplomat, aide, adviser, advisor, insider, officer, executive, lawmaker, staffer, investigator, detective, prosecutor, minister, negotiator, banker, lawyer, manager, colleague, friend, pal, relative, ally, entourage, person',
  ),
);

/** "People familiar with the matter", "a person briefed on the plan": they know from inside, whatever they are called. */
export const KNOWING: readonly string[] = phrases('familiar with, close to, briefed, knowledge of, involved');

/** These have no name in a text and yet are on record: what they say stands in files, or is said to everybody. */
export const FOR_AN_OFFICE: ReadonlySet<string> = new Set(phrases('investigator, detective, prosecutor'));

/** What ends the words for somebody, and begins to tell of whom or of what they are one. */
export const BEHIND_HEAD: ReadonlySet<string> = new Set(
  phrases('of, in, for, with, close, familiar, to, who, at, by, from, on, near, inside, within, briefed, involved, directly, speaking'),
);

/** "His Honour", "Her Majesty": a style stands for who has it. */
export const STYLES: ReadonlySet<string> = new Set(
  phrases('honour, honor, worship, lordship, ladyship, grace, majesty, highness, holiness, excellency'),
);

/** What firms and clubs are to one another, as people are. */
export const PATRONS: ReadonlySet<string> = new Set(
  phrases('customer, client, rival, supplier, competitor, partner, host, sponsor, neighbour, neighbor, owner'),
);

/** "al-Masri", "el-Naggar": a family name with its article. */
export const ARTICLED = /^(?:al|el|as|ad|an|ar|at|az|ash|ul|bin)[-‑](?=\p{Lu})/u;
