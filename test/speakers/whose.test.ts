import { describe, expect, it } from 'vitest';
import { whoIn } from './who.js';

/** The sides of the speakers of the marked sources, in their order. */
function sidesIn(marked: string): (string | null)[] {
  const { found, entities } = whoIn(marked.replaceAll(/\{([^}]*)\}/g, '{$1|-}'));
  return found.map((line) => entities.findLast((entity) => entity.name === line.split(' → ')[1])?.side ?? null);
}

const CASES: readonly (readonly [text: string, sides: (string | null)[]])[] = [
  ['Florence Airways’ board said no: {its chairman, Ole Moe,} called it odd.', ['Florence Airways']],
  ['The low-fare arm of Victoria Foods struck. {Victoria Foods’ chairman, Ole Moe,} called it odd.', ['Victoria Foods']],
  ['{Victoria Mills} said no. {Jose Sa} agreed.', [null, null]],
  [
    'The count is of the World Health Organization (WHO). {Ida Roe, the agency’s representative,} said no. {The World Food Programme (WFP)} agreed.',
    ['World Health Organization', 'World Food Programme'],
  ],
  ['Norwegian Foreign Minister Ida Roe said no. In Lima, {Foreign Minister Ana Rojas} denied it.', ['Peru']],
  ['Norwegian Foreign Minister Ida Roe said no. In Nairobi, {Foreign Minister Tom Iko} denied it. {He} was firm.', ['Kenya', 'Kenya']],
  [
    '“It was late,” {Norwegian foreign ministry spokesman Ole Moe} told reporters in Oslo. In Lima, the tone was cooler. Peru’s Ministry of Foreign Affairs denied it. {Ana Rojas, the ministry’s spokesperson,} agreed.',
    ['Norway', 'Peru'],
  ],
  [
    'Norway wrote. {Ole Moe, a foreign ministry spokesman,} told a news conference in Lima it was late. The Norwegian Foreign Ministry denied it.',
    ['Norway'],
  ],
  [
    'Plows come late\n\nSOLBYR, Ont. — The vote was on Monday.\n\n{Ida Roe, the city’s manager of works,} said no. {A spokesman for the city} agreed.',
    ['Solbyr', 'Solbyr'],
  ],
  [
    '{A spokesman for Bavaria’s Ministry of Health, Ole Moe,} said no. {Ida Roe, a spokeswoman for Bavaria,} agreed.',
    ['Bavaria', 'Bavaria'],
  ],
  [
    'A bid by Norway’s Halden Holdings came. {Halden} said no. {Ida Roe, Halden’s chief executive,} agreed.',
    ['Halden Holdings', 'Halden Holdings'],
  ],
  ['{Chile’s Selwick Foods} said no. {Peru’s Ministry of Health} agreed.', ['Selwick Foods', 'Peru']],
  [
    'Kestrels 3 Bracken Town 1\n\nKestrels beat Bracken Town on Saturday. {Kestrels skipper Moses Tau} said it was late. {He} said so. {The 31-year-old} said it again. Bracken host the Owls on Friday. {Bracken coach Ada Lind} said no.',
    ['Kestrels', 'Kestrels', 'Kestrels', 'Bracken Town'],
  ],
  [
    'Wanderers lost at home to Lodge Athletic. {Wanderers defender Tom Iko} said the pitch was wet. {Athletic’s coach, Bo Lund,} did not.',
    ['Wanderers', 'Lodge Athletic'],
  ],
  [
    'Halden Silk lost money. {Ida Roe, chair of the management board,} was glad. {The Chairman of the Board, Dr. Ole Moe,} was not. {The board} said no.',
    ['Halden Silk', 'Halden Silk', 'Halden Silk'],
  ],
  [
    'The Marina Playhouse will close. {The theatre’s board} said no. {Its chair, Ida Roe,} said so.',
    ['Marina Playhouse', 'Marina Playhouse'],
  ],
  ['Marrow Air flies. {Marrow Air’s board} said no. {Its chair, Ida Roe,} said so.', ['Marrow Air', 'Marrow Air']],
  [
    'Halden Silk lost money. {The Human Resource Manager, Ida Roe,} said no. {Public Affairs Director Ole Moe} said so.',
    ['Halden Silk', 'Halden Silk'],
  ],
  ['Bray Rovers lost to Tonsberg. {Club chairman Madam Ida Roe} said no.', ['Bray Rovers']],
  ['{Norland Gov. Ole Moe} said no. {The governor} said it twice.', ['Norland', 'Norland']],
  ['{Skarbinja mayor Ida Roe} said no.', ['Skarbinja']],
  ['{Second Deputy Governor Ida Roe} said no.', [null]],
  ['{Brenn mayor Ida Roe} said so. Brenn District Council will vote.', ['Brenn District Council']],
  ['The storm killed two. {Provincial police chief Col. Ole Moe} said so. {A police lieutenant, Bo Lund,} said no.', ['Police', 'Police']],
  ['The diocese of Hamar will sell the cave. {Bishop Ole Moe} said no.', ['diocese of Hamar']],
  ['The Weather Bureau of Norland warned of it. {Senior meteorologist Ole Moe} said no.', ['Weather Bureau of Norland']],
  ['A report by the Fisheries Inspectorate, tabled on Monday, told of leaks. {The report} said so.', ['Fisheries Inspectorate']],
  ['A study last week by the Court of Auditors found holes. {The document} said so.', ['Court of Auditors']],
  ['{The Labour Court} ruled that it was his. {The judgment} said so.', ['Labour Court', 'Labour Court']],
  ['A report for the mayor told of leaks. {The report} said so.', [null]],
  ['{The Labour Court} said that it was his. {The report} said so.', ['Labour Court', null]],
  ['{Harriers striker Ama Boateng} said it was late. The Harriers play on Sunday.', ['Harriers']],
  [
    'The shot was made by the Instituto Claro de Olinda. {The institute} said it was safe. {The institute’s director, Caio Reis,} said so.',
    ['Instituto Claro de Olinda', 'Instituto Claro de Olinda'],
  ],
  [
    'The Asociación Rural de Pando met. {The association} said rain was late. {Its president, Ana Roca,} said so.',
    ['Asociación Rural de Pando', 'Asociación Rural de Pando'],
  ],
  ['The Fundación Arrayán sued. {The foundation} said it was late.', ['Fundación Arrayán']],
  ['The Stiftung Heimatwald bought the wood. {The foundation} said so.', ['Stiftung Heimatwald']],
  ['The Federación de Pescadores is angry. {The federation} said so.', ['Federación de Pescadores']],
  [
    '{Ida Roe, president of Local 88 of the Brewery and Bottling Workers,} said so. {The local} said no.',
    ['Local 88 of the Brewery and Bottling Workers', 'Local 88 of the Brewery and Bottling Workers'],
  ],
  ['{Ed Moss, who leads UFW Local 12,} said so.', ['UFW Local 12']],
  ['{The Greens} said no. {Party leader Ida Roe} said no. {Chief whip Ole Moe} said so too.', ['Greens', 'Greens', 'Greens']],
  ['{The Social Democrats} said no. {Their leader, Ida Roe,} said so.', ['Social Democrats', 'Social Democrats']],
  ['The Liberals lost. {Deputy leader Ole Moe} said it was late.', ['Liberals']],
  [
    'The bells of St Ebbe’s fell silent. {The rector, Revd Ida Roe,} said so. {She} said more. {The rector} said it again.',
    ['St Ebbe’s', 'St Ebbe’s', 'St Ebbe’s'],
  ],
  ['Holy Trinity is shut. {Fr Ole Moe} said the roof leaked. {The parish priest} said so.', ['Holy Trinity', 'Holy Trinity']],
  [
    'St Cuthman’s has locked up phones. {The headteacher, Ida Roe,} said so. {Ole Moe, the deputy head,} said it too. {Roe} said more.',
    ['St Cuthman’s', 'St Cuthman’s', 'St Cuthman’s'],
  ],
  ['Phones are banned at Halden Primary School. {Headteacher Ida Roe} said so.', ['Halden Primary School']],
  [
    'The town of Sankt Veitsdorf has no fountain. {The town clerk, Ida Roe,} said so. {Mayor Ole Moe} said no. {He} said more.',
    ['Sankt Veitsdorf', 'Sankt Veitsdorf', 'Sankt Veitsdorf'],
  ],
  [
    'Selwick Town Council met. {Town clerk Ida Roe} said so. {The mayor, Ole Moe,} said no.',
    ['Selwick Town Council', 'Selwick Town Council'],
  ],
  [
    'The Catalan government will pay. {The premier, Mikel Soler,} said so. {The regional minister for works, Koldo Puig,} said no.',
    ['Catalan government', 'Catalan government'],
  ],
  [
    'BRATISLAVA, Slovakia (AP) — The rail line to Žilina is shut. {The transport minister} said so. {Ján Novák, the transport minister,} said more.',
    ['Slovakia', 'Slovakia'],
  ],
  [
    'Trains in Almaty stopped. Kazakhstan has cold winters. {Serik Omarov, the transport minister,} said so. {The transport minister} said it again.',
    ['Kazakhstan', 'Kazakhstan'],
  ],
  ['The mill in Gävle, Sweden, will close. {The finance minister} said so.', ['Sweden']],
  ['The Security Ministry blamed a foreign state. Mali’s capital is quiet. Mali has soldiers. {The Security Ministry} said so.', ['Mali']],
  ['{The Peruvian air force} said so. {The Chilean coast guard} said no. {A spokesman} said more.', ['Peru', 'Chile', 'Chile']],
  ['{Lt Col Ida Roe of the engineers’ regiment} said so. {She} said more.', ['engineers’ regiment', 'engineers’ regiment']],
  ['The Icelandic coast guard sent a boat. It rained. {A spokesman} said it was late.', ['Iceland']],
  ['{A source at Halden Merchant Bank} said so. {The source} said more.', ['Halden Merchant Bank', 'Halden Merchant Bank']],
  [
    'The Brenn Valley Hospital Trust shut a ward. {The Trust} said so. {The trust’s medical director, Dr Ida Roe,} said more.',
    ['Brenn Valley Hospital Trust', 'Brenn Valley Hospital Trust'],
  ],
  [
    'The Harbour Conservancy Board met. {The Board} said so. {Its chair, Ida Roe,} said no.',
    ['Harbour Conservancy Board', 'Harbour Conservancy Board'],
  ],
  ['Tumelo Rasebe cancelled her tour. {Her manager, Big Sam,} said so. {Her lawyer} said no.', ['Tumelo Rasebe', 'Tumelo Rasebe']],
  ['{Ida Roe, head of the works committee of the Selwick Quarry Union,} said so.', ['Selwick Quarry Union']],
  ['{Ida Roe, chair of the Northern branch of the Selwick Quarry Union,} said so.', ['Selwick Quarry Union']],
  ['{The union’s Northern branch} said so.', ['union']],
  ['The mayor of Selwick, Ida Roe, was away. {Her deputy} said so. {Her deputy, Ole Moe,} said more.', ['Selwick', 'Selwick']],
  ['{A European diplomat based in Accra} said so.', [null]],
  ['{A former manager of Brenn Hospital} said so.', [null]],
  ['{An engineer hired by the tenants, Dr Ida Roe,} said so.', ['tenants']],
  ['{Ida Roe, a spokeswoman for the aid group Clear Wells,} said so. {She} said more.', ['Clear Wells', 'Clear Wells']],
  [
    'Hilde Claes keeps bees and chairs the Walloon beekeepers’ association. {She} said so. {Claes} said more.',
    ['Walloon beekeepers’ association', 'Walloon beekeepers’ association'],
  ],
  ['Ole Moe, who runs the Selwick Brewery, was there. {He} said so.', ['Selwick Brewery']],
  ['Ole Moe has led the Selwick Tenants’ Union since May. {Moe} said so.', ['Selwick Tenants’ Union']],
  ['Ole Moe speaks for the Selwick Tenants’ Union. {Moe} said so.', ['Selwick Tenants’ Union']],
  ['TASHKENT, Aug 15 (CNA) - Uzbekistan gave its account. {Foreign ministry spokeswoman Nilufar Azimova} said so.', ['Uzbekistan']],
  ['ACCRA, 3 May (GNW) - The road is shut. {A works ministry official} said so. {The defence ministry} said no.', ['Ghana', 'Ghana']],
  ['{Deputy District Attorney Ida Roe} said he knew. {Roe} said more.', ['prosecution', 'prosecution']],
  ['{Presidential adviser Ole Moe} spoke in Nairobi. Kenya waits. Kenya is dry. {He} said more.', ['Kenya', 'Kenya']],
  ['The Norvik Watch, an NGO, met. {The industry body} said so.', ['Norvik Watch']],
  ['The price is ₹40 and was ₹30. {Fisheries Minister K. Sundar} said so.', ['India']],
  ['{The Ministry of Water Resources} said so. {The ministry} said more.', ['Ministry of Water Resources', 'Ministry of Water Resources']],
  [
    'Solvik Looms (SL) lost money. Solvik Looms makes looms. {Managing Director and CEO Ida Roe} said so. {Chief Financial Officer Ole Moe} said more.',
    ['Solvik Looms', 'Solvik Looms'],
  ],
  [
    'The tiles of St Werburgh’s in Mill Lane fell. {The vicar, Revd Canon Ida Roe,} said so. {The churchwarden} said more.',
    ['St Werburgh’s', 'St Werburgh’s'],
  ],
  [
    'St Ninian’s, a school of 300 pupils, is shut. {Ole Moe}, who has led it since 2019, said so. {The headmaster} said more.',
    ['St Ninian’s', 'St Ninian’s'],
  ],
  ['The Bavarian regional government lost. {The regional minister for roads, Ida Roe,} said so.', ['Bavarian government']],
  ['Residents of Hollenbach are cross. {The town clerk, Ida Roe,} said so. {Mayor Ole Moe} said no.', ['Hollenbach', 'Hollenbach']],
  [
    'The pits at Lom lie still. {A source at the Lom Coal Company} said so. {An insider at the company} said more.',
    ['Lom Coal Company', 'Lom Coal Company'],
  ],
  [
    'VILNIUS, 12 June – The line will be moved, {the transport minister} said. {Jonas Petraitis} told deputies so.',
    ['Lithuania', 'Lithuania'],
  ],
  ['The province’s growers’ league, Solvara, has other ideas. {Its president, Zé Roca,} said so.', ['Solvara']],
  [
    'Owls 2 Harriers 0\n\nOwls beat Harriers. {Owls winger Tom Iko} said it was late. {Harriers bowler Bo Lund} said no.',
    ['Owls', 'Harriers'],
  ],
  [
    '{The Christian Democrats} said no. {The Conservatives} said yes. {Parliamentary leader Ida Roe of the Conservatives} said so.',
    ['Christian Democrats', 'Conservatives', 'Conservatives'],
  ],
  ['The Ostby Union met. {Ida Roe, who speaks for it,} said so.', ['Ostby Union']],
  ['{Ole Moe, secretary of Lodge 44,} said so.', ['Lodge 44']],
  ['The Partido Verde de Loja met. {The party} said so.', ['Partido Verde de Loja']],
  ['{The Kenyan border guard} said so. {The Finnish coast guard} said no.', ['Kenya', 'Finland']],
  ['{Ida Roe of the strikers’ committee} said so.', ['strikers’ committee']],
  ['The shot was tried at the Instituto Claro de Olinda, which made it. {The institute} said so.', ['Instituto Claro de Olinda']],
  ['{Ida Roe, an officer of NBWO,} said so.', ['NBWO']],
];

describe('whose somebody is, by how the text brings them and the body in', () => {
  it.each(CASES)('%s', (text, sides) => {
    expect(sidesIn(text)).toEqual(sides);
  });
});
