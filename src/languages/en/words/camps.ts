/** Who stands for whom in a quarrel: the kinds of parties, what their names hold, what they are called, and who their people are. Lower case, singular. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export interface Camp {
  /** Words in the name of a party that tell its kind. */
  readonly names: ReadonlySet<string>;
  /** Words that call it behind an article: "the airline". */
  readonly called: ReadonlySet<string>;
  /** Its people, by office, by trade, or as a crowd. */
  readonly people: ReadonlySet<string>;
}

const camp = (names: string, called: string, people: string): Camp => ({
  names: words(names),
  called: words(called),
  people: words(people),
});

export const CAMPS: ReadonlyMap<string, Camp> = new Map(
  Object.entries({
    state: camp(
      `republic kingdom emirate government ministry army navy embassy border military forces guard presidency command cabinet state department
      coastguard`,
      `government ministry army navy embassy military presidency cabinet regime junta troop force authorities foreign-ministry parliament air-force coastguard
      service presidential ministerial naval royal armed-forces border-guard border-service guard federal`,
      `minister premier president ambassador envoy diplomat consul general colonel admiral soldier marshal brigadier commander official king
      conscript junta secretary undersecretary attache authorities gunner troop sentry
      lieutenant major commodore sailor marine airman chancellor emissary plenipotentiary governor vice-premier monarch emir sultan foreign-secretary prefect aide`,
    ),
    rebels: camp(
      `front liberation movement rebel resistance insurgent guerrilla brigade army militia fighters`,
      `rebel insurgent guerrilla movement militia front insurgency separatist faction militant insurgents`,
      `rebel insurgent guerrilla fighter commander militiaman separatist militant warlord commandant exile
      comandante emir`,
    ),
    company: camp(
      `company corporation corp inc ltd llc plc holding firm industry motor airline airways air bank operator carrier energy power oil gas mining
      shipping rail railway steel media electronics food store brand logistics pharma pharmaceutical chemical cement water foundry mill
      brewery works glassworks shipyard terminal port dock line lines transport bus ferry telecom hotel resort retail supermarket dairy developer
      homes properties estate utility biologics labs laboratories systems technologies studio gmbh ag sa nv ab asa oy spa quarry colliery mines timber paper
      textile medical health terminals garment motors
      lithium copper gold metal metals minerals resources materials hydro solar wind semiconductor aviation freight trucking hotels grocers supermarkets publishing games fisheries seafood`,
      `company corporation firm airline carrier operator bank manufacturer maker retailer employer publisher management developer supplier producer
      provider insurer lender utility brewer shipper builder contractor plant factory brand group giant conglomerate miner quarry mill smelter
      shipyard yard haulier chain owner foundry brewery dairy refiner refinery platform startup landlord boss drugmaker carmaker shipbuilder
      concern enterprise business corporate vendor seller distributor exporter importer processor cannery plantation investor landowner promoter broadcaster multinational subsidiary consortium head-office headquarters distillery winery sawmill hotel shop store network studio label agency`,
      `executive ceo cfo coo boss manager shareholder management owner director chairman engineer superintendent foreman country-manager site-manager plant-manager chairwoman founder co-founder accountant personnel technician investor`,
    ),
    union: camp(
      `union federation confederation guild brotherhood association alliance syndicate workers congress staff crew employees drivers teachers nurses doctors pilots
      dockers miners labour trade
      seafarers porters cleaners firefighters postal musicians actors writers journalists`,
      `union federation guild association strikers picket workforce staff labour crew`,
      `worker striker picket employee docker steward convenor convener organiser organizer delegate driver nurse teacher doctor miner pilot
      member porter cleaner fitter labourer welder stewardess attendant conductor rep representative unionist staff crew marcher cook
      seafarer sailor bargeman postman signaller caretaker firefighter paramedic courier rider musician actor baker machinist fireman`,
    ),
    league: camp(
      `league federation association liga lega championship conference commission board fa committee games tour authority governing
      olympic racing cycling athletics sports`,
      `league federation competition championship organiser organizer body panel tribunal governing-body authority association tour`,
      `commissioner referee disciplinary integrity umpire steward secretary president
      adjudicator registrar vice-president`,
    ),
    club: camp(
      `club fc rovers united city athletic town wanderers sporting deportivo racing team stadium hotspur rangers county`,
      `club team side outfit squad champion visitor host`,
      `captain coach manager player striker goalkeeper defender midfielder winger fan supporter chairman skipper trainer kitman owner`,
    ),
    church: camp(
      `church diocese bishop clergy archdiocese parish synod cathedral temple mosque congregation monastery abbey convent chapter see order
      episcopal evangelical catholic orthodox lutheran baptist methodist muslim`,
      `church diocese archdiocese see parish synod cathedral bishopric monastery abbey chapter
      curia episcopal diocesan clergy parochial ecclesiastical`,
      `bishop archbishop canon priest vicar chaplain pastor dean deacon archdeacon curate imam rabbi monk nun abbot rector prior
      cleric churchwarden parishioner minister reverend cardinal
      prelate monsignor parson pope nuncio sexton verger provost clergyman preacher evangelist primate patriarch friar brother pontiff theologian parochial mullah ayatollah`,
    ),
    council: camp(
      `council city town county borough municipality municipal village commune mayor district parish province region hall`,
      `council city borough municipality commune town-hall county administration town
      municipal city-hall mayoralty local-authority`,
      `councillor mayor alderman councilor alderwoman planner burgomaster councilwoman councilman clerk comptroller treasurer surveyor ward
      mayoress deputy-mayor council-leader municipal`,
    ),
    campaign: camp(
      `campaign save stop action friends alliance coalition network initiative movement group residents association committee collective society fjord river valley forest coast beach bay wood park neighbours greens
      citizens watch defenders guardians keep our against`,
      `campaign group movement initiative alliance coalition network collective opponent petitioner objector association`,
      `campaigner activist protester organiser organizer demonstrator opponent founder volunteer marcher petitioner objector resident neighbour
      villager ecologist environmentalist conservationist supporter picketer plaintiff litigant`,
    ),
    residents: camp(
      `residents villagers neighbours tenants fishers fishermen farmers herders community families tribe nation clan indigenous growers
      cooperative co-operative fishing farming smallholders peasants native aboriginal elders hunters ranchers campesinos shepherds crofters people peoples homeowners leaseholders householders`,
      `community village cooperative tribe collective neighbourhood co-operative hamlet indigenous tribal`,
      `resident villager neighbour tenant fisherman fisher farmer herder elder householder homeowner chief grower crofter pastoralist shepherd skipper
      deckhand crewman boatman campesino peasant smallholder rancher beekeeper hunter islander settler leaseholder weaver`,
    ),
    family: camp(
      `family families relatives parents widow mother father brother sister heirs heir descendants
      kin kinsmen`,
      `family relative household heir`,
      `mother father sister brother widow widower parent relative cousin uncle aunt heir heiress descendant claimant son daughter wife husband grandmother grandfather family
      niece nephew fiancee fiance girlfriend boyfriend twin stepfather stepmother grandson granddaughter grandparent kin`,
    ),
    charity: camp(
      `charity foundation fund trust mission aid relief society rescue cross sanctuary shelter hospice centre project`,
      `charity foundation trust organisation organization group ngo`,
      `founder trustee volunteer fundraiser director coordinator aid-worker`,
    ),
    police: camp(
      `police constabulary sheriff gendarmerie force patrol border customs agency`,
      `police force constabulary gendarmerie`,
      `officer constable detective inspector superintendent sergeant sheriff trooper policeman policewoman commissioner chief commander police patrolman corporal captain`,
    ),
    regulator: camp(
      `authority regulator inspectorate agency commission watchdog ombudsman administration bureau board safety standards office inspection service`,
      `regulator watchdog inspectorate agency authority commission board supervisor`,
      `inspector regulator commissioner auditor investigator examiner director-general registrar supervisor`,
    ),
    prosecution: camp(
      `prosecution prosecutor prosecutors crown state`,
      `prosecution crown state`,
      `prosecutor attorney crown prosecution
      detective police policeman constable sergeant inspector superintendent investigator indictment`,
    ),
    defence: camp(
      `defence defense accused defendant defendants`,
      `defence defense accused`,
      `defendant accused counsel lawyer barrister solicitor advocate client defence defense suspect`,
    ),
    party: camp(
      `party democrats liberals conservatives socialists bloc coalition labour greens alliance opposition nationalists people`,
      `party opposition bloc caucus coalition`,
      `lawmaker mp senator deputy candidate whip backbencher legislator leader activist politician`,
    ),
    hospital: camp(
      `hospital trust clinic nhs health infirmary medical
      hospitals`,
      `hospital trust clinic infirmary
      nhs medical`,
      `surgeon doctor nurse director consultant matron midwife medic clinician physician
      obstetrician anaesthetist paediatrician registrar manager executive chair cardiologist oncologist paramedic`,
    ),
    science: camp(
      `university institute laboratory observatory scientists academy college museum researchers school survey team geologists faculty polytechnic`,
      `university institute laboratory observatory academy team lab museum faculty`,
      `professor scientist researcher rector registrar chancellor geologist biologist hydrologist chemist author vice-chancellor provost dean curator lecturer physicist
      seismologist volcanologist botanist toxicologist palaeontologist archaeologist
      vice-rector bursar proctor prorector librarian`,
    ),
    person: camp(
      `camp entourage circle household lawyers`,
      `camp entourage`,
      `agent attorney lawyer solicitor manager mother father brother sister friend publicist client counsel fan coach husband wife`,
    ),
    museum: camp(
      `museum gallery kunsthaus collection library archive theatre theater opera orchestra festival`,
      `museum gallery collection library theatre opera orchestra festival`,
      `curator director conservator restorer conductor librarian archivist researcher`,
    ),
    students: camp(
      `student students pupils undergraduates youth`,
      `union`,
      `student undergraduate occupier protester activist graduate pupil fresher`,
    ),
    school: camp(
      `school academy college schools board lyceum kindergarten`,
      `school academy college`,
      `headteacher principal head pupil student governor bursar teacher headmistress headmaster`,
    ),
  }),
);

/** With whom parties of a kind quarrel most. */
export const OPPONENTS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    company: words('union residents campaign regulator council state family'),
    league: words('club person'),
    prosecution: words('defence'),
    hospital: words('family union'),
    science: words('students union'),
    school: words('family union students'),
    council: words('residents campaign church union police'),
    state: words('rebels campaign union charity'),
    police: words('campaign family residents'),
    museum: words('family state'),
    party: words('state regulator'),
  }),
);

/** Who speaks for neither of two parties, unless a party is of their kind. */
export const OUTSIDERS: ReadonlySet<string> = words(
  `analyst expert professor economist historian mediator arbitrator judge magistrate witness bystander observer commentator columnist monitor
  coroner ombudsman regulator watchdog lecturer academic conciliator umpire referee neutral passer-by onlooker passenger customer tourist traveller shopper
  meteorologist forecaster survivor court tribunal inspectorate opposition museum hospital scholar think-tank motorist
  commuter patient pilgrim correspondent reporter ally allies broker investigator auditor bishop`,
);

/** Once were, or stand against, whoever is named beside them: "the former Brennian chief", "the Brennian opposition leader". */
export const APART: ReadonlySet<string> = words('former ex retired late onetime one-time erstwhile opposition rival exiled breakaway');

/** Bodies that a party hires, owes or sells to, and that are none of it: "the company's insurer". */
export const HIRED: ReadonlySet<string> = words(
  `insurer bank lender supplier provider contractor subcontractor auditor landlord distributor customer competitor rival investor importer seller vendor haulier
  carrier broker sponsor creditor reinsurer bondholder caterer cleaner`,
);

const INSURANCE = words('insurance insurer insurers assurance mutual indemnity underwriters underwriting reinsurance re life');
const BANKING = words('bank banking banks savings credit finance financial mortgage trust loan loans capital lending building');

/** Trades that a firm goes by only if its name tells so. */
export const TOLD_TRADES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    insurer: INSURANCE,
    reinsurer: INSURANCE,
    underwriter: INSURANCE,
    bank: BANKING,
    lender: BANKING,
    creditor: BANKING,
    auditor: words('audit auditor auditors accountants accounting accountancy'),
    broker: words('broker brokers brokerage brokers securities'),
    sponsor: words('sponsor sponsors sponsorship'),
  }),
);

/** Offices of a town, a region, a church or a parliament: nobody else has them. */
export const SEATED: ReadonlySet<string> = words(
  `mayor mayoress deputy-mayor lord-mayor burgomaster alderman alderwoman councillor councilor councilwoman councilman governor prefect
  sub-prefect bishop archbishop cardinal imam priest vicar rabbi pastor mp mps mep senator congressman congresswoman assemblyman
  assemblywoman lawmaker backbencher ombudsman coroner judge magistrate ambassador consul minister`,
);

/** Who speaks for somebody or something that must be told beside them. */
export const SPEAKERS_FOR: ReadonlySet<string> = words(
  `spokesman spokeswoman spokesperson spokespeople spox lawyer attorney solicitor barrister counsel deputy aide adviser advisor representative negotiator
  delegate secretary chairman chairwoman chairperson chair president director head leader founder boss chief treasurer envoy press-officer official
  executive officer vice-president vice-chair manager coordinator source insider`,
);

/** Words at which what is said of somebody ends. */
export const BREAKS: ReadonlySet<string> = words(
  `said says say saying told tells tell that which when while because but as after before if whether although though insisted added argued claimed
  denied accused was were is are be been had has have did does would will could should may might must`,
);

/** Tie somebody to the body behind them. */
export const TIES: ReadonlySet<string> = words(
  'of for at from with in behind representing leads leading heads heading chairs commands runs running led',
);

/** What somebody who stands trial does, right behind the name, or is. */
export const PLEADS: ReadonlySet<string> = words('denies pleads pleaded');
export const IS: ReadonlySet<string> = words('is was stands stood has had');
export const TRIED: ReadonlySet<string> = words('accused charged indicted tried trial alleged');

/** Stand for an owner named before. */
export const OWNERS: ReadonlySet<string> = words('its their his her whose');

export const OURS: ReadonlySet<string> = words('we our us ours ourselves');

/** Between an office and the body that it is of. */
export const OF: ReadonlySet<string> = words('of for from at representing behind');

/** Stand for a person as owner, where "its" and "their" stand for a body. */
export const HERS: ReadonlySet<string> = words('his her');

/** Relatives: who speaks is taken to be on the side of whose relative they are. */
export const KIN: ReadonlySet<string> = words(
  `husband wife widow widower son daughter brother sister mother father parent nephew niece cousin uncle aunt grandson granddaughter
  grandmother grandfather stepson stepdaughter stepfather stepmother son-in-law daughter-in-law brother-in-law sister-in-law mother-in-law
  father-in-law partner fiance fiancee girlfriend boyfriend twin eldest youngest`,
);

export const PRONOUNS: ReadonlySet<string> = words('he she it they who which we i you him her them');

/** Before a place. */
export const WHERE: ReadonlySet<string> = words('in at near');

/** What a name loses before its adjective's ending. */
export const STEM_ENDS = /(?:ia|[aeiouy])$/u;

/** Begin what is said of somebody behind a comma. */
export const RELATIVES: ReadonlySet<string> = words('who which whose');

export const ARTICLE: ReadonlySet<string> = words('the a an');

/** Those who stand against whoever is in charge, and the kinds of bodies that are. */
export const CHALLENGERS: ReadonlySet<string> = words(
  `rebel insurgent guerrilla militant fighter separatist marcher protester demonstrator striker organiser organizer picket opposition resident
  villager`,
);
export const IN_CHARGE: ReadonlySet<string> = words(
  'government ministry military police agency office board council town court commission department company university',
);

/** Whose a town's or a country's own bodies are: a line for each. */
export const RANKS: readonly string[] = [
  'county',
  'borough',
  'parish',
  'district',
  'town',
  'city municipal metropolitan',
  'village',
  'state',
  'province provincial',
  'region regional',
  'nation national federal',
];

/** What bodies of one kind have to do with: a line for each. */
export const TRADES: readonly string[] = [
  'water sewage',
  'gas electricity power energy utility',
  'rail railway train tram',
  'bus coach',
  'ferry ferries shipping',
  'airline airway airways air aviation',
  'airport',
  'hospital health medical clinic nhs',
  'ambulance',
  'fire',
  'port harbour harbor',
  'prison',
  'steel steelworks steelworker',
  'mine mining copper gold coal lithium tin',
  'oil petroleum petrol',
  'home homes house housing property properties estate interior',
  'food foods',
  'telephone telecom phone',
  'insurance',
  'security',
  'teacher',
  'nurse',
  'doctor',
  'pilot',
  'docker',
  'farmer',
  'postal',
  'education school',
  'finance treasury',
  'defence defense',
  'justice',
  'labour labor employment',
  'agriculture farming',
  'transport',
  'environment',
  'trade commerce',
  'foreign',
  'culture',
  'tourism',
];
