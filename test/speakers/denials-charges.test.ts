import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../src/pipeline.js';

/** Which claim denies which, told by their cues and the words that they begin with. */
function linksIn(text: string): string {
  const { claims } = extractDocument(text, 'a.txt');
  const name = (index: number): string => {
    const [first] = claims[index]?.content ?? [];
    return first ? text.slice(first.start, first.end).replaceAll(/[“”]/g, '').split(' ').slice(0, 3).join(' ') : '';
  };
  const links = claims.flatMap(({ denies }, index) => (denies === null ? [] : `${name(index)} > ${name(denies)}`));
  return links.join('; ') || 'none';
}

const CHARGE = 'The weir at Orlund is old. Nora Feld said the brewery had drained the mill pond.';

describe('what answers a charge', () => {
  it.each([
    // Flat denials, whatever the verb.
    ['The brewery said that was untrue.', 'that was untrue > the brewery had'],
    ['The brewery said none of it was true.', 'none of it > the brewery had'],
    ['The brewery said the opposite was true.', 'the opposite was > the brewery had'],
    ['The brewery insists otherwise.', 'otherwise > the brewery had'],
    ['The brewery said there was no evidence for the claim.', 'there was no > the brewery had'],
    ['The brewery said there was not a word of truth in it.', 'there was not > the brewery had'],
    ['The brewery said it did not recognise that description.', 'it did not > the brewery had'],
    ['“Complete rubbish,” said the brewery.', 'Complete rubbish, > the brewery had'],
    ['“We firmly reject these claims,” the brewery said.', 'these claims > the brewery had; We firmly reject > the brewery had'],
    ['The brewery called the claims nonsense.', 'the claims nonsense > the brewery had'],
    ['“Absolutely not,” said the brewery.', 'Absolutely not, > the brewery had'],
    ['The brewery said it had done nothing wrong.', 'it had done > the brewery had'],
    ['The brewery said the accusation was “without foundation”.', 'the accusation was > the brewery had'],
    ['The brewery rejected the allegation out of hand.', 'the allegation out > the brewery had'],
    ['The brewery took issue with that version of events.', 'that version of > the brewery had'],
    ['The brewery replied that no water had left the pond.', 'no water had > the brewery had'],
    // Who is said to be wrong.
    ['The brewery said Feld had got it wrong.', 'Feld had got > the brewery had'],
    ['The brewery said Ms Feld was making things up.', 'Ms Feld was > the brewery had'],
    ['The brewery said Feld was wrong.', 'Feld was wrong > the brewery had'],
    ['The brewery says Ms Feld is simply mistaken.', 'Ms Feld is > the brewery had'],
    // Denials with nothing of their own.
    ['The brewery denied any wrongdoing.', 'any wrongdoing > the brewery had'],
    ['The brewery denies all responsibility.', 'all responsibility > the brewery had'],
    ['The brewery has always protested its innocence.', 'its innocence > the brewery had'],
    ['The brewery does not accept the accusation.', 'the accusation > the brewery had'],
    // What one has not done.
    ['The brewery said it had never drained anything.', 'it had never > the brewery had'],
    ['The brewery says it did not touch the pond.', 'it did not > the brewery had'],
  ])('%s', (answer, expected) => {
    expect(linksIn(`${CHARGE} ${answer} The pond was dry on Friday.`)).toBe(expected);
  });

  it.each([
    ['The brewery said that was true.'],
    ['The brewery said that would take time.'],
    ['The brewery said it had not seen the pond.'],
    ['The brewery said Tuesday was wrong for a meeting.'],
    ['The brewery said it was wrong and was sorry.'],
    ['The court denied her bail.'],
    ['The brewery called the claims serious.'],
    ['The brewery took issue with the new rates.'],
    ['The brewery replied that it would look into the matter.'],
    ['The council rejected the application.'],
    ['The brewery would not confirm or deny the claim.'],
    ['The brewery said rubbish had been left at the weir.'],
    ['The brewery said it did not recognise the man.'],
    ['The brewery said there was no evidence of a leak at the dam.'],
  ])('no denial of it: %s', (answer) => {
    expect(linksIn(`${CHARGE} ${answer} The pond was dry on Friday.`)).toBe('none');
  });

  it.each([
    [
      'not what somebody else said since',
      'Nora Feld accused the brewery of draining the pond. Clerk Ivo Brand said the fair would open in May. The brewery denied any wrongdoing.',
      'any wrongdoing > the brewery of',
    ],
    [
      'what speaks of the one who denies',
      'Nora Feld said the brewery had drained the pond. Clerk Ivo Brand said the fair would open in May. The brewery denied this.',
      'this > the brewery had',
    ],
    [
      'a charge right before, sooner than those whom one has answered already',
      'The union said no pensions were paid. The firm said that was untrue.\n\nIn court, drivers allege that their brakes failed. The firm called the suit “entirely without merit”.',
      'that was untrue > no pensions were; the suit entirely > their brakes failed',
    ],
    ['a plea', 'Prosecutors say the baker burned down the mill. The baker pleaded not guilty.', 'not guilty > the baker burned'],
    ['a no, turned round', '“None of the crew were paid,” said the union. The owner, Jan Weil, said they were.', 'they were > None of the'],
  ])('%s', (_, text, expected) => {
    expect(linksIn(text)).toBe(expected);
  });
});

describe('a figure that is said to be another', () => {
  it.each([
    [
      'Chairman Arne Lund puts the bill at 340,000 euros. The youth committee says the true sum is nearer half a million.',
      'the true sum > the bill at',
    ],
    ['The ministry put the dead at 40. Doctors say the real figure is nearer 100.', 'the real figure > the dead at'],
    ['The firm says 12 people will lose their jobs. The union says the true number is closer to 60.', 'the true number > 12 people will'],
    ['Police said 2,000 marched. The organisers say the actual figure was ten times that.', 'the actual figure > 2,000 marched'],
    ['The city says the bridge will cost 4 million. Critics say the real cost is 9 million.', 'the real cost > the bridge will'],
    ['Police said 2,000 marched. The organisers say the true spirit was peaceful.', 'none'],
    ['The firm said it was safe. The union says the real cost is 9 million.', 'none'],
  ])('%s', (text, expected) => expect(linksIn(text)).toBe(expected));
});

describe('a deed that is denied by its noun', () => {
  it.each([
    [
      'Bishkek said its engineers had inspected the works in June and that the gates were under repair. It also protested at the treatment of its envoy, who it said was kept waiting. Arne Lund, a spokesman for Oslo, denied there had been any inspection.',
      'there had been > its engineers had',
    ],
    [
      'The villagers said the mine had polluted the well. They want a new pump. The mine denied any pollution.',
      'any pollution > the mine had',
    ],
    [
      'The mother said guards had threatened her son. She has hired a lawyer. The prison denied making any threats.',
      'making any threats > guards had threatened',
    ],
    [
      'The club said the agent had signed the deal in May. It will go to court. The agent denied having signed anything.',
      'having signed anything > the agent had',
    ],
    [
      'The diver said the crew had abandoned him. He was found by a trawler. The skipper denied abandoning anyone.',
      'abandoning anyone > the crew had',
    ],
  ])('%s', (text, expected) => expect(linksIn(text)).toBe(expected));
});

describe('right behind a charge, the accused says something else of the same thing', () => {
  it.each([
    [
      'The union accused the district of sitting on a grant. The district said the grant had run out in 2021.',
      'the grant had > the district of',
    ],
    ['Tenants accused Tarn Homes of hiding a survey. Tarn Homes said the survey was of another block.', 'the survey was > Tarn Homes of'],
    ['The firm said messages were safe. An official dismissed the explanation.', 'the explanation > messages were safe'],
    ['The union accused the district of sitting on a grant. The district said it had rained.', 'none'],
    ['The union accused the district of sitting on a grant. The mayor said the grant was small.', 'none'],
  ])('%s', (text, expected) => expect(linksIn(text)).toBe(expected));
});
