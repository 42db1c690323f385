/** Words for people by what they do; lower case. */
import { phrases } from '../../list.js';

/** Stand before a name and say nothing of an office; with the sex where they tell it. */
export const HONORIFICS: ReadonlyMap<string, 'm' | 'f' | null> = new Map<string, 'm' | 'f' | null>(
  Object.entries({
    mr: 'm',
    mister: 'm',
    mrs: 'f',
    ms: 'f',
    miss: 'f',
    madam: 'f',
    madame: 'f',
    mme: 'f',
    monsieur: 'm',
    sir: 'm',
    lord: 'm',
    lady: 'f',
    dame: 'f',
    herr: 'm',
    frau: 'f',
    señor: 'm',
    señora: 'f',
    dr: null,
    prof: null,
    rev: null,
    revd: null,
    hon: null,
    fr: 'm',
    br: 'm',
    mx: null,
    alhaji: 'm',
    alhaja: 'f',
    hajia: 'f',
    hajiya: 'f',
    mallam: 'm',
    malam: 'm',
    shri: 'm',
    smt: 'f',
    begum: 'f',
    ustaz: 'm',
    engr: null,
    barr: null,
    baron: 'm',
    baroness: 'f',
    sheikha: 'f',
    'h.e': null,
    elder: null,
    ing: null,
    datuk: 'm',
    dato: 'm',
    datin: 'f',
    puan: 'f',
    encik: 'm',
    tunku: 'm',
    haji: 'm',
    hajah: 'f',
    pandit: 'm',
    maulana: 'm',
    padre: 'm',
    père: 'm',
    frère: 'm',
    sœur: 'f',
    soeur: 'f',
    señorita: 'f',
    signor: 'm',
    signora: 'f',
    senhor: 'm',
    senhora: 'f',
  }),
);

/** Abbreviated offices before a name. */
export const ABBREVIATED: ReadonlyMap<string, string> = new Map<string, string>(
  Object.entries({
    sen: 'senator',
    sens: 'senator',
    rep: 'representative',
    reps: 'representative',
    gov: 'governor',
    govs: 'governor',
    lt: 'lieutenant',
    col: 'colonel',
    gen: 'general',
    maj: 'major',
    capt: 'captain',
    cpl: 'corporal',
    sgt: 'sergeant',
    adm: 'admiral',
    cmdr: 'commander',
    pres: 'president',
    atty: 'attorney',
    supt: 'superintendent',
    det: 'detective',
    dep: 'deputy',
    asst: 'assistant',
    cllr: 'councillor',
    coun: 'councillor',
    clr: 'councillor',
    cllrs: 'councillor',
    cp: 'police commissioner',
    igp: 'police inspector-general',
    dig: 'deputy inspector-general',
    acp: 'assistant police commissioner',
    dcp: 'deputy police commissioner',
    dsp: 'deputy police superintendent',
    asp: 'assistant police superintendent',
    ssp: 'senior police superintendent',
    sp: 'police superintendent',
    dci: 'detective inspector',
    ds: 'detective sergeant',
    pc: 'police constable',
    wpc: 'police constable',
    insp: 'inspector',
    brig: 'brigadier',
    cdr: 'commander',
    cs: 'cabinet secretary',
    cas: 'cabinet secretary',
    adv: 'advocate',
    cfo: 'chief financial officer',
    coo: 'chief operating officer',
    cto: 'chief technology officer',
    md: 'managing director',
    vp: 'vice president',
    svp: 'vice president',
    evp: 'vice president',
    dg: 'director-general',
    pm: 'prime minister',
    fm: 'foreign minister',
    ceo: 'chief executive',
    mp: 'lawmaker',
    mla: 'lawmaker',
    mpp: 'lawmaker',
    mna: 'lawmaker',
    mec: 'minister',
    ocs: 'police commander',
    ocpd: 'police commander',
    dpo: 'police officer',
    pro: 'public relations officer',
    ppro: 'public relations officer',
    mep: 'lawmaker',
    msp: 'lawmaker',
    td: 'lawmaker',
    mlc: 'lawmaker',
    mha: 'lawmaker',
    mk: 'lawmaker',
  }),
);

/** Heads of phrases that name a person's office, trade or relation. */
export const PERSON_HEADS: ReadonlySet<string> = new Set(
  phrases(`minister, president, premier, chancellor, secretary, senator, congressman, congresswoman, representative, governor, mayor, ambassador, envoy,
  spokesman, spokeswoman, spokesperson, speaker, chairman, chairwoman, chairperson, chair, chief, head, leader, director, commissioner, commander, general,
  colonel, major, captain, lieutenant, sergeant, admiral, marshal, officer, official, executive, ceo, cfo, coo, md, vp, manager, adviser, advisor, aide, diplomat, counterpart,
  colleague, deputy, delegate, lawmaker, legislator, politician, candidate, nominee, contender, rival, opponent, incumbent, king, queen, prince, princess, pope,
  cardinal, bishop, archbishop, priest, pastor, reverend, imam, ayatollah, sheikh, rabbi, judge, justice, prosecutor, attorney, lawyer, counsel, sheriff,
  solicitor, barrister, professor, analyst, expert, economist, historian, scientist, researcher, scholar, strategist, consultant, pollster, columnist,
  journalist, reporter, correspondent, editor, author, writer, critic, activist, organizer, organiser, campaigner, founder, co-founder, owner, businessman,
  businesswoman, billionaire, entrepreneur, investor, banker, trader, mediator, negotiator, inspector, detective, sergeant-at-arms, trustee, treasurer,
  whip, foreman, steward, worker, farmer, teacher, doctor, nurse, physician, surgeon, student, driver, fitter, engineer, resident, voter, supporter, witness,
  neighbor, neighbour, survivor, veteran, soldier, pilot, actor, actress, singer, comedian, host, anchor, moderator, star, coach, player, fan, man, woman,
  boy, girl, mother, father, brother, sister, son, daughter, wife, husband, widow, friend, cousin, uncle, aunt, source, insider, whistleblower, informant, hacker,
  lobbyist, donor, advocate, constable, magistrate, corporal, brigadier, investigator, predecessor, successor, coroner, registrar, vice-chancellor, inspector-general, director-general, governor-general, fundraiser, operative, staffer, volunteer, councillor, committeeman, committeewoman, councilman, councilwoman, alderman, chaplain, coordinator, administrator,
  superintendent, principal, dean, provost, rector, curator, fellow, scientist-in-chief, comptroller, auditor, ombudsman, rapporteur, bailiff, guard,
  millionaire, mogul, tycoon, socialist, republican, democrat, conservative, liberal, nationalist, populist, libertarian, independent, boss, ministers,
  editor-in-chief, vice-president, vice-chairman, co-chair, co-chairman, secretary-general, attorney-general, commander-in-chief, plaintiff, defendant, suspect,
  victim, patient, customer, client, user, pensioner, retiree, tourist, migrant, refugee, protester, demonstrator, striker, passenger, commuter, shopper, motorist, cyclist, villager, fisherman, herder, shopkeeper, miner, parent, picket, docker, spokespeople, spox,
  convenor, convener, co-convenor, investigator, alderman, alderwoman, prefect, subprefect, headman, headwoman, chieftain, sarpanch, reeve, starosta, attaché, brigadier, constable, commodore, ombudswoman, ombudsperson, registrar, consul, commandant, headteacher, headmaster, headmistress, bursar, harbourmaster, stationmaster, postmaster, quartermaster, groundsman, skipper, churchwarden, vicar, promoter, forecaster, meteorologist, seismologist, hydrologist,
  observer, monitor, archivist, librarian, choirmaster, bandmaster, matron, coxswain, greenkeeper, zookeeper, warden, conductor, conservator`),
);

export const FEMALE_HEADS: ReadonlySet<string> = new Set(
  phrases(
    `spokeswoman, chairwoman, headwoman, congresswoman, councilwoman, businesswoman, queen, princess, actress, woman, girl, mother, sister, daughter, wife, widow, aunt,
    abbess, ballerina, baroness, barmaid, countess, dame, duchess, empress, headmistress, heiress, heroine, hostess, landlady, maid, midwife, nun, priestess,
    schoolmistress, seamstress, soprano, starlet, stewardess, waitress`,
  ),
);
export const MALE_HEADS: ReadonlySet<string> = new Set(
  phrases(
    `spokesman, chairman, headman, congressman, councilman, businessman, king, prince, pope, man, boy, father, brother, son, husband, uncle, cardinal, imam, ayatollah, sheikh, priest,
    abbot, altar boy, baritone, baron, bridegroom, choirboy, conman, count, duke, emperor, friar, headmaster, hitman, monk, schoolmaster, tenor`,
  ),
);

/** Offices that are one family: "the spokeswoman" may be called "the spokesperson", "the premier" "the prime minister". */
export const SAME_OFFICE: readonly (readonly string[])[] = [
  ['spokesman', 'spokeswoman', 'spokesperson', 'spox'],
  ['chairman', 'chairwoman', 'chairperson', 'chair'],
  ['congressman', 'congresswoman', 'representative', 'lawmaker', 'legislator'],
  ['senator', 'lawmaker', 'legislator'],
  ['premier', 'minister'],
  ['chief executive', 'ceo', 'executive', 'boss'],
  ['adviser', 'advisor', 'aide'],
  ['attorney', 'lawyer', 'counsel'],
  ['candidate', 'nominee', 'contender'],
  ['businessman', 'businesswoman', 'billionaire', 'mogul', 'tycoon'],
];

/** Who runs for an office: of whom a text says no more, it is whom the text is about. */
export const RUNNING: ReadonlySet<string> = new Set(['candidate', 'nominee', 'contender']);

/** Offices that only one country's state has, when nothing else is said. */
export const US_OFFICES: ReadonlySet<string> = new Set(
  phrases(`senator, congressman, congresswoman, house speaker, speaker of the house, senate majority leader, senate minority leader, house minority leader,
  house majority leader, secretary of state, attorney general, defense secretary, treasury secretary, homeland security secretary, first lady`),
);

/** Heads that are people without a name, told only by how near they are to somebody. */
export const SOURCE_HEADS: ReadonlySet<string> = new Set(
  phrases('source, sources, insider, insiders, entourage, circle, circles, people, person, those, someone, somebody, persons'),
);

/** Portfolios of ministries: other wordings → the one used in names. */
export const PORTFOLIOS: ReadonlyMap<string, string> = new Map<string, string>(
  Object.entries({
    defence: 'Defence',
    defense: 'Defence',
    'armed forces': 'Defence',
    'national defence': 'Defence',
    'national defense': 'Defence',
    foreign: 'Foreign Affairs',
    'foreign affairs': 'Foreign Affairs',
    'external affairs': 'Foreign Affairs',
    diplomacy: 'Foreign Affairs',
    interior: 'Interior',
    'internal affairs': 'Interior',
    'home affairs': 'Interior',
    finance: 'Finance',
    'economic affairs': 'Economy',
    economy: 'Economy',
    justice: 'Justice',
    health: 'Health',
    'public health': 'Health',
    education: 'Education',
    'school education': 'Education',
    'basic education': 'Education',
    'higher education': 'Higher Education',
    energy: 'Energy',
    trade: 'Trade',
    commerce: 'Commerce',
    industry: 'Industry',
    agriculture: 'Agriculture',
    farm: 'Agriculture',
    transport: 'Transport',
    transportation: 'Transport',
    labour: 'Labour',
    labor: 'Labour',
    culture: 'Culture',
    environment: 'Environment',
    climate: 'Climate',
    water: 'Water',
    irrigation: 'Irrigation',
    'water resources': 'Water',
    oil: 'Oil',
    petroleum: 'Oil',
    information: 'Information',
    tourism: 'Tourism',
    sports: 'Sports',
    science: 'Science',
    security: 'Security',
    'public security': 'Public Security',
    'state security': 'State Security',
    emergencies: 'Emergencies',
    fisheries: 'Fisheries',
    housing: 'Housing',
    immigration: 'Immigration',
    migration: 'Migration',
    planning: 'Planning',
    telecommunications: 'Telecommunications',
    intelligence: 'Intelligence',
    home: 'Interior',
    'public works': 'Public Works',
    'local government': 'Local Government',
    'social welfare': 'Social Welfare',
    'social affairs': 'Social Affairs',
    'rural development': 'Rural Development',
    'regional development': 'Regional Development',
    infrastructure: 'Infrastructure',
    mines: 'Mines',
    mining: 'Mining',
    lands: 'Lands',
    forestry: 'Forestry',
    communications: 'Communications',
    'digital affairs': 'Digital Affairs',
  }),
);

/** Offices that are always of some body: who holds one speaks for it. */
export const BOUND_OFFICES: ReadonlySet<string> = new Set(
  phrases('spokesman, spokeswoman, spokesperson, executive, chairman, chairwoman, chairperson, secretary-general'),
);

export const MILITARY_RANKS: ReadonlySet<string> = new Set(
  phrases('general, colonel, major, captain, lieutenant, sergeant, admiral, marshal, commander'),
);

/** Ranks that the police alone have. */
export const POLICE_RANKS: ReadonlySet<string> = new Set(phrases('inspector, constable, superintendent, detective, sheriff'));

/** Of these, those that others have as well. */
export const SHARED_RANKS: ReadonlySet<string> = new Set(phrases('inspector, superintendent'));

/** Parts of a police force, by the last word of their names. */
export const FORCE_PARTS: ReadonlySet<string> = new Set(phrases('division, branch, unit, squad, station, precinct, post, section'));

/** Plurals for those who are the police's where there are police; in the singular. */
export const POLICE_PEOPLE: ReadonlySet<string> = new Set(phrases('detective, officer, investigator, cop, constable, policeman'));

/** Who brings a charge. */
export const PROSECUTORS: ReadonlySet<string> = new Set(phrases('prosecutor'));

/** Parties to a trial, or to a parliament, that have no other name. */
export const CAMPS_AT_LAW: ReadonlySet<string> = new Set(phrases('state, crown, prosecution, opposition, defence, defense'));

/** Of these, those that accuse. */
export const ACCUSING_CAMPS: ReadonlySet<string> = new Set(phrases('state, crown, prosecution'));

/** Of these, those that have a lawyer or a leader and are no state. */
export const TRIAL_CAMPS: ReadonlySet<string> = new Set(phrases('prosecution, opposition, defence, defense'));

/** Whom an accused has in court. */
export const ADVOCATES: ReadonlySet<string> = new Set(phrases('lawyer, solicitor, barrister, attorney, counsel, advocate, team'));

/** What kin are together. */
export const FAMILIES: ReadonlySet<string> = new Set(phrases('family, heirs'));

/** Who speaks for one person as for a body. */
export const AGENTS: ReadonlySet<string> = new Set(
  phrases(
    'lawyer, solicitor, barrister, attorney, counsel, advocate, spokesman, spokeswoman, spokesperson, spox, publicist, agent, manager, promoter',
  ),
);

/** Who works for a politician or a star, and speaks for nobody else: "Holm aide", "a top adviser to Holm". */
export const AIDES: ReadonlySet<string> = new Set(phrases('adviser, advisor, aide, strategist, staffer, surrogate, pollster, confidant'));

/** What companies have and people have not: "X's shareholders", "the boss of X". */
export const CORPORATE: ReadonlySet<string> = new Set(
  phrases(
    'executive, ceo, boss, chief, management, shareholders, shareholder, shares, board, employees, workers, workforce, customers, subsidiary, factory, plant, works, headquarters, press, bosses',
  ),
);

/** Heads of a country's state or government, who need no adjective at home. */
export const STATE_LEADERS: ReadonlySet<string> = new Set(phrases('minister, premier, president, chancellor, king, queen'));

/** Offices and arms that states have. */
export const OF_STATES =
  /^(?:minister|president|premier|ambassador|envoy|leader|chancellor|government|official|diplomat|secretary|general|parliament|delegation)$/;

/** Forms of address of those who have a church. */
export const CLERICS: ReadonlySet<string> = new Set(phrases('fr, rev, revd'));
