import { describe, expect, it } from 'vitest';
import { sidesIn } from './who.js';

const CASES: readonly (readonly [text: string, sides: (string | null)[]])[] = [
  // Whoever works with a body.
  ['The Nevada Bureau of Mines found gold. {Amy Lund, a program manager with the bureau,} said so.', ['Nevada Bureau of Mines']],
  [
    'The Harbour Safety Agency came on Monday. {Ole Dahl, an inspector with the agency,} said no. {Dahl} left.',
    ['Harbour Safety Agency', 'Harbour Safety Agency'],
  ],
  [
    'The Ridge County Health Department closed the pool. {Kim Moe, an epidemiologist with the department,} said so.',
    ['Ridge County Health Department'],
  ],
  ["The Fjord Growers' Union met. {Ane Ruud, a field organiser with the union,} said so.", ["Fjord Growers' Union"]],
  ['The National Weather Service warned of snow. {Ole Dahl, a meteorologist with the service,} said so.', ['National Weather Service']],
  ['{Amy Lund, a program manager with the Nevada Bureau of Mines,} said so.', ['Nevada Bureau of Mines']],
  ['{Amy Lund, a field officer with Open Doors,} said so.', ['Open Doors']],
  ['{Amy Lund, a plumber with a cold,} said so.', [null]],
  ['{Papers lodged with the High Court} said so.', [null]],
  // The town that a body is in, what it is, and its name.
  ['{Ida Roe of the Ghent bank Merla} thinks it will fail. {She} said more.', ['Merla', 'Merla']],
  ['{Ole Dahl of the Bristol charity Open Doors} said no.', ['Open Doors']],
  ['{Ole Dahl, director of the Berlin institute Zukunft,} said no.', ['Zukunft']],
  ['{Ole Dahl, chief executive of Manchester retailer Kindle & Roe,} said no.', ['Kindle & Roe']],
  ['{Kari Lund of the Brenn union Havfolk} said no.', ['Havfolk']],
  ['{The Merla bank} said no.', ['Merla']],
  // A body that is named behind what it is.
  ['"No," said {Jo Lund, who runs a parents\' group called Safer Roads}. {Lund} left.', ['Safer Roads', 'Safer Roads']],
  ["{Ida Roe, who heads a tenants' group called Roof First,} said so.", ['Roof First']],
  ['{Ida Roe, who chairs a lobby group named Clear Sky,} said so.', ['Clear Sky']],
  ['{Ida Roe, founder of a charity called Warm Hands,} said so.', ['Warm Hands']],
  ["{Ole Moe, who leads a farmers' union called Terra,} said so.", ['Terra']],
  ['{Ole Moe of a campaign group called Dry Feet} said so.', ['Dry Feet']],
  ['{Ole Moe, a director at a firm called Haldane,} said so. {Haldane} left.', ['Haldane', 'Haldane']],
  ['{Ole Moe, spokesman for an alliance called Fjord Forever,} said so.', ['Fjord Forever']],
  ['A man called Ole Moe runs the shop. {Moe} said no.', [null]],
  ["{The union's chair, a man called Ole Moe,} left.", ['union']],
  // His own company is neither his name nor another's.
  [
    "{The growers' league, Fruvia,} said no. Fruvia's president is Ole Moe. {The report of his own company} says so. {Fruvia} left.",
    ['Fruvia', null, 'Fruvia'],
  ],
  ['{A spokesman for the company, Tarn Foods,} said no. {Tarn Foods} left.', ['Tarn Foods', 'Tarn Foods']],
  ['{A filing by his own firm, Lund Timber,} said so. {Lund Timber} left.', ['Lund Timber', 'Lund Timber']],
  ['{A spokesman for the company, Ole Moe,} said no. Tarn Foods is late.', ['Tarn Foods']],
  ['Ole Moe chairs Fruvia. {His own company} said no.', [null]],
  // Inspectors-general, and trustees of what has trustees.
  [
    'The Food Safety Inspectorate was told in May. {Inspector-general Ida Roe} said so. {She} left.',
    ['Food Safety Inspectorate', 'Food Safety Inspectorate'],
  ],
  ['The Mines Safety Authority shut the pit. {Deputy inspector-general Ole Dahl} said so.', ['Mines Safety Authority']],
  ['The Medicines Agency is looking at it. {Its inspector-general, Ole Dahl,} said no.', ['Medicines Agency']],
  ['The Orland school board met. Grove Union sells feed. {Trustee Ida Roe} worries.', [null]],
  ['The Fjord Trust owns the bay. {Trustee Ida Roe} said no.', ['Fjord Trust']],
  ['{Ida Roe, a trustee of the Fjord Trust,} said no.', ['Fjord Trust']],
  // What a body is to another: it does not speak for it.
  ['Corva Sul has bought the cork. {Its insurer} said no.', [null]],
  ['Tarn Foods closed a plant. {Its bank} would not wait.', [null]],
  ["Tarn Foods closed a plant. {The firm's landlord} said no.", [null]],
  ['Tarn Foods closed a plant. {Its supplier} said no.', [null]],
  ['Tarn Foods closed a plant. {Its regulator} said no.', [null]],
  ['Tarn Foods closed a plant. {Its main competitor} said no.', [null]],
  ['Tarn Foods closed a plant. {Its parent company} said no.', [null]],
  ['Tarn Foods closed a plant. {Its auditor} said no.', [null]],
  ['Tarn Foods closed a plant. {Its insurer, Sure Mutual,} would not pay.', ['Sure Mutual']],
  ['Tarn Foods closed a plant. {Halden Mutual, its insurer,} would not pay.', ['Halden Mutual']],
  ['Tarn Foods closed a plant. {Its subsidiary} said no. {Its lawyers} said no.', ['Tarn Foods', 'Tarn Foods']],
  // An office that is called after whoever heads it.
  ["The Poll County Attorney's Office is looking at it. {A deputy county attorney, Ole Dahl,} said no.", ["Poll County Attorney's Office"]],
  ["{Assistant county attorney Ida Roe} said so. The Tarn County Attorney's Office is at work.", ["Tarn County Attorney's Office"]],
  ["The Tarn Coroner's Office came. {Coroner Ida Roe} said no.", ["Tarn Coroner's Office"]],
  ['{Deputy district attorney Ida Roe} said she knew.', ['prosecution']],
  ['{Deputy city attorney Ida Roe} said no. Tarn Hill council met.', ['Tarn Hill']],
  ['{Assistant city manager Ida Roe} said no. Tarn Hill council met.', ['Tarn Hill']],
  // What somebody inside a body is in charge of is no body.
  ['Late goals won it. {Team manager Ole Moe} said no.', [null]],
  ['A fire burnt out a barn. {Battalion chief Ole Moe} said no.', [null]],
  ['{Squad leader Ole Moe} said no. {Project manager Ida Roe} left.', [null, null]],
  ['The Orla Fire Bureau came. {Battalion chief Ole Moe} said no.', ['Orla Fire Bureau']],
  ['The Tarn Fire Department came. {Fire chief Ole Moe} said no.', ['Tarn Fire Department']],
  ['Solvang Rovers lost. {Team manager Ole Moe} said no.', ['Solvang Rovers']],
  // The firm among bodies of members.
  ["Fjord Buses said its lines were late. The Drivers' Council met. {Chief executive Ole Moe} said no.", ['Fjord Buses']],
  ["Tarn Gold said its shaft was shut. The Mineworkers' Council had no qualms. {Chief operating officer Ole Moe} said no.", ['Tarn Gold']],
  // What stands before a name.
  ['{Ole Moe, director of the operator Plava Mila,} said no.', ['Plava Mila']],
  ['{Ole Moe, head of the developer Nova Casa,} said no.', ['Nova Casa']],
  ['{Ole Moe, spokesman for the supplier Casa Brun,} said no.', ['Casa Brun']],
  ['{Director of services Ole Moe} said no.', [null]],
  // Firms that are something to others.
  ['Folhares cut jobs. Its parent Kusipaper shut a mill. {A spokesperson for Kusipaper} said no.', ['Kusipaper']],
  ['Folhares cut jobs. {Its Danish owner, Holm & Lund,} said no.', ['Holm & Lund']],
  ["{Folhares's British owner, Holm & Moor,} said no.", ['Holm & Moor']],
  ["{Casa Brun, the plant's operator,} said no. The Food Hygiene Agency came.", ['Casa Brun']],
  ["{Sur Gas, the terminal's operator,} said no.", ['Sur Gas']],
  // Ranks and titles of two words.
  ['The Department of Wildlife said so. {Director General M. G. C. Soru} said no.', ['Department of Wildlife']],
  ['The Department of Roads said so. {Director General Ole Moe} said no.', ['Department of Roads']],
  [
    'A man told the Fjord Water Board that he saw lights. {Water Board spokesman Capt. Noel Moe} said no. {He} left.',
    ['Fjord Water Board', 'Fjord Water Board'],
  ],
  ['A man told the Fjord Harbour Trust that he saw lights. {Harbour Trust chairman Major Noel Moe} said no.', ['Fjord Harbour Trust']],
  ['{Tarn Rail chairman Maj. Gen. (retd) Ida Roe} said no.', ['Tarn Rail']],
  ['Police in the town of Lusa fired. {Inspector-General Kwabena Moe} said no.', ['Police']],
  ['{Ohio Attorney General Siri Lund} said no.', ['Ohio']],
  // What a body is of has an owner, the office has none.
  ["{Le Tran, vice chairman of the district people's committee,} said no.", ["district people's committee"]],
  ["{Ole Moe, deputy head of the town's planning office,} said no.", ["town's planning office"]],
  ['{Ole Moe, deputy head of the town planning office,} said no.', ['town planning office']],
  ["{Ida Roe, secretary of the growers' union,} said no.", ["growers' union"]],
  ["{Ida Roe, director of the city's water board,} said no.", ['city']],
  // A force by its own name is itself, the police of a country are the country's.
  [
    '{Superintendent Ida Roe of the Royal Fiji Police Force} said no. Fiji waits. {She} left.',
    ['Royal Fiji Police Force', 'Royal Fiji Police Force'],
  ],
  ['{The Kenya Police Service} said no.', ['Kenya Police Service']],
  [
    '{The Philippine National Police} said so. {Its spokesman, Ole Dahl,} left.',
    ['Philippine National Police', 'Philippine National Police'],
  ],
  ['{Inspector Ida Roe of the Malta Police Force} said so. Malta waits.', ['Malta Police Force']],
  ['{The Royal Canadian Mounted Police} said so.', ['Royal Canadian Mounted Police']],
  ['{The Danish police} said so.', ['Denmark']],
  ['{Uganda police} said no.', ['Uganda']],
  ['{The Chilean army} said no. {The Norwegian National Guard} said so.', ['Chile', 'Norway']],
  ['The Tarn Hill Police came. {A force spokeswoman} said no.', ['Tarn Hill Police']],
  // Small words that a name ends with.
  [
    'A man told the Philippine Coast Guard that he saw lights. {The coast guard} said so. {Coast guard spokesman Ole Moe} left.',
    ['Philippine Coast Guard', 'Philippine Coast Guard'],
  ],
  [
    'The Philippine National Police came. {The national police} said no. {National police chief Ole Moe} left.',
    ['Philippine National Police', 'Philippine National Police'],
  ],
  ['The Tarn County Health Department came. {The health department} said no.', ['Tarn County Health Department']],
  [
    'The Royal Fiji Police Force came. {The police force} said no. {The force} left.',
    ['Royal Fiji Police Force', 'Royal Fiji Police Force'],
  ],
  ['The Kenya Police came. {The police} said no. {A police spokesman} left.', ['Kenya Police', 'Kenya Police']],
  // A family that the text names, and members of whatever it is.
  ['Since May the Lund-Brill family, which owns Halvor, has been talking. {The family} would not comment.', ['Lund-Brill family']],
  ['The Moe family waits. {The family} said no.', ['Moe family']],
  ['The Moe family and the Roe family met. {The family} said no.', [null]],
  ['{The family} said no.', [null]],
  ["Port Nahal got its berth. {Its traders' association} said no.", ["Port Nahal traders' association"]],
  ["Tarn Foods closed a plant. {Its workers' union} said no.", ["Tarn Foods workers' union"]],
  ["Norway has fined a firm. {Norway's data protection regulator} said no.", ['Norway']],
  // Of bodies that begin alike, the one named first.
  [
    'Tovar Mobil told owners of 300 bikes to stop. A weld of the Tovar Duo may crack. {A Tovar spokesman} said no. {The Tovar spokesman} left.',
    ['Tovar Mobil', 'Tovar Mobil'],
  ],
  ['Kestrel Pharma cut jobs. The Kestrel Trust helps. {A Kestrel spokeswoman} said no.', ['Kestrel Pharma']],
  [
    'Meri Health Partners bought Crest Clinics. Meri Health Plan is a part. {Meri Chief Executive Dan Roe} said no.',
    ['Meri Health Partners'],
  ],
  [
    'Halvor Foods cut jobs. The Lund family, which owns Halvor, sold the Halvor Mill. {A Halvor spokesperson} would not comment.',
    ['Halvor Foods'],
  ],
  ['Murray Mutual paid. Judy Murray did not. {A Murray Mutual spokesman} said so.', ['Murray Mutual']],
  // A side of a business is no body, and letters for lawmakers are no name.
  ['{Zofia Roe, who runs the business side,} said no.', [null]],
  ['{Ida Roe, who runs the commercial side of the shop,} said no.', [null]],
  ['{Labour MSP Una Roe} said no. {Fianna Fáil TD Sean Roe} said no.', [null, null]],
  ['{Labor MLC Ida Roe} said no. {Green MLA Ole Moe} said no.', [null, null]],
  // The only state whose government a text has told of.
  ["Panama's government will charge a levy on ships, {Transport Minister Rodrigo Moe} said.", ['Panama']],
  ["Norway's government will close a mine, {Energy Minister Ida Roe} said on Friday.", ['Norway']],
  ['The Chilean government will sell a port. {Transport Minister Ida Roe} said so.', ['Chile']],
  ["Kenya's cabinet met. {The health minister} said no.", ['Kenya']],
  ['The Chilean government and Norway met. {Transport Minister Ida Roe} said so.', [null]],
  // Schools have superintendents, unions have none.
  ['The Texas Bus Employees met. {Superintendent Doug Roe} said no.', [null]],
  ['The Tarn School District met. The Texas Bus Employees met. {Superintendent Doug Roe} said no.', ['Tarn School District']],
  // The name in another language, and what it is in the text's own.
  [
    'Complaints came from the Verband der Seilbahner (Association of Cable Operators). {Its managing director, Toni Roe,} said no. {The Association of Cable Operators} left.',
    ['Verband der Seilbahner', 'Verband der Seilbahner'],
  ],
  ['Complaints came from the Sindicato Azul (Blue Union). {The Blue Union} left.', ['Sindicato Azul']],
  // A body with no name whose chief executive needs none either.
  [
    "Tauhara's pool will stay shut after city councillors voted 8-6. The council was deep in debt. A report by the council's property group said so. {Chief executive Ole Moe} said no.",
    ['council'],
  ],
  ['The council met on Monday. {Chief executive Ole Moe} said no.', ['council']],
  ['The charity has no money. {Its chief executive} left. {Finance director Ida Roe} said no.', ['charity', 'charity']],
  // Forecasters are of bodies that are described as those of weather.
  ['The state weather office, Omet, said so. {Forecaster Ida Roe} said no.', ['Omet']],
  ['Omet, the national weather bureau, said it would rain. {Senior meteorologist Ida Roe} said no.', ['Omet']],
  ['The Bureau of Meteorology warned. {Senior meteorologist Ida Roe} said no.', ['Bureau of Meteorology']],
  ["The Tarn Bakers' Union met. {Forecaster Ida Roe} said no.", [null]],
  // Papers speak for nobody.
  ['{The Daily Comet} said no. {Daily Comet editor Ida Roe} left.', [null, null]],
  ['{The Sunday Post} said no.', [null]],
  // What somebody no longer is, with a hyphen.
  ['Solvang Rovers lost. {Ex-Rovers winger Bo Lie} said no.', [null]],
  ['Solvang Rovers lost. {Pundit and ex-Rovers winger Bo Lie} said no.', [null]],
  ["{Tarn Rail's ex-chairman, Ole Moe,} said no.", [null]],
  ['{Ex-minister Ida Roe} said no. Kenya waits. Kenya said so.', [null]],
  ['{Ole Moe, an ex-director of Tarn Rail,} said no.', [null]],
  ['{Tarn Rail director Ole Moe} said no.', ['Tarn Rail']],
];

describe('for which body a speaker speaks that the words beside them name', () => {
  it.each(CASES)('%s', (text, sides) => {
    expect(sidesIn(text)).toEqual(sides);
  });
});
