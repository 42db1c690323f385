import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Token } from '../../../../src/document.js';
import { newsText } from '../../../arbitrary.js';
import { prepare } from '../../../english.js';

const show = ({ text, pos }: Token): string => `${text}/${pos}`;
const taggedAs = (text: string): string => prepare(text).tokens.map(show).join(' ');

/** A text and a run of its tokens with their classes. */
const CASES: readonly (readonly [string, string])[] = [
  // Nouns and verbs spelt alike.
  ['The claims were false.', 'claims/noun were/auxiliary'],
  ['He claims the money.', 'He/pronoun claims/verb'],
  ['The ministry claims that the dam is safe.', 'ministry/noun claims/verb'],
  ['Her claims surprised the judge.', 'Her/possessive claims/noun surprised/verb'],
  ['Its report notes that prices fell.', 'report/noun notes/verb'],
  ['The union plans to strike.', 'plans/verb to/to strike/verb'],
  ['Demands rose, and the union demands talks.', 'Demands/noun rose/verb'],
  ['Demands rose, and the union demands talks.', 'union/noun demands/verb talks/noun'],
  ['Advocates also said the law failed.', 'Advocates/noun also/adverb said/verb'],
  ['The alleged attack was reported.', 'alleged/adjective attack/noun was/auxiliary reported/verb'],
  ['In its dissent, the panel objected.', 'its/possessive dissent/noun'],
  ['She left with tears in her eyes.', 'with/preposition tears/noun'],
  ['Duarte announced it in a press release that nobody read.', 'press/noun release/noun that/determiner'],
  ['The plan was late, records show.', 'records/noun show/verb'],
  // A sentence has a verb for its subject.
  ['The parents of nine pupils from Tartu fear that the roof will fall.', 'Tartu/name fear/verb that/determiner'],
  ['In a study published on Monday, engineers at the port report that it leaks.', 'port/noun report/verb that/determiner'],
  ["Ruta's aunt Vera, who keeps bees, hopes to win.", ',/mark hopes/verb to/to'],
  ['The mill’s owner, Ada Roy, promises jobs by May.', ',/mark promises/verb jobs/noun'],
  ['The firm disputes the bill.', 'firm/noun disputes/verb'],
  ['They asked the firm to pay.', 'firm/noun to/to pay/verb'],
  ['The fear that the roof will fall is old.', 'fear/noun that/determiner'],
  ['A claim that nobody made was printed.', 'claim/noun that/determiner'],
  ['A protest against the toll was planned.', 'protest/noun against/preposition'],
  ['The priest urged calm.', 'urged/verb calm/noun'],
  ['They heard by text message that it rained.', 'text/noun message/noun that/determiner'],
  ['The plan was late, shipping documents show.', 'shipping/noun documents/noun show/verb'],
  ['A survey in Oslo shows 40% of sailors agree.', 'shows/verb 40%/number'],
  ['The Courier reports Duarte will resign.', 'Courier/name reports/verb Duarte/name will/modal'],
  ['Her old coach, Hugo Lang, calls her a marvel.', 'Lang/name ,/mark calls/verb her/possessive'],
  ['As its website notes: “We sail at dawn.”', 'website/noun notes/verb :/mark'],
  // A verb with its particle, and the clause behind it.
  ['The union points out that prices fell.', 'union/noun points/verb'],
  ['Lena Hoff, a nurse, points out that prices fell.', ',/mark points/verb'],
  ['The mayor, who was not there, points out that prices fell.', ',/mark points/verb'],
  ['A letter from Tartu points out that prices fell.', 'Tartu/name points/verb'],
  ['The points that prices fell on were few.', 'The/determiner points/noun'],
  ['They say timber policy will change.', 'say/verb timber/noun policy/noun'],
  ['But advocates within the guild cite her record.', 'advocates/noun within/preposition the/determiner guild/noun cite/verb'],
  ['The poll results that show a lead are old.', 'results/noun that/determiner show/verb'],
  ['The crew shook up the market.', 'shook/verb up/preposition'],
  ['“It is late.” Asked whether he would stay, Lang left.', 'Asked/verb whether/subordinator'],
  ['Will Duarte, a baker, left.', 'Will/name Duarte/name'],
  ['In Oslo, Will called for calm.', 'Will/name called/verb'],
  ['The ship will call at Oslo.', 'will/modal call/verb'],
  ['And both vowed to stay.', 'both/pronoun vowed/verb'],
  ['A $2 billion plan failed.', '$/number 2/number billion/number'],
  ['Her on-the-record answers were short.', 'on-the-record/adjective answers/noun'],
  // Words of two classes that the tagger leaves to their neighbours.
  ['The bakers want to vote on Friday.', 'to/to vote/verb'],
  ['The vote was close.', 'The/determiner vote/noun was/auxiliary close/adjective'],
  ['They did not vote.', 'did/auxiliary not/not vote/verb'],
  ['The divers hope to swim and rest on the island.', 'swim/verb and/coordinator rest/verb'],
  ['She went to knock on doors and test their locks.', 'and/coordinator test/verb their/possessive locks/noun'],
  ['It helped him stretch his lead.', 'him/pronoun stretch/verb'],
  ['The storm has cut the cable.', 'has/auxiliary cut/verb'],
  ['The cut in the cable was deep.', 'The/determiner cut/noun'],
  ['The company now works with three ports.', 'now/adverb works/verb'],
  ['Its works are on show.', 'Its/possessive works/noun are/auxiliary'],
  ['The carbon tax cuts were late.', 'tax/noun cuts/noun were/auxiliary'],
  ['Nobody cares about the canal.', 'Nobody/pronoun cares/verb'],
  ['The membership costs 30 euros.', 'membership/noun costs/verb 30/number'],
  ['An alarmed crowd left.', 'alarmed/adjective crowd/noun'],
  ['The noise alarmed a crowd.', 'noise/noun alarmed/verb a/determiner'],
  ['The result was surprising.', 'was/auxiliary surprising/adjective'],
  ['They met in secret.', 'in/preposition secret/noun'],
  ['They held secret talks.', 'secret/adjective talks/noun'],
  ['The female sailors won.', 'female/adjective sailors/noun'],
  ['The farmers kept talking about rain.', 'kept/verb talking/verb about/preposition'],
  ['The meeting of the guild ended.', 'meeting/noun of/preposition'],
  ['He went back to Oslo.', 'went/verb back/adverb to/preposition'],
  ['The bank will back the loan.', 'will/modal back/verb the/determiner'],
  ["She'd left by noon.", "She/pronoun 'd/auxiliary left/verb"],
  ['Friends of Lind, 36, claim the prize.', ',/mark claim/verb the/determiner'],
  ['The boss fears ‘a storm’ of claims.', 'boss/noun fears/verb ‘/mark'],
  ['The Chamber of Trade fears long queues.', 'Trade/name fears/verb long/adjective queues/noun'],
  ['Neighbours report hearing a bang.', 'Neighbours/noun report/verb hearing/verb'],
  // The clitic and the owner's mark.
  ["It's late.", "It/pronoun 's/auxiliary"],
  ['That’s true.', 'That/determiner ’s/auxiliary'],
  ["Keller's car is red.", "Keller/name 's/possessive car/noun"],
  ["Keller's been late.", "Keller/name 's/auxiliary been/auxiliary"],
  ["The mayor's in town.", "mayor/noun 's/auxiliary in/preposition"],
  ["The channel's “Harbour Show” ended.", "channel/noun 's/possessive “/mark"],
  ["She didn't go.", "did/auxiliary n't/not go/verb"],
  // Small words with two uses.
  ['He did not say that.', 'say/verb that/determiner ./mark'],
  ['She told the man to go to the station.', 'to/to go/verb to/preposition the/determiner'],
  ['He may resign in May.', 'may/modal resign/verb in/preposition May/name'],
  ['He has a boat and has sold a car.', 'has/auxiliary sold/verb'],
  ['More than 40 people came, about half of them late.', 'More/adverb than/adverb 40/number'],
  ['More than 40 people came, about half of them late.', 'about/adverb half/noun'],
  ['He spoke about the ships.', 'spoke/verb about/preposition'],
  ['The US told us to wait.', 'US/noun told/verb us/pronoun'],
  // Names.
  ['The fans saw Rain Zorvik.', 'Rain/name Zorvik/name'],
  ['“The dam is safe,” Zorvik said.', ',/mark ”/mark Zorvik/name said/verb'],
  ['The Senate of Peru met.', 'Senate/name of/preposition Peru/name met/verb'],
  ['The U.S. Senate met O’Brien.', 'U.S./name Senate/name met/verb O’Brien/name'],
];

describe('tag', () => {
  it.each(CASES)('%s → %s', (text, run) => {
    expect(taggedAs(text)).toContain(run);
  });

  it('knows names side by side again where a title hides them', () => {
    const tokens = prepare('Harbour Bank Opens Hub in Lisbon\n\nThe hub of Harbour Bank is at the old harbour bank.').tokens;
    expect(tokens.map(show).join(' ')).toMatch(/^Harbour\/name Bank\/name Opens\/verb .* harbour\/noun bank\/noun/);
  });

  it('takes a second look at the first word of a sentence', () => {
    expect(taggedAs('Zorvik won the cup. The fans cheered.')).toContain('Zorvik/noun won/verb');
    expect(taggedAs('Zorvik won the cup. The fans cheered Zorvik.')).toContain('Zorvik/name won/verb');
    expect(taggedAs('Rain fell. The rain met Rain Zorvik.')).toContain('Rain/noun fell/verb');
  });

  it.each([
    ['Quenby, a weaver, came.', 'Quenby/name'],
    ['Quenby, 61, came.', 'Quenby/name'],
    ['Zorvik wants to dig. Nobody knew. Zorvik has a map.', 'Zorvik/name wants'],
    ['Zorvik Lund came. Zorvik is quiet.', 'Zorvik/name is'],
    ['Several, a few of them small, came.', 'Several/noun'],
    ['Weavers, a quiet people, came.', 'Weavers/noun'],
    ['Bread, a staple, is dear. Bread has gone up.', 'Bread/noun'],
    ['Vaping is bad. Nobody knew. Vaping is dear.', 'Vaping/'],
  ])('a sentence begins with somebody whom no list knows: %s', (text, part) => expect(taggedAs(text)).toContain(part));

  it.each([
    ['said', 'say', 'past'],
    ['says', 'say', 'present'],
    ['saying', 'say', 'gerund'],
    ['written', 'write', 'participle'],
    ['denied', 'deny', 'past'],
    ['admitted', 'admit', 'past'],
    ['announcing', 'announce', 'gerund'],
  ])('knows the base of %s', (word, lemma, form) => {
    const token = prepare(`She had ${word} it.`).tokens.find(({ text }) => text === word);
    expect(token).toMatchObject({ pos: 'verb', lemma, form });
  });

  it('counts the quotations around a word, their marks included', () => {
    const { tokens } = prepare('He wrote, “She said, ‘No’ to me.” Then he left.');
    const depth = Object.fromEntries(tokens.map(({ text, quoted }) => [text, quoted]));
    expect(depth).toMatchObject({ He: 0, '“': 1, She: 1, '‘': 2, No: 2, '’': 2, me: 1, '”': 1, Then: 0 });
  });

  it('tags a sentence of any length', () => {
    const text = `The ministry claims ${'that the dam is safe and '.repeat(3000)}that is all.`;
    const { tokens } = prepare(text);
    expect(tokens.filter(({ text: word, pos }) => word === 'dam' && pos === 'noun')).toHaveLength(3000);
  });

  it('keeps every token exact and inside its sentence', () => {
    fc.assert(
      fc.property(newsText, (text) => {
        const { tokens, sentences } = prepare(text);
        for (const [index, token] of tokens.entries()) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.index).toBe(index);
          const sentence = sentences[token.sentence];
          expect(sentence && index >= sentence.firstToken && index < sentence.endToken).toBe(true);
        }
      }),
    );
  });
});
