/** Words that tell for which body somebody speaks; lower case. */
import { phrases, setOf } from '../../list.js';

/** Who holds one speaks for the body that it is of. */
export const BODY_OFFICES: ReadonlySet<string> = new Set(
  phrases(`spokesman, spokeswoman, spokesperson, spokespeople, spox, chairman, chairwoman, chairperson, chair, co-chair, president, vice-president, chief, head, leader,
  director, executive, ceo, cfo, coo, cto, md, vp, boss, manager, secretary, secretary-general, treasurer, captain, coach, convenor, convener, co-convenor, coordinator, co-ordinator,
  delegate, representative, negotiator, counsel, lawyer, attorney, solicitor, barrister, envoy, ambassador, attaché, consul, officer, deputy, commissioner, rector,
  provost, principal, trustee, steward, organiser, organizer, member, founder, co-founder, superintendent, minister, premier, chancellor, commander, general,
  colonel, major, admiral, brigadier, marshal, official, adviser, advisor, governor, dean, registrar, prefect, mayor, whip, auditor, player, striker,
  goalkeeper, engineer, inspector, controller, administrator, owner, partner, diplomat, prosecutor, constable, operator, aide, executive, soldier, commandant, staffer, investigator, skipper, defender, midfielder, winger, fullback, full-back, flyhalf, fly-half, scrumhalf, scrum-half, flanker, centre-back, left-back, right-back, bowler, batter, batsman, wicketkeeper, quarterback, pitcher, playmaker, forward, netminder, headteacher, headmaster, headmistress, selectman, selectwoman, clerk, alderman, alderwoman, councillor, commodore, pollster, detective, campaigner, activist, curator`),
);

/** Offices that a single person may have as well: "Holm's lawyer" is of no body. */
export const PERSONAL_OFFICES: ReadonlySet<string> = new Set(
  phrases(`spokesman, spokeswoman, spokesperson, spox, lawyer, attorney, solicitor, barrister, counsel, adviser, advisor, aide, secretary, deputy, representative,
  agent, manager, coach, doctor, owner, partner, friend, envoy, successor, predecessor, ambassador`),
);

/** Words for an office that somebody no longer holds. */
export const FORMER: ReadonlySet<string> = new Set(phrases('former, ex, ex-, then, late, onetime, one-time, sometime, erstwhile, retired'));

/** Trades, kin and fates: a country beside them tells where somebody is from, not for whom they speak. */
export const PRIVATE_HEADS: ReadonlySet<string> = new Set(
  phrases(`analyst, strategist, economist, expert, historian, scientist, researcher, scholar, professor, columnist, journalist, reporter, correspondent, editor, author, writer, critic,
  campaigner, activist, businessman, businesswoman, billionaire, entrepreneur, investor, banker, trader, worker, farmer, teacher, doctor, nurse, physician, surgeon, student, driver, fitter,
  resident, voter, witness, neighbor, neighbour, survivor, actor, actress, singer, comedian, host, anchor, star, fan, man, woman, boy, girl, mother, father, brother, sister, son, daughter, wife,
  husband, widow, friend, cousin, uncle, aunt, judge, justice, priest, pensioner, retiree, tourist, migrant, refugee, protester, demonstrator, passenger, commuter, shopper, motorist, cyclist,
  villager, fisherman, herder, shopkeeper, miner, parent, patient, customer, client, user, victim, suspect, defendant, plaintiff, millionaire, mogul, tycoon, volunteer,
  hydrologist, geologist, biologist, lecturer, baker, plumber, child, people, person`),
);

/** Unions are called by those who are in them. */
export const WORKFORCE: ReadonlySet<string> = new Set(
  phrases('workers, employees, teachers, drivers, officers, engineers, nurses, doctors, miners, farmers, residents, producers, staff'),
);

/** What firms have, people have not. */
export const SHARED_BY_FIRMS = setOf(
  'shares stock shareholders customers employees workforce headquarters subsidiary bondholders investors',
);

/** Between an office and the body that it is of. */
export const OFFICE_LINKS = setOf('of for at from with');
/** Their offices are of places. */
export const LOCAL_OFFICES = setOf(
  'mayor governor prefect ambassador bishop archbishop minister commissioner member leader founder general',
);

/** What firms and clubs are to others: in front of a name it is rather a body's than a person's. */
export const ROLES_OF_FIRMS = setOf(
  `customer rival supplier contractor subcontractor subsidiary sponsor operator competitor exporter importer distributor wholesaler charterer
  shipper reinsurer vendor franchisee concessionaire`,
);
/** What firms are called by in front of their names, and no name begins with. */
export const TRADES_OF_FIRMS = setOf(
  `retailer insurer lender airline carrier regulator grocer brewer drugmaker carmaker automaker steelmaker chipmaker toymaker planemaker shipbuilder
  housebuilder homebuilder shipowner startup start-up scale-up fintech biotech multinational app platform marketplace label studio brokerage consultancy pollster gamemaker phonemaker shipmaker truckmaker tyremaker papermaker cheesemaker winemaker watchmaker jetmaker plane-maker train-maker
  bikemaker trainmaker busmaker glassmaker foodmaker sportswear-maker wind-turbine-maker turbine-maker drug-maker car-maker steel-maker chip-maker toy-maker utility conglomerate broadcaster`,
);
/** Which of them people are called as well. */
export const TRADES_OF_PEOPLE = setOf('grocer brewer pollster papermaker cheesemaker winemaker watchmaker regulator');
/** What people are as well, who are brought in by two names: "oil trader Brennar" is a firm. */
export const TRADERS_BY_ONE_NAME = setOf(
  'trader exporter importer wholesaler distributor supplier operator developer publisher producer processor manufacturer explorer driller hauler packer farmer seller salvor refiner smelter recycler grower bottler promoter sponsor contractor shipper charterer miner breeder outfitter rival competitor subsidiary investor shareholder backer bidder creditor financier',
);
/** What any firm may be called by, once the text has told of it. */
export const CALLS_ANY_FIRM = setOf(
  'retailer insurer lender airline carrier drugmaker carmaker automaker steelmaker chipmaker toymaker planemaker shipbuilder housebuilder homebuilder brand label studio marketplace grocer',
);
/** In front of "group" and "service": they are firms. */
export const GROUPS_OF_FIRMS = setOf(
  `insurance sportswear newspaper hotel hotels restaurant pub travel tourism retail supermarket fashion luxury clothing cosmetics food drinks beverage beer brewing dairy meat
  energy power oil gas mining metals steel chemicals chemical pharma pharmaceutical pharmaceuticals drugs biotech technology tech software telecoms telecom media publishing
  entertainment games gaming music film cinema property construction building engineering industrial defence defense aerospace automotive car truck shipping ferry cruise
  logistics parcel postal freight rail bus transport airline aviation banking finance financial investment consumer electronics furniture toy paper packaging timber
  forestry fishing seafood agribusiness water waste utility utilities betting gambling casino leisure fitness education healthcare hospital care nursing-home staffing recruitment security outsourcing`,
);
export const FUNDS_OF_FIRMS = setOf('pension hedge investment equity sovereign wealth vulture mutual index venture property bond');
export const SERVICES_OF_FIRMS = setOf(
  'streaming delivery messaging dating courier taxi cab ride-hailing ride-sharing payment payments music video parcel subscription hosting cloud shuttle ferry',
);
/** Bodies that one person may have, and no member only. */
export const OWNED_BODIES = setOf(
  'company firm chain business charity foundation start-up startup studio agency label brand restaurant bakery brewery consultancy shop café cafe hotel farm winery boutique salon practice nonprofit non-profit',
);
/** What "it" does that is the one who says so, and no weather: as base forms. */
export const ACTS_OF_BODIES = setOf(
  `close appeal cut pay review investigate launch suspend receive agree plan expect hire fire recall open resume consider cooperate comply refund reject support sue withdraw
  seek file issue spend invest buy move stop start end offer provide contact notify continue owe hold raise acquire merge restructure relocate welcome respect accept dispute
  decide ask request contest defend employ warn inform train monitor respond cancel halt repay compensate replace repair scrap delay abandon cease cover donate find own plan take-over intend aim want hope`,
);
/** Kinds of bodies that no name begins with: at the start of a sentence they stand in front of one, "Employer Brennar Health". */
export const KINDS_BEFORE_NAMES = setOf(
  `union employer operator developer promoter supplier supermarket landlord sponsor builder contractor brokerage bookmaker charity watchdog
  publisher exporter importer distributor wholesaler organiser organizer bidder rival competitor insurer lender reinsurer drugmaker carmaker automaker steelmaker chipmaker toymaker planemaker
  shipbuilder housebuilder homebuilder shipowner startup start-up multinational conglomerate gamemaker phonemaker`,
);
/** What people are as well, by whole names: "developer Arne Holm". */
export const TRADES_OF_EITHER = setOf(
  'developer publisher producer operator supplier promoter sponsor builder contractor bookmaker exporter importer distributor wholesaler',
);
/** Words by which papers vary the name of a firm that they have brought in, and seldom bring one in. */
export const VARIED_HEADS = setOf('giant maker carrier chain brand group manufacturer major heavyweight behemoth conglomerate titan');

/** What firms deal in that others hire: in front of a word for a firm they tell of another one. */
export const HIRED_TRADES = setOf(
  'law accounting accountancy audit auditing consulting consultancy rating ratings polling pr recruitment security insurance brokerage research parent holding sister rival partner',
);

/** What teams are to each other. */
export const PLACES_OF_TEAMS = setOf(
  'leaders champions hosts visitors rivals neighbours neighbors strugglers newcomers favourites favorites winners finalists holders side club',
);
/** What firms trade in and are named after, beside things and substances: "Brennar Salmon". No family is called so. */
export const WARES = setOf(
  'grain salmon trout herring prawn shrimp poultry cattle livestock pork lamb dairy wheat maize barley oats rye sorghum soy cotton wool linen flax hemp bamboo rubber olive citrus banana mango avocado cocoa cashew vanilla saffron tobacco seafood aquaculture forestry',
);

/** What firms do to things, and what other bodies do for people, as base forms: "Brennar, which runs the trams". */
export const DEEDS_OF_FIRMS = setOf(
  'own operate make sell supply employ build insure distribute publish brew export import produce market manufacture lease',
);
export const DEEDS_OF_BODIES = setOf(
  'run represent campaign regulate oversee organise organize fund administer lobby advise license licence inspect supervise manage coordinate house shelter test monitor feed train rescue treat research promote host stage patrol certify accredit fly form meet recruit sue petition claim defend teach educate plant sponsor protest',
);

/** What people are as well: a name of one word in front of which it stands is a firm's, for people are brought in by more. */
export const OWNERS_OF_THINGS = setOf('owner landlord buyer seller builder freeholder leaseholder developer');
/** Last words of the names of papers and agencies, beside those that stand for one. */
export const MASTHEADS = setOf(
  'wire dispatch ledger tidings quarterly weekly monthly reporting mirror echo standard review digest bulletin magazine mercury beacon sentinel banner bugle clarion',
);

/** Members whose plural has no s, so that the body of them owns with one: "the Fishermen's Association", "the Women's Guild". */
export const MEMBERS_WITHOUT_S = /(?:men|people|children|folk)$/;

/** Offices of a town or a part of a country: what they are of is a place. */
export const TOWN_OFFICES: ReadonlySet<string> = setOf(
  'mayor mayoress burgomaster alderman councillor councilor sheriff governor prefect subprefect reeve headman headwoman sarpanch starosta',
);

/** Who leads a place: of any other thing the word for the place tells that it is one ("head of the village of Holm"). */
export const HEADS_OF_PLACES: ReadonlySet<string> = setOf(`
  head chief headman headwoman chieftain leader elder administrator commissioner sarpanch intendant starosta voivode bailiff
  mayor mayoress governor premier prefect subprefect reeve burgomaster chairman chairwoman chairperson president
`);

/** Parties that are called by those who are in them: "the Greens", "the Social Democrats". */
export const PARTY_PEOPLE: ReadonlySet<string> = setOf(
  'greens liberals conservatives socialists democrats nationalists communists centrists progressives populists reformists republicans labourites unionists tories radicals agrarians moderates pirates royalists monarchists loyalists peronists reformers federalists independents',
);

/** Numbered parts of a union or a lodge, by the word before the number. */
export const NUMBERED: ReadonlySet<string> = setOf('local lodge chapter branch district council');

/** Of a place they are no bodies: "the other side of the river", "the front of the house". */
export const PARTS_OF_PLACES: ReadonlySet<string> = setOf('side front');

/** Parts of a body: who speaks for one speaks for the whole. */
export const BODY_PARTS: ReadonlySet<string> = setOf(
  'branch chapter section committee subcommittee division department unit arm wing secretariat bureau office panel desk team board executive squad faculty directorate',
);

/** Parts and tasks that somebody inside a body is in charge of: "battalion chief", "team manager" are of no body called so. */
export const INNER_UNITS: ReadonlySet<string> = setOf('team squad battalion brigade station project unit group division press media');

/** Which of the parts that any body may have. */
export const INNER_BOARDS: ReadonlySet<string> = setOf('management supervisory executive governing of directors');

/** Words for a town. */
export const TOWN_WORDS: ReadonlySet<string> = setOf(
  'town village city borough municipality commune hamlet township market-town suburb settlement resort',
);

/** Behind the name of a place, what only towns have. */
export const OF_TOWNS: ReadonlySet<string> = setOf('council councillors mayor');

/** Before an office, of a town. */
export const OF_THE_TOWN: ReadonlySet<string> = setOf('mayoral municipal');

/** Adjectives that the names of bodies begin with. */
export const NAME_OPENERS: ReadonlySet<string> = setOf(
  'national united allied free general royal federal central independent rural public international regional northern southern eastern western great joint social civil',
);

/** The same, of words that are ranks of people as well. */
export const RANK_OPENERS: ReadonlySet<string> = setOf('premier general major superior');

/** Those whose office is of the council or the town. */
export const TOWN_COUNCIL: ReadonlySet<string> = setOf(
  'mayor mayoress burgomaster alderman alderwoman councillor councilor selectman selectwoman reeve',
);

/** First words of the names of churches and schools that bear a saint's: "St Anne's", "Holy Cross". */
export const SAINTS: ReadonlySet<string> = setOf('st saint sts');
export const HALLOWED: ReadonlySet<string> = setOf('holy sacred blessed');

/** Those of whom only a place has many. */
export const TOWN_PEOPLE: ReadonlySet<string> = setOf('residents people inhabitants villagers townspeople citizens mayor');

/** What tells of a body and not which it is: "the trade body". */
export const KINDS_OF_BODY: ReadonlySet<string> = setOf(
  'industry trade governing professional umbrella national representative advisory campaign rights sports employers',
);

/** What guards are of that are many: "the coast guard". */
export const GUARDS: ReadonlySet<string> = setOf('coast national border republican presidential civil home palace');

/** Adjectives of parts of the world. */
export const CONTINENTAL: ReadonlySet<string> = setOf('European African Asian American Arab Western Nordic Baltic Balkan');

/** Faiths, peoples and leanings: in front of an office they tell what somebody is, and no body. */
export const COMMUNITIES: ReadonlySet<string> = setOf(`
  muslim christian jewish catholic protestant orthodox evangelical anglican methodist mormon hindu sikh buddhist sunni shiite shia druze hispanic latino latina
  black white asian african arab kurdish tamil tibetan uyghur roma gay lesbian transgender democratic republican conservative liberal socialist communist
  nationalist loyalist unionist independent libertarian progressive centrist rightist leftist islamist federalist separatist marxist maoist indigenous native
`);

/** They begin an office that stands behind the name of its body. */
export const OFFICE_STARTS: ReadonlySet<string> = setOf(
  'minority majority opposition vice deputy interim acting senior chief assistant associate lieutenant lt lt.',
);

/** What one leads without being in charge of anything: "Holm leads the overall race". */
export const CONTESTS: ReadonlySet<string> = setOf(
  'race races field pack poll polls contest way charge vote count tally standings hunt nomination delegates',
);

/** What somebody is in charge of behind the name of a body or a candidate: "Holm senior communications adviser", "Holm press secretary". */
export const TASKS_OF_OFFICES: ReadonlySet<string> = setOf(
  'communications communication press media policy political digital outreach messaging polling',
);
