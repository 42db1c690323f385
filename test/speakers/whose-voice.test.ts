import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/corpus/assemble.js';
import { extractDocument } from '../../src/pipeline.js';
import { expectWho, sidesIn } from './who.js';

/** Who says the last claim, and what that is. */
function lastVoice(text: string): string {
  const speaker = assemble([extractDocument(text, 'a.txt')], {}).claims.at(-1)?.speaker;
  return speaker ? `${speaker.name} (${speaker.type}, ${speaker.side ?? 'no side'})` : 'nobody';
}

describe('a family name with its particle that a headline brings in first', () => {
  it.each([
    '{Van der Berg|Wouter van der Berg} defends dike\n\nMinister Wouter van der Berg was in Delft. {Van der Berg|Wouter van der Berg} said no.',
    '{Da Silva|Ana da Silva}: No deal\n\nSenator Ana da Silva was in Porto.',
    '{De la Fuente|Luis de la Fuente} hits back\n\nThe coach, Luis de la Fuente, was in Jaén.',
    '{Von Ahlen|Ursula von Ahlen} will stay\n\nThe chancellor, Ursula von Ahlen, was in Bremen. “Yes,” {von Ahlen|Ursula von Ahlen} said.',
    '{Le Clerc|Marie le Clerc} says oven was cold\n\nThe baker Marie le Clerc was in Lille.',
    '{Di Marco|Paul di Marco} walks out\n\nThe fiddler Paul di Marco was in Bari.',
    '{Dos Santos|Rosa dos Santos} wins\n\nThe judge Rosa dos Santos was in Faro.',
    // Nobody of that name follows, or somebody of another.
    '{Van Damme|Van Damme} walks out\n\nGovernor Paul di Marco was in Bari.',
    '{Ben Holm|Ben Holm} walks out\n\nGovernor Ida Holm was in Bari.',
  ])('%s', (marked) => expectWho(marked));
});

describe('whoever reports is "he" in the next sentence, not whoever is reported', () => {
  it.each([
    ['Arne Holm said that there was no will, whereas Per Lund acknowledged that he knew. He also said that Lund had lied.', 'Arne Holm'],
    ['Ida Roth said the ward was full because Petra Novak insisted on it. She added that Novak was new.', 'Ida Roth'],
    ['Skipper Jon Vik said that Ole Brekke had denied the theft. He called for an inquiry.', 'Jon Vik'],
    ['The miner Luis Rojas argued that Juan Paz insisted the shaft was dry. He warned of gas.', 'Luis Rojas'],
    ['Coach Amina Diallo told reporters that Fatou Ba claimed she was fit. She added that Ba was tired.', 'Amina Diallo'],
    // Whoever speaks in a clause of his own comes last, and a woman is no "he".
    ['Per Lund denied the debt, while Arne Holm said it was real. He called for an audit.', 'Arne Holm'],
    ['Ida Roth said that Per Lund had denied the debt. He called for an audit.', 'Per Lund'],
  ])('%s', (text, name) => expect(lastVoice(text)).toContain(name));
});

describe('"he" is nobody of whom he tells by name', () => {
  it.each([
    ['Arne Holm denied it. Per Lund confirmed it. He said that Lund had lied.', 'Arne Holm'],
    ['The baker Rosa Pinto spoke first. Ana Dias answered. She claimed Dias was late.', 'Rosa Pinto'],
    ['Striker Musa Bello praised the crowd. Keeper Ade Obi did not. He said Obi should have saved it.', 'Musa Bello'],
    ['Judge Ingrid Moe asked first. Lawyer Siri Lie replied. She noted that Lie knew the file.', 'Ingrid Moe'],
    ['Skipper Jon Vik was ashore. Mate Ole Brekke was not. He insisted Brekke had the wheel.', 'Jon Vik'],
    // What stands behind a colon he says of himself; whose name is an owner’s may be his own.
    ['Arne Holm denied it. The mate Per Lund was blunt: the boat was old, he said.', 'Per Lund'],
    ['Arne Holm denied it. Per Lund confirmed it. He said that Lund’s boat was old.', 'Per Lund'],
  ])('%s', (text, name) => expect(lastVoice(text)).toContain(name));
});

describe('in a row of what is somebody’s, "his" is the same one’s', () => {
  it.each([
    '“No,” Arne Holm said in reference to Per Lund’s stance on tolls and {his|Per Lund} promise to build a bridge.',
    'The judge Ida Roth rejected Petra Novak’s appeal and {her|Petra Novak} claim that the ward was full.',
    'Arne Holm spoke about Jon Vik’s old boat and {his|Jon Vik} demand for a new one.',
    'The farmer Luis Rojas mocked Juan Paz’s plan for the dam and {his|Juan Paz} hope that it would hold.',
    'The referee Anna Berg cited Fatou Ba’s foul and {her|Fatou Ba} denial.',
    // No row: a verb stands between, or nothing is owned in front.
    'Arne Holm mended the roof and {his|Arne Holm} claim that it was new was laughed at.',
    'Per Lund’s boat sank and Arne Holm rowed out and {his|Arne Holm} claim was paid.',
  ])('%s', (marked) => expectWho(marked));
});

describe('a lone name that the text shows to be a person’s is no firm', () => {
  it.each([
    ['Okafor laid out his vision for the port. Okafor denied the theft.', 'Okafor (person, no side)'],
    ['Okafor blamed herself. Okafor denied the theft.', 'Okafor (person, no side)'],
    ['Zelinka never sold his boat. Zelinka denied the theft.', 'Zelinka (person, no side)'],
    ['Brandvik launched her bid in May. Brandvik denied the theft.', 'Brandvik (person, no side)'],
    ['Tamura had lost his first two games. Tamura denied the theft.', 'Tamura (person, no side)'],
    ['Okafor denied the theft. She wept. She said no.', 'Okafor (person, no side)'],
    // Of these nothing tells it.
    ['Zelinka launched its pump in May. Zelinka denied the theft.', 'Zelinka (organization, Zelinka)'],
    ['Zelinka praised the engineer for his work. Zelinka denied the theft.', 'Zelinka (organization, Zelinka)'],
    ['Zelinka sued her. Zelinka denied the theft.', 'Zelinka (organization, Zelinka)'],
    ['Zelinka said he would leave. Zelinka denied the theft.', 'Zelinka (organization, Zelinka)'],
  ])('%s', (text, voice) => expect(lastVoice(text)).toBe(voice));
});

describe('"the drivers they blamed", "the pupils they said had won": a clause on others than "they"', () => {
  it.each([
    ['Some managers had the wit to hire the clerks they thought were the best fit.', 'managers'],
    ['The judges met the swimmers they said had cheated.', 'judges'],
    ['The officers released the men they said had been innocent.', 'officers'],
    ['The doctors wrote to the patients they believed were well.', 'doctors'],
    ['Two guards pointed at the thieves they claimed had run.', 'Two guards'],
    ['The drivers were underpaid, they said.', 'drivers'],
  ])('%s', (text, name) => expect(lastVoice(text)).toContain(name));
});

describe('"they" of whom a sentence tells are "they" in the next', () => {
  it.each([
    ['The nurses marched. They met doctors and porters. They said the ward was full.', 'nurses'],
    ['The miners went home. They waved at drivers. They said the shaft was wet.', 'miners'],
    ['Seven senators stayed. For hours, they spoke of authors and voters. They said the bill was bad.', 'Seven senators'],
    ['The farmers slept. They dreamt of bakers. They demanded rain.', 'farmers'],
    ['The pilots struck. They had asked stewards for help. They rejected the offer.', 'pilots'],
    // Others are told of in between.
    ['The nurses marched. They met the doctors. The doctors wept. They said the ward was full.', 'doctors'],
  ])('%s', (text, name) => expect(lastVoice(text)).toContain(name));
});

describe('"he\'s believed to want it": nobody says so', () => {
  it.each([
    "It is a post he's widely believed to want.",
    "It is a boat she's said to covet.",
    'It is a road he’s thought to have taken.',
    'It is a debt she’s alleged to have hidden.',
    'It is a club he’s understood to like.',
    'It is a cup she’s rumoured to own.',
  ])('%s', (text) => expect(lastVoice(`Ida Roth met Arne Holm. ${text}`)).toBe('nobody'));

  it.each(["Arne Holm left. It is a cup he's promised to win.", "Arne Holm left. He's said that it is fine."])(
    'but whoever has said it: %s',
    (text) => expect(lastVoice(text)).toContain('Arne Holm'),
  );
});

describe('"Rivas campaign manager Ana Lind": the campaign is part of her office', () => {
  it.each([
    ['“No,” said Rivas campaign manager Ana Lind.', 'Ana Lind'],
    ['“No,” Rivas campaign manager Ana Lind wrote.', 'Ana Lind'],
    ['Okonkwo campaign spokesman Per Moe said it was fine.', 'Per Moe'],
    ['Tomas Rivas won. Rivas campaign chairman Ole Lund denied the charge.', 'Ole Lund'],
    ['Dahl campaign finance director Ida Roth said it was fine.', 'Ida Roth'],
    ['“No,” said Petrov campaign lawyer Ana Paz.', 'Ana Paz'],
    ['Rivas campaign aides said it was fine.', 'Rivas campaign aides'],
    ['The Rivas campaign has struck back, saying that it is unfair.', 'Rivas campaign'],
    ['The Okonkwo campaign on Monday denied the charge.', 'Okonkwo campaign'],
    // Whoever campaigns does so.
    ['Voters saw Tomas Rivas campaign in the north. He said it was fine.', 'Tomas Rivas'],
  ])('%s', (text, name) => expect(lastVoice(text)).toContain(name));
});

describe('whom those speak for who work for somebody', () => {
  it.each<[string, string | null]>([
    ['Tomas Rivas won. {Rivas senior communications adviser Ana Lind} said no.', 'Tomas Rivas'],
    ['Tomas Rivas won. {Rivas press secretary Ana Lind} said no.', 'Tomas Rivas'],
    ['Tomas Rivas won. {Rivas campaign communications director Ana Lind} said no.', 'Tomas Rivas'],
    ['Tomas Rivas won. {Ana Lind, a top adviser to Rivas,} said no.', 'Tomas Rivas'],
    ['Tomas Rivas won. {Rivas aide Ana Lind} said no.', 'Tomas Rivas'],
    ['{Solvik Pumps senior press officer Ana Lind} said no.', 'Solvik Pumps'],
    ['{The Brennar Council deputy policy director, Ana Lind,} said no.', 'Brennar Council'],
    ['{Ana Lind, a former adviser to Tomas Rivas,} said no.', null],
    ['Tomas Rivas won. {His aide, Ana Lind,} said no.', null],
    ['{Ana Lind, an adviser to the minister,} said no.', null],
  ])('%s', (text, side) => expect(sidesIn(text)).toEqual([side]));
});

describe('where somebody lives, and what somebody is ahead in, is no side', () => {
  it.each<[string, string | null]>([
    ['{Ana Lind, a South Carolina native,} said no.', null],
    ['{Ana Lind, a New York real estate broker,} said no.', null],
    ['{Ana Lind, a New York-based lawyer,} said no.', null],
    ['{Ana Lind, a Los Angeles-based analyst,} said no.', null],
    ['{Ana Lind, an Iowa Republican strategist,} said no.', null],
    ['{Ana Lind, a British Columbia resident,} said no.', null],
    ['Ana Lind leads the overall race for delegates. {Lind} said no.', null],
    ['Ana Lind leads the early vote count. {Lind} said no.', null],
    // Offices are.
    ['{South Carolina Gov. Ana Lind} said no.', 'South Carolina'],
    ['{Texas Lt. Gov. Ana Lind} said no.', 'Texas'],
    ['{Michigan Lieutenant Governor Ana Lind} said no.', 'Michigan'],
    ['{Ana Lind, a New Hampshire lawmaker,} said no.', 'New Hampshire'],
    ['Ana Lind leads the rowing club. {Lind} said no.', 'rowing club'],
  ])('%s', (text, side) => expect(sidesIn(text)).toEqual([side]));
});

describe('developers and publishers are people by a given name and another, or by an office elsewhere', () => {
  it.each([
    ['Oslo publisher Per Moe expressed dismay.', 'Per Moe (person, no side)'],
    ['The developer Anna Berg denied the charge.', 'Anna Berg (person, no side)'],
    ['Film producer Hugo Lind denied the charge.', 'Hugo Lind (person, no side)'],
    ['“No,” said Rotterdam developer Peter Smit.', 'Peter Smit (person, no side)'],
    ['Game developer Rockpool Studios denied the charge.', 'Rockpool Studios (organization, Rockpool Studios)'],
    ['Property developer Brennar Homes denied the charge.', 'Brennar Homes (organization, Brennar Homes)'],
    // Its record is the administration's.
    [
      'The Okonkwo administration and its record were met with jeers. President Okonkwo wept. Okonkwo denied it.',
      'Okonkwo (person, no side)',
    ],
    [
      'The Rivas presidency and its first year were in doubt. They spoke of President Rivas. Rivas had denied it.',
      'Rivas (person, no side)',
    ],
  ])('%s', (text, voice) => expect(lastVoice(text)).toBe(voice));
});

describe('"the embattled mayor", "the two-term governor": what somebody is like is no part of the office', () => {
  it.each([
    'US President Ana Lind came. {The two-term president|Ana Lind} said no.',
    'Norwegian Prime Minister Kari Holm came. {The embattled prime minister|Kari Holm} said no.',
    'Governor Arne Holm came. {The three-term governor|Arne Holm} said no.',
    'Mayor Per Moe came. {The combative mayor|Per Moe} said no.',
    'Police chief Ida Roth came. {The soft-spoken police chief|Ida Roth} said no.',
    'Judge Luis Paz came. {The long-serving judge|Luis Paz} said no.',
    // Another office.
    'Norwegian Foreign Minister Kari Holm came. {The finance minister|finance minister} said no.',
  ])('%s', (marked) => expectWho(marked));
});

describe('a family’s name of two words', () => {
  it.each([
    'Rep. Debbie Bonham Lund won. {Bonham Lund|Debbie Bonham Lund} said no.',
    '{Bonham Lund|Debbie Bonham Lund} survives vote\n\nRep. Debbie Bonham Lund won.',
    'Maria Cortez Prado won. {Cortez Prado|Maria Cortez Prado} said no.',
    'Carlos Vega Ruiz left. {Vega Ruiz|Carlos Vega Ruiz} said no.',
    'Helena Saxe Holm left. Then {Saxe Holm|Helena Saxe Holm} said no.',
    // Another's.
    'Maria Cortez Prado won. {Elena Prado|Elena Prado} said no.',
    'Maria Cortez Prado won. {Arne Cortez|Arne Cortez} said no.',
  ])('%s', (marked) => expectWho(marked));
});

describe('two callings and one person', () => {
  it.each([
    ['Ole Black came. The influential delegate and conservative activist said no.', 'Ole Black'],
    ['Ana Paz came. The poet and translator said no.', 'Ana Paz'],
    ['The poet and novelist Ana Paz said no.', 'Ana Paz'],
    ['The chef and author Luis Rojas said no.', 'Luis Rojas'],
    ['The singer and actor Ida Roth said no.', 'Ida Roth'],
    ['Liberal contender and former surgeon Ben Lund came. The contender said no.', 'Ben Lund'],
    ['Poet and translator Ana Paz met novelist Ida Roth. The poet said no.', 'Ana Paz'],
    // Offices and kin are two.
    ['The mayor and the judge said no.', 'mayor and judge'],
    ['The bride and groom said no.', 'bride and groom'],
    ['The mayor and bishop said no.', 'mayor and bishop'],
  ])('%s', (text, name) => expect(lastVoice(text)).toContain(name));
});

describe('letters are no short form of a name that begins with them', () => {
  it.each([
    ['She sang “The QZ Way” at QZ. QZ asked workers to sign.', 'QZ (organization'],
    ['The ARL-BIO committee met. The ARL-BIO said no.', 'ARL-BIO (organization'],
    ['The KVD Pilots Guild met. KVD said no.', 'KVD (organization'],
    ['VTB Street is closed. VTB said no.', 'VTB (organization'],
    // What firms are called by.
    ['UVS Group fell on Monday. UVS said it would cut jobs.', 'UVS Group (organization'],
    ['BRW AG fell on Monday. BRW said it would cut jobs.', 'BRW AG (organization'],
  ])('%s', (text, name) => expect(lastVoice(text)).toContain(name));
});

describe('a newspaper whose name ends like a time', () => {
  it.each([
    ['USA TODAY identified dozens of donors.', 'USA Today'],
    ['USA Today reported the theft.', 'USA Today'],
    ['The mayor fell, USA TODAY reported.', 'USA Today'],
    ['USA today is rich, Ana Paz said.', 'Ana Paz'],
  ])('%s', (text, name) => expect(lastVoice(text)).toContain(name));
});

describe('"the candidate" of whom nothing else tells is whom the text is about', () => {
  it.each([
    'Ole Dahl won. Dahl met Per Moe. Dahl slept. Dahl met Ida Roth.\n\n{The candidate|Ole Dahl} denied it.',
    'Ana Paz lost. Paz met Per Moe. Paz slept. Paz met Ida Roth.\n\n{The nominee|Ana Paz} denied it.',
  ])('%s', (marked) => expectWho(marked));
});

describe('adjectives of parties, faiths and places are no bodies', () => {
  it.each<[string, string | null]>([
    ['The leading Democratic and Republican candidates met. {Democratic front-runner Ana Lind} said no.', null],
    ['Senior Catholic and Protestant bishops met. {Catholic activist Ana Lind} said no.', null],
    ['You would have to be a New Yorker. {New York City-based activist Ana Lind} said no.', null],
    ['He is a Londoner. {London-based campaigner Ana Lind} said no.', null],
    ['The Dockers’ Union met. {The union’s chair, Ana Lind,} said no.', 'Dockers’ Union'],
  ])('%s', (text, side) => expect(sidesIn(text)).toEqual([side]));

  it.each([
    ['The leading Democratic and Republican candidates said no.', 'leading Democratic and Republican candidates'],
    ['The senior Catholic and Protestant bishops said no.', 'senior Catholic and Protestant bishops'],
    ['Lund and Republican lawmakers said no.', 'Lund and Republican lawmakers'],
  ])('%s', (text, name) => expect(lastVoice(text)).toContain(name));
});

describe('ahead of somebody, and behind somebody at something', () => {
  it.each<[string, string | null]>([
    ['Per Moe of Solvik Pumps ran. Ana Lind leads Moe in the polls. {Lind} said no.', null],
    ['Per Moe of Solvik Pumps fell. Ana Lind led Moe by two strokes. {Lind} said no.', null],
    ['Sanna Moe came in just behind Ana Lind at the Iowa caucuses. {Lind} said no.', null],
    ['Sanna Moe fell. Ana Lind at the Oslo games wept. {Lind} said no.', null],
    ['Ana Lind leads the Dockers’ Union. {Lind} said no.', 'Dockers’ Union'],
  ])('%s', (text, side) => expect(sidesIn(text)).toEqual([side]));
});

describe('"I" in what a "we" says is the one who says it', () => {
  it.each([
    '“We hope that they come, and we say I think they will,” said Ana Lind, president of Brennar University.',
    '“We believe I think too much,” said Per Moe, the chairman of Solvik Pumps.',
  ])('%s', (text) => {
    const said = assemble([extractDocument(text, 'a.txt')], {}).claims.find(({ source }) => source?.text === 'I');
    expect(said?.speaker?.type ?? 'person').toBe('person');
  });
});
