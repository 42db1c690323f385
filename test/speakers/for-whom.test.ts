import { describe, expect, it } from 'vitest';
import { sidesIn, whoIn } from './who.js';

const CASES: readonly (readonly [text: string, sides: (string | null)[]])[] = [
  // The country that a text is about.
  ['Floods cut off Beira for a week. Mozambique has no money left. {Health Minister Ana Tembe} said help was near.', ['Mozambique']],
  ['The road to Gdańsk is shut. It cost two million zloty. {The transport minister} said it would open.', ['Poland']],
  ['TAMPERE, 4 May – The mill will close. {Labour Minister Aino Salo} said so. Russia bought the timber.', ['Finland']],
  ['Norway and Chile met. {Health Minister Ana Tembe} said help was near.', [null]],
  ['Kenya waits for rain. {The commerce ministry} said so. {A senior ministry official} said more.', ['Kenya', 'Kenya']],
  ['Bridges fell in Cebu. The Philippines has storms. {Public Works Secretary Jun Dizon} said so.', ['Philippines']],
  ['{The Kenyan energy minister, Tama Kal,} said no. {The Kenyan minister} left.', ['Kenya', 'Kenya']],
  // Somebody's counterpart, in a quarrel of two states.
  ['Norway’s foreign minister, Ole Moe, said no to Chile. {Moe’s counterpart, Ana Tembe,} said the nets were dry.', ['Chile']],
  ['Norway’s foreign minister, Ole Moe, said no to Chile. {His counterpart, Ana Tembe,} said the nets were dry.', ['Chile']],
  ['Norway’s foreign minister, Ole Moe, said no. {Moe’s counterpart, Ana Tembe,} said the nets were dry.', [null]],
  ['Norway’s foreign minister, Ole Moe, said no to Chile and to Peru. {Moe’s counterpart, Ana Tembe,} said no too.', [null]],
  ['Norway’s foreign minister, Ole Moe, said no to Chile. {Moe’s spokeswoman, Ana Tembe,} said the nets were dry.', ['Norway']],
  // A name that "its" takes up.
  ['Silver Pine said no. {Its chair, Liv Moen,} blamed the weather.', ['Silver Pine']],
  ['{Stone Harbour} said its boats would stay in port.', ['Stone Harbour']],
  ['Northern Ferry has lost two ships. {Its captain, Ole Dahl,} was ill.', ['Northern Ferry']],
  ['Kari Holm said its boats were late. The line, Salt Arrow, was fined. {Kari Holm} knew.', [null]],
  ['OSLO, Feb 10: Chile called. {External Affairs Ministry spokesperson Vik Gaon} said no. Chile left.', ['Norway']],
  // A report from two capitals: of which of the two an office is, its paragraph tells.
  [
    'OSLO/LIMA, May 3 (NBT) - They are at odds.\n\nLima sees it otherwise. The nets, {foreign ministry spokeswoman Ana Tembe} said, were dry.',
    ['Peru'],
  ],
  [
    'OSLO/LIMA, May 3 (NBT) - They are at odds.\n\n{Foreign Minister Kari Holm} told parliament in Oslo that the nets were dry.',
    ['Norway'],
  ],
  ['OSLO/LIMA, May 3 (NBT) - They are at odds.\n\nPeru said no. It was dark. {Second Vice Minister Ana Tembe} said so.', ['Peru']],
  ['OSLO/LIMA, May 3 (NBT) - They are at odds.\n\n{Foreign Minister Kari Holm} said that the nets were dry.', [null]],
  [
    'NAIROBI/KAMPALA (NBT) - They are at odds.\n\nKampala tells it otherwise. {Defence Minister Jo Okello} said that the lake was calm.',
    ['Uganda'],
  ],
  // A ministry in front of an office.
  ['HANOI, May 3 (NBT) - Peru called. The boat was Peruvian, {Foreign Ministry spokesperson Le Thi Ha} said.', ['Vietnam']],
  ["Kenya's Health Ministry shut two clinics. Uganda did not. {A Health Ministry spokesman} said they were unsafe.", ['Kenya']],
  ['PRAGUE, May 3 (NBT) - It snowed. {Interior Ministry official Jan Kos} said so. The Polish road is shut.', ['Czech Republic']],
  ["Chile's Foreign Ministry and Peru's Foreign Ministry wrote. In Lima, {Foreign Ministry spokesman Juan Soto} said no.", ['Peru']],
  // "Its" behind a sentence that goes on with "it".
  ["The growers' union left. It had waited for a week. {Its president, Ida Roe,} said so.", ["growers' union"]],
  ['Brennar Foods shut the plant. It has nine others. {Its spokesman, Ole Moe,} said so.', ['Brennar Foods']],
  ['Nobody elected the dockers\u2019 committee. It left after an hour. {Its chairwoman, Ida Roe,} said so.', ['dockers\u2019 committee']],
  ['Halden Council met. It was late. It rained. {Its leader, Ida Roe,} said so.', ['Halden Council']],
  ['Brennar Foods shut the plant. Kari Holm left. {Its spokesman, Ole Moe,} said so.', [null]],
  // Whole names at the head of a sentence.
  [
    '{National Water Agency spokesman Ole Moe} said so. {Western Health Trust director Ida Roe} did too.',
    ['National Water Agency', 'Western Health Trust'],
  ],
  ['{Northern Rail director Ole Moe} said so. {Open Doors campaigner Ida Roe} did too.', ['Northern Rail', 'Open Doors']],
  ['{United Workers Front leader Ole Moe} said so. {National Ports Service} did too.', ['United Workers Front', 'National Ports Service']],
  ['{Local Halden campaigner Ida Roe} said so. {Young Norwegian actor Ole Moe} did too.', ['Halden', null]],
  // Who speaks for a body without an office in it.
  ['{Ida Roe, speaking for Brennar Foods,} said no. Kari Holm left.', ['Brennar Foods']],
  ['Speaking on behalf of Brennar Foods, {Ida Roe} said no.', ['Brennar Foods']],
  ["{Ida Roe, speaking on behalf of the growers' association,} said no.", ["growers' association"]],
  ["Speaking in the rain, {Ida Roe} said no. The growers' association did too.", [null]],
  // An office behind a body's name, and a body behind a leader's.
  ['{Ole Moe, Brennar Foods spokesman,} said so. {Ida Roe, NWA chief executive,} did too.', ['Brennar Foods', 'NWA']],
  ['It was read by Ole Moe, {Salt Arrow spokesman Piet Lund} said.', ['Salt Arrow']],
  ["{The rebels' spokesman} said so.", ['rebels']],
  ["The growers' association, led by Ole Moe, was late. {Moe} said no.", ["growers' association"]],
  ['Brennar Foods, headed by Ida Roe, was late. {Roe} said no.', ['Brennar Foods']],
  ['The march, led by Ida Roe, was late. {Roe} said no.', [null]],
  ['{Ida Roe (Green Party)} said so. {Ole Moe (Oslo)} did too.', ['Green Party', null]],
  // A body that speaks for itself in its own country, and those that speak for it.
  [
    "{Norway's Harbour Party leader Ole Moe} said no. {Kenya's Football Federation president Jo Otieno} left.",
    ['Harbour Party', 'Football Federation'],
  ],
  ["{Japan's Halden Motors chief executive Kenji Ota} said no.", ['Halden Motors']],
  ["{Ghana's Health Workers Union leader Kofi Badu} said no.", ['Health Workers Union']],
  ["{Turkey's Human Rights Association chairman Ali Kaya} said no.", ['Human Rights Association']],
  ["{Chile's Central Bank governor Rosa Diaz} said no. {Spain's Civil Guard spokesman Juan Ruiz} left.", ['Chile', 'Spain']],
  ["{Norway's Deputy Prime Minister Kari Lund} said no. {India's External Affairs Ministry spokesman Vik Gaon} left.", ['Norway', 'India']],
  ["{Egypt's Canal Authority chairman Omar Rabie} said no.", ['Egypt']],
  // Parties are no states.
  ['{The Labour Party} said no. {Conservative Party chairman Ole Moe} left.', ['Labour Party', 'Conservative Party']],
  ["{South Korea's Democratic Party leader Kang Min-ho} said no.", ['Democratic Party']],
  ['{The Republican National Committee} said no. {Democrats} did too.', ['Republican Party', 'Democratic Party']],
  ["{Norway's Labour Party leader Ole Moe} said no. {Tories} did too.", ['Labour Party', 'Conservative Party']],
  // A body by what it is and its name, behind a person's.
  ['{Ole Moe, of campaign group Dry Feet,} said no. {Moe} left.', ['Dry Feet', 'Dry Feet']],
  ['{Ida Roe} said no. Roe, from the charity Open Doors, left.', ['Open Doors']],
  ['{Ida Roe} said no. Roe, of law firm Hale & Moss, left.', ['Hale & Moss']],
  ['{Ida Roe} said no. Roe, of wildlife charity Tarn Valley, left.', ['Tarn Valley']],
  ['{Ida Roe} said no. Roe, from trade union Havfolk, left.', ['Havfolk']],
  ['{Ida Roe} said no. Roe, from a farm in Brenn, left.', [null]],
  // Who represents somebody.
  ['{Ida Roe} said no. Roe, representing Halden Foods, left.', ['Halden Foods']],
  ['{Ida Roe} said no. Roe, who is representing the growers, left.', ['growers']],
  ['{Ida Roe, a lawyer representing Halden Foods,} said no.', ['Halden Foods']],
  ['{A lawyer representing the drivers} said no. {Lawyers representing Halden Foods} left.', ['drivers', 'Halden Foods']],
  ['{Ida Roe, a barrister representing the families,} said no.', ['families']],
  ['{Ida Roe, representing about 300 tenants,} said no.', [null]],
  ['{Lawyers for Halden Foods} said no. {Attorneys for Tarn Mining} left.', ['Halden Foods', 'Tarn Mining']],
  ['{A lawyer for Ida Roe} said no. {A spokesman for Ole Moe} left.', ['Ida Roe', 'Ole Moe']],
  // What an office is for, and the body behind that.
  ['{Ole Moe, spokesman for health at Halden Foods,} said no.', ['Halden Foods']],
  ['{Ole Moe, spokesman for security at the Tarn festival,} said no.', ['Tarn festival']],
  ['{Ida Roe, secretary for welfare of the Dockers Union,} said no.', ['Dockers Union']],
  ['{Ida Roe, director for education at Tarn Council,} said no.', ['Tarn Council']],
  ['{A spokesman for transport at the city} said no.', ['city']],
  ['{Ida Roe, manager for sport at the Tarn Club,} said no.', ['Tarn Club']],
  ['{Ida Roe, a lawyer for staff at Tarn Foods,} said no.', [null]],
  // Adjectives of parts of a country.
  ['{Catalan health minister Marta Puig} said no.', ['Catalonia']],
  ['{Bavarian interior minister Ole Moe} said no. {The Flemish farm minister, Jan Peeters,} left.', ['Bavaria', 'Flanders']],
  ['{The Sicilian governor, Carlo Nanni,} said no. {Tasmanian Premier Ole Moe} left.', ['Sicily', 'Tasmania']],
  ['{Catalan singer Marta Puig} said no. {Welsh Water} did too.', [null, 'Welsh Water']],
  ["{The Bavarian farmers' union} said no.", ["Bavarian farmers' union"]],
  // What somebody heads inside a body.
  ['{Ann Poe, head of research at Brennar Foods,} said no.', ['Brennar Foods']],
  ['{Ann Poe, director of operations at the Fjord Trust,} said no.', ['Fjord Trust']],
  ['{The chief of surgery at Halden Hospital} said no.', ['Halden Hospital']],
  ["{Ann Poe, head of public affairs at the Weavers' Union,} said no.", ["Weavers' Union"]],
  ['{Ann Poe, vice president of sales for Brennar Bank,} said no.', ['Brennar Bank']],
  ['{VP Juan Soto of Brennar Foods} said no. {The CFO of Brennar Foods} did too.', ['Brennar Foods', 'Brennar Foods']],
  ['{The leader of protests at the port} said no.', [null]],
  ['{Ann Poe, a professor of physics at Halden University,} said no.', [null]],
  // A part of a country that has its own.
  ['The ferry to Skye is late. Scotland pays for it. {Transport minister Morag Baird} said so. Scotland will pay.', ['Scotland']],
  ['The dam in Manitoba leaks. {Premier Colette Roy} said so. Canada pays half.', ['Manitoba']],
  ['The bridge in Ogun fell. Nigeria mourns. {Governor Tunde Bello} said so.', ['Ogun']],
  // A town, and not whatever else has its name.
  ['{The mayor of Ashford, Keith Rowan,} said the school was loved.', ['Ashford']],
  [
    'The Ashford District School Board met on Monday. The board said the school would close. {The mayor of Ashford, Keith Rowan,} said it was loved.',
    ['Ashford'],
  ],
  ['{Ada Berg, the governor of the Bank of Thule,} said rates would rise.', ['Bank of Thule']],
  ['{The sheriff of Poll County, Ed Moss,} said it was over.', ['Poll County']],
  // The police, prosecutors, the opposition.
  ['{Police} said the door was open. {Detectives} were at the house. {Det Insp Liam Quist} said it was.', ['Police', 'Police', 'Police']],
  [
    'Northmark Police were called. {Officers} said the door was open. {Inspector Ida Roe} said so.',
    ['Northmark Police', 'Northmark Police'],
  ],
  ['{Senior Supt Ravi Nair of the Western Division} said police were there.', ['Police']],
  ['{Superintendent Dr. Ida Roe} said the school was full.', [null]],
  ['{The Crown} said she knew. {Prosecutor Ida Roe} said so too.', ['Crown', 'Crown']],
  ['{Prosecutors} said she knew.', ['prosecution']],
  ['{The opposition} said no.', ['opposition']],
  // One person's lawyer.
  ["Kari Lund is charged. {Her lawyer} said she was at home. {Lund's solicitor, Ole Moe,} said so.", ['Kari Lund', 'Kari Lund']],
  // People who have somebody speak for them in common.
  ['A lorry hit a boy. {The lawyer of the Moe family, Ane Ruud,} said no.', ['Moe family']],
  ["The Moe family waits. {The family's solicitor, Ane Ruud,} said no.", ['Moe family']],
  ['Herders from the north have blocked the road. {Their lawyer, Ane Ruud,} said no.', ['herders']],
  ["The valley's growers are suing. {Their spokesman, Mr Roe,} said no.", ['growers']],
  ['{Counsel for the defence, Piers Roe,} said no. {Defence lawyer Ane Ruud} did too.', ['defence', 'defence']],
  ['{The opposition on the council} said no. {Its leader, Ole Moe,} said so twice.', ['opposition', 'opposition']],
  // Bodies that a text knows by what they are.
  [
    'Talks between the Tarn dock union and the port broke up. {The union} said no. {Its chief negotiator, Ida Roe,} left.',
    ['Tarn dock union', 'Tarn dock union'],
  ],
  ["The school board's letter was short. The fire service came. {The board's clerk} said no.", ['school board']],
  ["{The zoo's director, Ole Moe,} said no. {The festival's lawyer, Ane Ruud,} left.", ['zoo', 'festival']],
  // The firm, the clubs, the town of a page.
  [
    'Tande Seed Works (TSW) reported a loss. Kilim Bank cut its target for Tande Seed Works. {Chief Financial Officer Ana Roe} said no.',
    ['Tande Seed Works'],
  ],
  [
    'Solvang Kestrels striker Ane Lie played. The Kestrels beat leaders Fjordby Rovers. {Rovers coach Bo Babic} said no. {Rovers captain Ole Dahl} left.',
    ['Fjordby Rovers', 'Fjordby Rovers'],
  ],
  ['Tarn Hill council voted on Monday. {Town clerk Ove Roe} said it was late.', ['Tarn Hill']],
  ['In Kaldvik, where the sheep arrived, {the mayor, Veli Roe,} said no.', ['Kaldvik']],
  ['HAUGE, Norway – The tram stops here. {Mayor Kari Lund} cut the ribbon.', ['Hauge']],
  // Names that are no person's.
  ['Norbell, the Bergen firm in question, paid. Norbell has customers. {Its founder, Aki Roe,} said no.', ['Norbell']],
  ['The owner, Norfang, said no. {Its boss, Ida Roe,} left. {The exporter, Thule Recovery}, stayed.', ['Norfang', 'Thule Recovery']],
  [
    '{Solberg Products} said so. {Rival Nordby Metals} did not. On Friday {Historic Wales} waited.',
    ['Solberg Products', 'Nordby Metals', 'Historic Wales'],
  ],
  ['{FjordRail on X} said trains were late. {Sri Lanka Rugby, the hosts,} said so.', ['FjordRail', 'Sri Lanka Rugby']],
  ['On Monday, {the Friends of Kvarnholm} said so. {Xolani Bridges} did not. {Uche Waters} did.', ['Friends of Kvarnholm', null, null]],
];

describe('for whom a speaker speaks whose body the text does not name beside them', () => {
  it.each(CASES)('%s', (text, sides) => {
    expect(sidesIn(text)).toEqual(sides);
  });
});

describe('how a spokeswoman without a body of her own is tied to one', () => {
  it.each([
    ["Norway's Health Ministry denied it. “No,” {spokeswoman Kari Holm} said.", 'subject'],
    ['Brennar Foods denied it. “No,” said {spokesman Ole Moe}.', 'subject'],
    ['Brennar Foods denied it.\n\n“No,” said {spokesman Ole Moe}.', 'nearby'],
    ['The mayor wrote to Brennar Foods. “No,” said {spokesman Ole Moe}.', 'nearby'],
    ['Brennar Foods denied it. “No,” said {chief executive Ole Moe}.', 'nearby'],
  ])('%s', (marked, how) => {
    const { entities } = whoIn(marked.replaceAll(/\{([^}]*)\}/g, '{$1|-}'));
    expect(entities.flatMap(({ affiliations }) => (affiliations ?? []).map((one) => one.how))).toEqual([how]);
  });
});

describe('where somebody is heard is not whose they are', () => {
  it.each([
    '{Ana Roth in a blog post} said so.',
    '{Ana Roth in a radio interview} said so.',
    '{Ana Roth in an Oslo court} said so.',
    '{Ana Roth in a newspaper column} said so.',
    '{Ana Roth in a university lecture} said so.',
  ])('%s', (text) => expect(sidesIn(text)).toEqual([null]));
});

describe('a body of one word in front of an office with capitals', () => {
  it.each([
    ['{Brennar Chairman Ola Dahl} said no. {Dahl} left.', ['Brennar', 'Brennar']],
    ['{Northcove Chief Executive Ola Dahl} said no.', ['Northcove']],
    ['{Northcove CFO Ola Dahl} said no. Lund Motor Company agreed.', ['Northcove']],
    ['{Sparrow Executive Director Ola Dahl} said no.', ['Sparrow']],
    ['{Quince CEO Ola Dahl} said no. Lund Motor Company agreed.', ['Quince']],
    ['{Skirnir Founder Ola Dahl} said no.', ['Skirnir']],
    ['{Brennar Vice President Ola Dahl} said no.', ['Brennar']],
    // No bodies: a former office, a field of work, a kind, a state's.
    ['{Former CEO Ola Dahl} said no.', [null]],
    ['{Music Director Ola Dahl} said no.', [null]],
    ['{Republican Chairman Ola Dahl} said no.', [null]],
    ['{Norwegian President Ola Dahl} said no.', ['Norway']],
    ['{Interior Minister Ola Dahl} said no.', [null]],
  ])('%s', (text, sides) => expect(sidesIn(text)).toEqual(sides));
});

describe('what somebody is is nobody whom they lead', () => {
  it.each([
    ["{The city's first Muslim mayor, Omar Bey,} said no.", ['city']],
    ['{The Sikh deputy mayor of Brenn} said no.', ['Brenn']],
    ['{Catholic governor Ola Dahl} said no.', [null]],
  ])('%s', (text, sides) => expect(sidesIn(text)).toEqual(sides));
});

describe('bodies that are called by what they want done', () => {
  it.each([
    ['{Ana Roth of Save the Bees} said no.', ['Save the Bees']],
    ['{Save the Bees} said no. {Its chair, Ana Roth,} left.', ['Save the Bees', 'Save the Bees']],
    ['{Ana Roth, head of Feed the Hungry,} said no.', ['Feed the Hungry']],
    ['{The founder of Stop the Dam, Ana Roth,} said no.', ['Stop the Dam']],
    ['{A spokesman for Reclaim the Streets} said no.', ['Reclaim the Streets']],
    // Not at a date, nor at the start of a sentence of its own.
    ['In March the {Bank of Tolne} said no.', ['Bank of Tolne']],
  ])('%s', (text, sides) => expect(sidesIn(text)).toEqual(sides));
});

describe('what somebody has won, learnt or does is no body', () => {
  it.each([
    ['{The Oscar-winning director Ana Roth} said no.', [null]],
    ['{Nobel Prize-winning economist Ana Roth} said no.', [null]],
    ['{The Harvard-educated lawyer Ana Roth} said no.', [null]],
    ['{Ana Roth, a publisher in Tolne,} said no.', [null]],
    ['{Jamie Roth, the developer of the site,} said no.', [null]],
    ['{Brennar Moss, the publisher of the book,} said no.', ['Brennar Moss']],
  ])('%s', (text, sides) => expect(sidesIn(text)).toEqual(sides));
});

describe('a body that somebody has left is called as it was', () => {
  it.each([
    ['{A former Harbour Office engineer} said no. {A Harbour Office spokesman} left.', [null, 'Harbour Office']],
    ['{Ana Roth, a retired Navy officer,} said no. {The Navy spokesman} left.', [null, null]],
    ['{Ana Roth, a former Rail Board director,} said no. {A Rail Board spokesman} left.', [null, 'Rail Board']],
    ['{A former Brennar executive} said no. {A Brennar executive} left.', [null, 'Brennar']],
    ['{An ex Port Authority pilot} said no. {A Port Authority spokesman} left.', [null, 'Port Authority']],
  ])('%s', (text, sides) => expect(sidesIn(text)).toEqual(sides));
});
