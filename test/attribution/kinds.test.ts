import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/attribution/attribute.js';
import { prepare } from '../english.js';

/** Every claim as "source | cue | contents", in text order. */
const claimsIn = (text: string): string[] =>
  attribute(prepare(text)).map(({ source, cue, content }) => {
    const show = (range: { start: number; end: number } | null): string => (range ? text.slice(range.start, range.end) : '–');
    return [show(source), show(cue), content.map(show).join(' … ')].join(' | ');
  });

const finds = (cases: readonly (readonly [text: string, ...claims: string[]])[]): void => {
  it.each(cases.map(([text, ...claims]) => ({ text, claims })))('$text', ({ text, claims }) => {
    expect(claimsIn(text)).toEqual(expect.arrayContaining(claims));
  });
};

const findsOnly = (cases: readonly (readonly [text: string, ...claims: string[]])[]): void => {
  it.each(cases.map(([text, ...claims]) => ({ text, claims })))('$text', ({ text, claims }) => {
    expect(claimsIn(text)).toEqual(claims);
  });
};

describe('what stands behind a semicolon and is attributed anew is a claim of its own', () => {
  findsOnly([
    [
      'The party said 300 people had come; only nine turned up, it said.',
      'The party | said | 300 people had come',
      'it | said | only nine turned up',
    ],
    [
      'Police said the road was closed; it would reopen on Friday, they added.',
      'Police | said | the road was closed',
      'they | added | it would reopen on Friday',
    ],
    [
      'The museum said the painting was a copy; the original, it said, was in a vault.',
      'The museum | said | the painting was a copy',
      'it | said | the original … was in a vault',
    ],
    [
      'Forty workers were laid off; the firm had no choice, its director said.',
      'its director | said | Forty workers were laid off; the firm had no choice',
    ],
    ['Sales rose 4 per cent; profit fell, the retailer said.', 'the retailer | said | Sales rose 4 per cent; profit fell'],
  ]);
});

describe('of a relative clause held to somebody, its own words are the content', () => {
  finds([
    ['Two boys, who according to witnesses were playing on the ice, drowned.', 'witnesses | according to | who … were playing on the ice'],
    ['The vase, which according to the gallery is Ming, was sold.', 'the gallery | according to | which … is Ming'],
    ['The pilot, who, according to the airline, was fit to fly, survived.', 'the airline | according to | who … was fit to fly'],
  ]);
});

describe('what shows or teaches and is nobody claims nothing', () => {
  findsOnly([
    ['History shows that such deals rarely last.'],
    ['Practice has shown that bans do not work.'],
    ['Common sense says that children need sleep.'],
    ['Experience tells us that prices will fall.'],
    ['Time will tell whether the plan works.'],
    ['A study shows that bees sleep.', 'A study | shows | bees sleep'],
  ]);
});

describe('people of whom something is thought are not those who think it', () => {
  findsOnly([
    ['Two men believed to be armed fled the scene.'],
    ['A ship thought to carry arms was stopped off Crete.'],
    ['The woman alleged to have started the fire was released.'],
    ['Nine people said to be close to the rebels were detained in Goma.'],
    ['An exhibition called “Sea of Glass” opens on Friday.'],
  ]);
});

describe('whoever is told is nothing said', () => {
  findsOnly([
    ['The referee cautioned Silva and restarted the game.'],
    ['Officers warned the driver and let him go.'],
    ['The headmaster reminded pupils and parents on Friday.'],
    ['The judge warned the jury not to read the papers.', 'The judge | warned | not to read the papers'],
  ]);
});

describe('a place in capitals opens the story and says nothing', () => {
  findsOnly([
    ['ACCRA: The port reopened on Monday after a two-week strike.'],
    ['KARACHI, Pakistan: The court freed two men on Friday.'],
    ['PORT MORESBY: The airport closed for two hours on Sunday.'],
  ]);
});

describe('what the writer adds to a report is not reported', () => {
  finds([
    [
      'The clerk promised that the form would be “ready by noon” but it was not.',
      'The clerk | promised | the form would be “ready by noon”',
    ],
    ['The landlord said the heating “works fine” but it did not.', 'The landlord | said | the heating “works fine”'],
    ['The guide told us the path was open, but it wasn’t.', 'The guide | told | the path was open'],
  ]);
});

describe('“as she said” attributes the main clause', () => {
  finds([
    ['“As I told the board last year, the roof will not last,” said Ulf Dahl.', 'I | told | the roof will not last'],
    ['“As I said when she came, Mona is a fine goalkeeper,” said Ulf Dahl.', 'I | said | Mona is a fine goalkeeper'],
    ['As the minister said in May, rents are too high.', 'the minister | said | rents are too high'],
  ]);
});

describe('names with marks in them', () => {
  finds([
    ['Tom Hale of Marsh & Lowe said premiums would rise.', 'Tom Hale of Marsh & Lowe | said | premiums would rise'],
    ['“It’s late,” said Ana Ruiz, a partner at Holt & Daughters.', 'Ana Ruiz, a partner at Holt & Daughters | said | “It’s late,”'],
    ['Marta Ruiz [the plaintiff] said she never signed.', 'Marta Ruiz [the plaintiff] | said | she never signed'],
    ['“The ferry is full,” said Per Dahl.', 'Per Dahl | said | “The ferry is full,”'],
    ['The court asked Will Moss whether he drank.', 'The court | asked | whether he drank'],
  ]);
});

describe('titles are nobody’s words', () => {
  findsOnly([
    ['She directed “What He Said”, a film about silence.'],
    ['The festival shows “Cold Harbour” on Friday.'],
    ['The group played “Blue Hills” and “Anchor” as an encore.'],
    ['Fans shouted “Long Live Dinamo”.', 'Fans | shouted | “Long Live Dinamo”'],
  ]);
});

describe('noun cues end before the verb whose subject they are', () => {
  finds([
    ['An Iranian claim that the ship strayed was disputed.', 'Iranian | claim | the ship strayed'],
    ['Warnings from engineers that the dam could fail went unheeded.', 'engineers | Warnings | the dam could fail'],
    ['A report by auditors that funds had gone missing prompted an inquiry.', 'auditors | report | funds had gone missing'],
    ['The family rejected a suggestion from police that he fled.', 'police | suggestion | he fled'],
  ]);
});

describe('a quotation that nobody closed ends before the words that name its speaker', () => {
  findsOnly([
    [
      '“The pool is closed until June, said the manager, Rita Sol. Swimmers were sent home.\n\nThe mayor came. “It is late,” said Jon Vik.',
      'the manager, Rita Sol | said | “The pool is closed until June',
      'Jon Vik | said | “It is late,”',
    ],
    [
      '“The vote was fair, the chair, Dina Roy, said. Turnout was low.\n\n“We lost,” said the challenger, Omar Haddad.',
      'the chair, Dina Roy | said | “The vote was fair',
      'the challenger, Omar Haddad | said | “We lost,”',
    ],
    ['He said the bridge was “a disgrace to the city. Work starts in May.', 'He | said | the bridge was “a disgrace to the city'],
  ]);
});

describe('narrow columns', () => {
  finds([
    [
      '“We waited for the\nferry until midnight,”\nsaid Nils Aho,\na teacher.',
      'Nils Aho,\na teacher | said | “We waited for the\nferry until midnight,”',
    ],
    [
      'The union said members\nwould walk out\non Monday unless\nthe offer improved.',
      'The union | said | members\nwould walk out\non Monday unless\nthe offer improved',
    ],
  ]);
});

describe('a headline has its verb behind people without an article', () => {
  finds([
    ['Farmers blame late frost for poor cherry crop', 'Farmers | blame | late frost for poor cherry crop'],
    ['Kestrel Foods blames “brutal” dairy prices', 'Kestrel Foods | blames | “brutal” dairy prices'],
    ['Nurses demand answers over ward closure', 'Nurses | demand | answers over ward closure'],
    ['Lawmakers blame storm drains', 'Lawmakers | blame | storm drains'],
    ['Union warns of winter stoppages', 'Union | warns | winter stoppages'],
    ['Villagers fear third flood', 'Villagers | fear | third flood'],
  ]);
  findsOnly([['The farmers market opens on Monday.'], ['Two trade unions merged.']]);
});

describe('a report inside another has its own speaker', () => {
  finds([
    ['The warden quoted the porter as telling two nurses: “Go home.”', 'the porter | telling | “Go home.”'],
    ['It was the captain who rang the agent and said, “Send us a pilot.”', 'who | said | “Send us a pilot.”'],
    ['Obi said a porter had been told by a nurse: “The beds are gone.”', 'a nurse | had been told | “The beds are gone.”'],
    ['They heard the guard yell, “Nobody leaves.”', 'the guard | yell | “Nobody leaves.”'],
    ['Rivera says Maas had gone to the mayor and announced that the match was off.', 'Maas | announced | the match was off'],
    ['The union spent the day telling anyone with a badge that the ward was safe.', 'The union | telling | the ward was safe'],
  ]);
});

describe('what is said on both sides of an attribution is one content', () => {
  finds([
    ['The shed was empty, he said; the hay had been sold.', 'he | said | The shed was empty … the hay had been sold'],
    ['The school is shut, she said: the roof has fallen in.', 'she | said | The school is shut … the roof has fallen in'],
    ['The account of the crash, he told reporters, was a fable.', 'he | told | The account of the crash … was a fable'],
    ['By then he owed a million, she said, to banks and a brewery.', 'she | said | By then he owed a million … to banks and a brewery'],
    ['It was the growers, she added, who broke off the talks.', 'she | added | It was the growers … who broke off the talks'],
    ['The case is weak: the witness has left, the union said.', 'the union | said | The case is weak: the witness has left'],
  ]);
});

describe('no report', () => {
  findsOnly([
    ['The referee warned Fofana twice and then told the bench that the match was over.', 'The referee | told | the match was over'],
    ['She called her brother twice on Sunday.'],
    ['It goes without saying that the goat was pleased.'],
    [
      'The firm did not say when it would reopen, and its owner declined to be filmed.',
      'The firm | did not say | when it would reopen',
      'its owner | declined | to be filmed',
    ],
  ]);
});

describe('nothing is put forward by nobody, or by who does not put it forward', () => {
  findsOnly([
    ['Nobody suggested a date.'],
    ['Neither proposed a route.'],
    ['None of them offered a price.'],
    ['The port has neither ordered nor requested a crane.'],
    ['The bank has not seen or requested a plan.'],
    ['The bank ruled out a merger.', 'The bank | ruled out | a merger'],
    ['Neither ministry confirmed the call.', 'Neither ministry | confirmed | the call'],
  ]);
});

describe('what is concluded is a deal, but for a clause', () => {
  findsOnly([
    ['Lima concluded a fishing treaty with Quito.'],
    ['The two firms concluded a contract on Monday.'],
    ['The king concluded his visit.'],
    ['The court concluded its hearing in May.'],
    ['The inquest concluded that the rope was worn.', 'The inquest | concluded | the rope was worn'],
  ]);
});

describe('a gerund behind "while" goes with the cue, not with what is said', () => {
  findsOnly([
    [
      'The palace admitted that the vase was lost, while condemning the thief.',
      'The palace | admitted | the vase was lost',
      'The palace | condemning | the thief',
    ],
    [
      'The minister promised that the road would be built, while warning that money was short.',
      'The minister | promised | the road would be built',
      'The minister | warning | money was short',
    ],
    [
      'The coach said that his side was tired before blaming the referee.',
      'The coach | said | his side was tired',
      'The coach | blaming | the referee',
    ],
    ['He said that he had stopped smoking while writing the book.', 'He | said | he had stopped smoking while writing the book'],
  ]);
});

describe('when it was denied is no part of what was', () => {
  findsOnly([
    ['The firm denied this a little later.', 'The firm | denied | this'],
    ['The bishop rejected that on Monday.', 'The bishop | rejected | that'],
    ['The club confirmed this the next day.', 'The club | confirmed | this'],
    ['Quito denied it shortly afterwards.', 'Quito | denied | it'],
    ['The union rejected these soon afterwards.', 'The union | rejected | these'],
  ]);
});

describe('bodies whose letters make a small word', () => {
  findsOnly([
    ['The envoy said IS was behind it.', 'The envoy | said | IS was behind it'],
    ['A branch of IS claimed that the bridge had fallen.', 'A branch of IS | claimed | the bridge had fallen'],
    ['In Quito the WHO warned that the fever was near.', 'the WHO | warned | the fever was near'],
    ['“This IS the end,” the envoy said.', 'the envoy | said | “This IS the end,”'],
  ]);
});
