/** What looks like a report and is none, and what is one beside it. */
import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/attribution/attribute.js';
import { prepare } from '../english.js';

const cuesIn = (text: string): string[] => attribute(prepare(text)).map(({ cue }) => (cue ? text.slice(cue.start, cue.end) : ''));

describe('cues that put nothing in words', () => {
  it.each([
    'Horses refuse to cross the new bridge.',
    'The goats refused to eat the hay.',
    'The law requires boats to carry two radios.',
    'The constitution requires a vote within sixty days.',
    'The regulations forbid smoking on deck.',
    'The coach is not given to panic.',
    'The mechanic was not given to boasting.',
    'A group calling itself the Sons of the River set fire to the barge.',
    'A man calling himself the Prophet walked into the bank.',
    'Phone records placed the van near the depot at ten.',
    'Cell-site data placed a phone near the quay at nine.',
    'The university has released emails between the two deans.',
    'The ministry published maps of the minefield.',
    'The two skippers share a fear of fog.',
    'The farmers share a bigger worry about the price of diesel.',
    'Lena Moor said goodbye to her horse.',
    'Rebels attacked a garrison near the border.',
    'Gunmen attacked a convoy on Monday.',
    'A man attacked a woman with a knife.',
    "Hackers attacked the bank's servers.",
    'Bears attacked the hives.',
    'A dog attacked a boy of six in the park.',
    'Rebels blasted a hole in the wall.',
    'Protesters slammed the doors.',
    'The child told the truth.',
    'The union looked back after the vote.',
    'He told a joke.',
    'Villagers raised the alarm.',
    'The nurses said their last goodbyes.',
    'The abbot said grace and sat down.',
    'Priests say mass in the barn.',
    'He says hello to the crowd.',
    'The empty shops tell their own tale of decline.',
    "The tenants' cars tell another story.",
    'The ledgers tell a different tale.',
    'Her face told its own story.',
    'The lights in the windows tell another story.',
    'Accra: Traders shut their stalls on Monday.',
    'Lilongwe: The rains came late this year, and the maize is thin.',
  ])('%s', (text) => {
    expect(cuesIn(text)).toEqual([]);
  });

  it.each([
    ['The board refuses to name the buyer.', 'refuses to name'],
    ['The governor ordered residents to leave.', 'ordered'],
    ['Two nurses told a story of how the ward had flooded.', 'told'],
    ['Details of the sale were not given to reporters.', 'were not given'],
    ['The deputy called himself a carpenter of laws.', 'called'],
    ['The harbour office put the cost of the pier at nine million.', 'put'],
    ['She does not share that view.', 'does not share'],
    ['The minister attacked the plan.', 'attacked'],
    ["The minister attacked the bank's plan.", 'attacked'],
    ['The army attacked the report.', 'attacked'],
    ['Critics attacked the film.', 'attacked'],
    ['Greens slammed the new road.', 'slammed'],
    ['Fans blasted the referee.', 'blasted'],
    ['He told a story about a goat.', 'told'],
    ['Lilongwe: “We were not asked.”', ':'],
  ])('%s: %s', (text, cue) => {
    expect(cuesIn(text)).toContain(cue);
  });
});
