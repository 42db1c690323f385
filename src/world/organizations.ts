/** Words for bodies of people, and bodies known the world over. Lower case unless they are names. */
import { phrases } from '../languages/list.js';

/** Heads of the names of organisations, by the class that a bare "the …" calls them. */
export const ORGANIZATION_HEADS: ReadonlyMap<string, string> = classes({
  ministry: 'ministry',
  department: 'department, dept',
  office: 'office, bureau, secretariat',
  agency: 'agency, authority, administration, service, services, inspectorate, directorate, regulator, watchdog',
  commission: 'commission, panel, task force',
  committee: 'committee, subcommittee',
  council: 'council',
  union:
    'union, federation, confederation, brotherhood, guild, syndicate, sindicato, syndicat, gewerkschaft, federación, federação, fédération, federazione, confederación, confederação, confédération, sindacato, sindikat',
  association:
    'association, asociación, associação, associazione, verein, verband, förening, forening, yhdistys, society, chamber, cámara, câmara, forum, organization, organisation, congress',
  alliance: 'alliance, coalition, network, consortium',
  venue:
    'zoo, aquarium, theatre, theater, playhouse, opera, orchestra, gallery, library, festival, circus, cathedral, abbey, monastery, parish',
  league: 'league, liga, ligue, lega',
  club: 'club, clube, deportivo, fc, calcio',
  institute: 'institute, instituto, institut, istituto, instytut, center, centre, centro, initiative, project',
  charity: 'charity, foundation, fundación, fundação, fondation, fondazione, stiftung, stichting, fund, trust, ngo, nonprofit, non-profit',
  cooperative: 'cooperative, co-operative, co-op, cooperativa, coopérative',
  board: 'board',
  town: 'city, county, borough, municipality',
  company: `company, corporation, corp, inc, ltd, llc, plc, holdings, firm, industries, motors, airlines, airways, bank, operator, carrier, banco, maker, manufacturer, retailer,
    employer, publisher, management, startup, conglomerate, subsidiary, enterprises, partners, systems, technologies, energy, pharmaceuticals, terminals, railways, steel, media, computer, computers, electronics, software, communications, entertainment,
    foods, securities, airline, railway, brewery, breweries, shipyard, lender, insurer, supplier, producer, developer, provider, chain, haulier, factory, plant, utility, start-up, wholesaler,
    giant, brokerage, supermarket, drugmaker, steelmaker, toymaker, carmaker, automaker, chipmaker, planemaker, shipbuilder, housebuilder, homebuilder,
    insurance, petroleum, compañía, companhia, compagnie, empresa, laboratories, studios, stores, brands, solutions, ventures, logistics, shipping`,
  party: 'party, partido, partito, partei, caucus, bloc',
  campaign: 'campaign, ticket, super pac, pac',
  government: 'government, cabinet, regime, junta, presidency, authorities, administration, treasury, exchequer',
  parliament: 'parliament, congress, senate, assembly, house, legislature, duma, knesset, bundestag',
  court: 'court, tribunal',
  police: 'police, sheriff, constabulary, force, detectives, gendarmerie, carabinieri',
  military:
    'army, navy, military, armed forces, defence forces, defense forces, security forces, air force, general staff, high command, command, troops, militia, brigade, corps, guard, regiment, battalion, squadron, garrison, ejército, exército',
  newspaper:
    'newspaper, times, post, advertiser, courier, mail, examiner, argus, star, journal, tribune, herald, gazette, daily, chronicle, telegraph, guardian, observer, news, network, channel, magazine, broadcaster, outlet, press, station',
  university:
    'university, universidad, universidade, universitat, università, universität, uniwersytet, université, college, school, academy, observatory, museum, hospital, church, tabernacle',
  diocese: 'diocese, archdiocese, bishopric',
  team: 'team, delegation, mission, embassy, consulate, staff, command',
  group: 'group, body, movement, front, affiliate, branch, side',
});

/** Offices and places in a team. */
const OF_CLUBS: ReadonlySet<string> = new Set(
  phrases(`captain, coach, goalkeeper, striker, player, skipper, defender, midfielder, winger, fullback, full-back, flyhalf, fly-half, scrumhalf, scrum-half, flanker, centre-back,
  left-back, right-back, prop, hooker, outfielder, infielder, shortstop, linebacker, bowler, batter, batsman, wicketkeeper, quarterback, pitcher, playmaker, netminder`),
);

/** What a body is that has such an office, where its name does not tell. */
export function classOfOffice(office: string): string | null {
  if (OF_CLUBS.has(office)) return 'club';
  if (/^(?:ceo|executive|boss)$/.test(office)) return 'company';
  if (/^(?:campaigner|activist|protester)$/.test(office)) return 'group';
  return /^(?:convenor|convener|steward)$/.test(office) ? 'union' : null;
}

/** Classes that a bare "the …" may also call by another one's word: class of the word → classes of bodies. */
export const ALSO_CALLED: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    group: ['association', 'alliance', 'union', 'party', 'company', 'campaign', 'charity', 'institute', 'cooperative', 'club'],
    association: ['union', 'alliance', 'charity', 'league', 'institute', 'cooperative'],
    alliance: ['association', 'campaign', 'charity', 'group'],
    charity: ['association', 'alliance', 'institute', 'group'],
    union: ['association'],
    agency: ['office', 'commission', 'board', 'department', 'bank'],
    office: ['agency'],
    board: ['agency', 'council'],
    company: ['bank', 'newspaper', 'cooperative'],
    club: ['team'],
    team: ['club', 'military', 'police'],
    council: ['town'],
    town: ['council'],
  }),
);

function classes(table: Readonly<Record<string, string>>): Map<string, string> {
  const out = new Map<string, string>();
  for (const [name, words] of Object.entries(table)) for (const word of phrases(words)) if (!out.has(word)) out.set(word, name);
  return out;
}

/** Legal forms behind a firm's name: with and without, it is one firm. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  phrases(
    'ltd, limited, plc, llc, llp, inc, corp, co, pty, nv, sa, ag, gmbh, kg, se, spa, oyj, oy, ab, asa, bv, kk, sarl, srl, bhd, pjsc, jsc',
  ),
);

/** Last words that make a capitalised name a company's, though the bare words do not stand for one. */
export const COMPANY_TAILS: ReadonlySet<string> = new Set([
  ...LEGAL_FORMS,
  ...phrases(
    'n.v, s.a, s.p.a, b.v, air, oil, gas, capital, labs, mining, power, telecom, textiles, brands, cement, chemicals, pharma, rail, water, group, global, international, homes, housing, foods, motors, airways, airlines, shipping, logistics, steel, metals, minerals, resources, energy, electric, electronics, systems, solutions, software, technologies, ventures, securities, estates, pictures, records, publishing, retail, stores, breweries, distilleries, ports, railways, ferries, farms, dairies, mills',
  ),
]);

/** Words that stand for a document; whoever issued it speaks. */
export const DOCUMENT_HEADS: ReadonlySet<string> = new Set(
  phrases(`statement, communiqué, communique, release, readout, report, account, letter, memo, memorandum, note, notice, press release, bulletin, declaration,
  document, documents, filing, complaint, lawsuit, indictment, affidavit, transcript, email, emails, e-mail, tweet, tweets, post, message, text, draft, paper, study, survey, poll, polls, reports,
  review, audit, article, editorial, op-ed, book, memoir, ad, advertisement, advert, video, speech, remarks, testimony, interview, comments, statements, version, proposal, records, ruling, opinion, order,
  decision, verdict, constitution, law, bill, resolution, agreement, treaty, announcement, dispatch, story, petition, postcard, placard, leaflet, flyer, pamphlet, brochure, judgment, judgement, text message, minutes, circular, directive, dossier, website, newsletter, manifesto, factsheet, advisory`),
);

/** Documents that one who speaks officially issues: "the statement" is its issuer's word. */
export const ISSUED_HEADS: ReadonlySet<string> = new Set(
  phrases(
    `statement, communiqué, communique, release, press release, readout, bulletin, declaration, announcement, notice, note, account, version, tweet, letter, email, e-mail, text, memo, message, post`,
  ),
);

/** Speech as a thing: whoever it is from speaks. */
export const SPEECH_HEADS: ReadonlySet<string> = new Set(
  phrases(
    `response, reply, answer, reaction, denial, warning, claim, assertion, accusation, allegation, offer, pledge, promise, remark, remarks, comment, comments, message, words, confirmation, criticism, call, appeal, demand, count, reckoning, tally, version, telling, estimate, figures`,
  ),
);

/** name | other names, with * those that other states have bodies by | side | class */
export const ORGANIZATIONS = `
NATO|Nato,North Atlantic Treaty Organization,Atlantic Alliance|NATO|alliance
United Nations|UN,U.N.|United Nations|organization
UN Security Council|Security Council,United Nations Security Council,U.N. Security Council|United Nations|council
African Union|AU|African Union|union
European Commission||European Union|commission
European Council||European Union|council
European Parliament||European Union|parliament
European Central Bank|ECB|European Union|bank
Arab League|League of Arab States|Arab League|association
World Health Organization|WHO|World Health Organization|agency
UN Office for the Coordination of Humanitarian Affairs|OCHA,UNOCHA,UN OCHA|UN Office for the Coordination of Humanitarian Affairs|office
UNHCR|U.N.H.C.R.,UN refugee agency,U.N. refugee agency,UN High Commissioner for Refugees|UNHCR|agency
UNICEF|Unicef,UN Children's Fund,UN children's agency|UNICEF|agency
UNESCO|Unesco|UNESCO|agency
World Food Programme|WFP,World Food Program|World Food Programme|agency
International Labour Organization|ILO,International Labor Organization|International Labour Organization|agency
International Organization for Migration|IOM|International Organization for Migration|agency
World Meteorological Organization|WMO|World Meteorological Organization|agency
International Monetary Fund|IMF|International Monetary Fund|fund
World Bank||World Bank|bank
World Trade Organization|WTO|World Trade Organization|organization
International Atomic Energy Agency|IAEA|United Nations|agency
International Criminal Court|ICC|International Criminal Court|court
International Court of Justice|ICJ,World Court|International Court of Justice|court
European Court of Human Rights|ECHR|European Court of Human Rights|court
European Court of Justice|Court of Justice of the European Union,CJEU|European Court of Justice|court
Food and Agriculture Organization|FAO,UN Food and Agriculture Organization|Food and Agriculture Organization|agency
UN Development Programme|UNDP,UN Development Program,United Nations Development Programme|UN Development Programme|agency
UN Environment Programme|UNEP,UN Environment Program,United Nations Environment Programme|UN Environment Programme|agency
UN Population Fund|UNFPA,United Nations Population Fund|UN Population Fund|agency
UNRWA|UN Relief and Works Agency|UNRWA|agency
UN Human Rights Office|OHCHR,UN human rights office,UN rights office,U.N. human rights office|UN Human Rights Office|office
UN Human Rights Council|Human Rights Council|UN Human Rights Council|council
UN General Assembly|United Nations General Assembly|United Nations|parliament
International Civil Aviation Organization|ICAO|International Civil Aviation Organization|agency
International Maritime Organization|IMO|International Maritime Organization|agency
International Telecommunication Union|ITU|International Telecommunication Union|agency
International Energy Agency|IEA|International Energy Agency|agency
Interpol|INTERPOL|Interpol|agency
Europol|EUROPOL|Europol|agency
Eurojust||Eurojust|agency
Frontex||Frontex|agency
Eurostat||Eurostat|agency
European Medicines Agency|EMA|European Medicines Agency|agency
European Food Safety Authority|EFSA|European Food Safety Authority|agency
European Investment Bank|EIB|European Investment Bank|bank
European Bank for Reconstruction and Development|EBRD|European Bank for Reconstruction and Development|bank
European Space Agency|ESA|European Space Agency|agency
African Development Bank|AfDB|African Development Bank|bank
Asian Development Bank|ADB|Asian Development Bank|bank
Inter-American Development Bank|IDB|Inter-American Development Bank|bank
Africa Centres for Disease Control and Prevention|Africa CDC|Africa Centres for Disease Control and Prevention|agency
Pan American Health Organization|PAHO|Pan American Health Organization|agency
OECD|Organisation for Economic Co-operation and Development,Organization for Economic Cooperation and Development|OECD|organization
OSCE|Organization for Security and Co-operation in Europe,Organisation for Security and Co-operation in Europe|OSCE|organization
Council of Europe||Council of Europe|council
OPEC|Opec,OPEC+,Organization of the Petroleum Exporting Countries|OPEC|organization
ASEAN|Asean,Association of Southeast Asian Nations|ASEAN|association
ECOWAS|Ecowas,Economic Community of West African States|ECOWAS|organization
SADC|Southern African Development Community|SADC|organization
IGAD|Intergovernmental Authority on Development|IGAD|organization
East African Community||East African Community|organization
Gulf Cooperation Council|GCC|Gulf Cooperation Council|council
Organization of American States|OAS,Organisation of American States|Organization of American States|organization
Organization of Islamic Cooperation|OIC,Organisation of Islamic Cooperation|Organization of Islamic Cooperation|organization
Caribbean Community|CARICOM,Caricom|Caribbean Community|organization
Mercosur||Mercosur|organization
Commonwealth Secretariat||Commonwealth Secretariat|office
Houthis|Houthi movement,Ansar Allah,Houthi rebels|Houthis|group
al-Shabaab|al Shabaab,Al-Shabaab,Al Shabaab,al-Shabab|al-Shabaab|group
Boko Haram||Boko Haram|group
M23|M23 rebels|M23|group
Rapid Support Forces|RSF|Rapid Support Forces|group
Polisario Front|Polisario|Polisario Front|group
Palestinian Islamic Jihad|Islamic Jihad|Palestinian Islamic Jihad|group
Fatah||Fatah|party
Doctors Without Borders|Médecins Sans Frontières,Medecins Sans Frontieres,MSF|Doctors Without Borders|charity
Save the Children||Save the Children|charity
Norwegian Refugee Council||Norwegian Refugee Council|charity
Greenpeace||Greenpeace|group
Transparency International||Transparency International|organization
Reporters Without Borders|Reporters Sans Frontières|Reporters Without Borders|organization
Red Cross|ICRC,International Committee of the Red Cross|Red Cross|organization
Amnesty International|Amnesty|Amnesty International|organization
Human Rights Watch|HRW|Human Rights Watch|organization
Islamic State|IS,ISIS,ISIL,Daesh,Islamic State group|Islamic State|group
Hamas||Hamas|group
Hezbollah|Hizbollah,Hizbullah|Hezbollah|group
Taliban||Taliban|group
al-Qaeda|al Qaeda,al-Qaida,Al-Qaeda,Al Qaeda|al-Qaeda|group
US State Department|State Department,Department of State,US Department of State|United States|department
US Department of Justice|*Justice Department,*Department of Justice,*DOJ,US Justice Department,U.S. Department of Justice|United States|department
US Department of Homeland Security|Department of Homeland Security,Homeland Security,DHS,Homeland Security Department|United States|department
US Department of Defense|*Defense Department,*Department of Defense,DOD,US Defense Department|United States|department
US Treasury|Treasury Department,Department of the Treasury,US Treasury Department|United States|department
FBI|F.B.I.,Federal Bureau of Investigation|United States|agency
CIA|C.I.A.,Central Intelligence Agency|United States|agency
NSA|National Security Agency|United States|agency
US Congress|*Congress|United States|parliament
US Senate|*Senate|United States|parliament
US House of Representatives|*House of Representatives,US House|United States|parliament
US Supreme Court|Supreme Court of the United States|United States|court
Federal Reserve|the Fed|United States|bank
Republican Party|GOP,G.O.P.,Republican National Committee,RNC|Republican Party|party
Democratic Party|Democratic National Committee,DNC|Democratic Party|party
House of Commons|*House of Commons|United Kingdom|parliament
Labour Party||Labour Party|party
Conservative Party||Conservative Party|party
FSB|Federal Security Service|Russia|agency
IRGC|Revolutionary Guards,Islamic Revolutionary Guard Corps|Iran|military
IDF|Israel Defense Forces,Israel Defence Forces|Israel|military
Bundestag||Germany|parliament
Bundeswehr||Germany|military
British Columbia||Canada|government
General Electric|GE|General Electric|company
General Motors|GM|General Motors|company
General Mills||General Mills|company
General Dynamics||General Dynamics|company
`;

/** Bodies that are written in letters: "UN", "IMF". */
export const LETTERED: ReadonlySet<string> = new Set(ORGANIZATIONS.split(/[|,*\n]/).filter((name) => /^\p{Lu}{2,6}$/u.test(name)));

/** Members of bodies, who speak as many: name | side */
export const PEOPLE = `
Republicans|Republican Party
Democrats|Democratic Party
House Republicans|Republican Party
Senate Republicans|Republican Party
House Democrats|Democratic Party
Senate Democrats|Democratic Party
Tories|Conservative Party
`;

/** Who relays: outlets and agencies, with other names. They have no side unless the text makes them one. */
export const OUTLETS = `
AFP|Agence France-Presse,Agence France Presse
AP|Associated Press,A.P.
Reuters|Thomson Reuters
dpa|DPA,Deutsche Presse-Agentur
TASS|Tass,ITAR-TASS
RIA Novosti|RIA,Ria Novosti
Interfax|
Xinhua|Xinhua News Agency
ANSA|
EFE|
Kyodo|Kyodo News
Bloomberg|Bloomberg News
BBC|B.B.C.,BBC News,British Broadcasting Corporation
CNN|C.N.N.
NBC|NBC News
CBS|CBS News
ABC|ABC News
Fox News|Fox,Fox News Channel
MSNBC|
NPR|National Public Radio
PBS|
The New York Times|New York Times,NYT
The Washington Post|Washington Post
The Wall Street Journal|Wall Street Journal,WSJ
The Guardian|Guardian
The Times|Times of London
Financial Times|FT
Politico|POLITICO
USA Today|USA TODAY
Al Jazeera|Al-Jazeera
Al Arabiya|
Sky News|
Le Monde|
Le Figaro|
Der Spiegel|Spiegel
Bild|
El País|El Pais
Twitter|
Telegram|
Facebook|
YouTube|
`;

/** Classes of bodies that are a state's. */
export const STATE_ARMS: ReadonlySet<string> = new Set(
  'ministry government military parliament police department office agency court commission committee council team seat'.split(' '),
);

/** Classes of bodies that may be parties. */
export const POLITICAL: ReadonlySet<string> = new Set(['group', 'alliance', 'association', 'league']);

/** Classes of bodies by which a minister's field may be called: shipping, insurance, the army, the public service. */
export const MINISTERED: ReadonlySet<string> = new Set(['company', 'military', 'agency']);

/** Classes of bodies that may be forces by their names. */
export const PARTS_OF_STATE: ReadonlySet<string> = new Set(['department', 'agency', 'office']);

/** Classes of bodies of a state that are known by names of their own and speak for themselves. */
export const AUTHORITIES: ReadonlySet<string> = new Set(['agency', 'office', 'commission', 'committee']);

/** Classes whose bodies news seldom knows by what they are alone. */
export const NAMED_WHERE_THEY_SPEAK: ReadonlySet<string> = new Set(['company', 'newspaper', 'town']);

/** Classes whose bodies go on being called by what they are, before their names as well as behind them. */
export const CALLED_ALL_ALONG: ReadonlySet<string> = new Set(
  'ministry government military parliament police department court council committee town team seat newspaper'.split(' '),
);

/** Classes of which a state has one body: without a name they are told by their country. */
export const ONE_TO_A_STATE: ReadonlySet<string> = new Set(['ministry', 'government', 'military', 'parliament', 'police']);

/** Classes of which a place has many: "Bank of Chile" is one of them. */
export const NAMED_BY_PLACE: ReadonlySet<string> = new Set([
  'company',
  'university',
  'diocese',
  'charity',
  'cooperative',
  'club',
  'association',
  'union',
]);

/** Classes of which the name tells that a body is of them. */
export const TOLD_BY_NAME: ReadonlySet<string> = new Set(
  'police court ministry government parliament military council party university diocese town newspaper team department commission committee board campaign'.split(
    ' ',
  ),
);

/** Classes of bodies whose names do not tell what they are. */
export const OPEN_KINDS: ReadonlySet<string> = new Set(['company', 'club', 'group', 'charity', 'cooperative']);

/** Classes of bodies whose own those are whom they take on. */
export const TAKERS: ReadonlySet<string> = new Set(['company', 'club', 'team']);

/** Classes of bodies that inspectors and directors-general head. */
export const OF_INSPECTORS: ReadonlySet<string> = new Set(['agency', 'office', 'department', 'institute', 'board', 'commission']);

/** Classes of bodies that news knows by what they are and that a chief executive may head. */
export const LED: ReadonlySet<string> = new Set(['council', 'club', 'charity', 'cooperative', 'company']);

/** Classes that are a state's whether the text names it or not. */
export const ARMS: ReadonlySet<string> = new Set(['ministry', 'military']);

/** Whether who holds such an office is of a team. */
export const isOfClub = (office: string): boolean => OF_CLUBS.has(office);

/** Classes whose word in front of a paper tells no side: "a newspaper report", "a staff report". */
export const PAPERS_OF_NOBODY: ReadonlySet<string> = new Set(['newspaper', 'team']);

/** Classes of bodies whose people, told of beside them, need not be theirs. */
export const SELF_WILLED: ReadonlySet<string> = new Set([
  'union',
  'association',
  'party',
  'newspaper',
  'court',
  'parliament',
  'campaign',
  'university',
  'club',
  'alliance',
  'league',
  'group',
]);

/** Classes whose findings are rulings. */
export const RULING: ReadonlySet<string> = new Set(['court']);
