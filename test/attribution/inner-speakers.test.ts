/** Who speaks inside what somebody reports: each kind in several trades, with look-alikes. */
import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/attribution/attribute.js';
import { nest } from '../../src/attribution/nest.js';
import { prepare } from '../english.js';

/** Every claim as "source | cue | contents", those in another behind ">". */
function claimsIn(text: string): string[] {
  return nest(attribute(prepare(text))).map(({ source, cue, content, within }) => {
    const show = (range: { start: number; end: number } | null): string => (range ? text.slice(range.start, range.end) : '–');
    return `${within === null ? '' : '> '}${[show(source), show(cue), content.map(show).join(' … ')].join(' | ')}`;
  });
}

const finds = (cases: readonly (readonly [text: string, ...claims: string[]])[]): void => {
  it.each(cases.map(([text, ...claims]) => ({ text, claims })))('$text', ({ text, claims }) => {
    expect(claimsIn(text)).toEqual(expect.arrayContaining(claims));
  });
};

describe('a verb of reporting goes on from a deed within what is reported', () => {
  finds([
    [
      'Sol said that the officer had knocked twice and called out, “Open or we break it.”',
      'Sol | said | the officer had knocked twice and called out, “Open or we break it.”',
      '> the officer | called out | “Open or we break it.”',
    ],
    [
      'Dahl said that Holm had gone to the gate and announced that the shift was over.',
      'Dahl | said | Holm had gone to the gate and announced that the shift was over',
      '> Holm | announced | the shift was over',
    ],
    [
      'Roca told the inquiry that the captain had turned the ship and ordered the crew to stay below.',
      '> the captain | ordered | to stay below',
    ],
    [
      'Roca told me that a league official had rung Rosa on Saturday morning and said, “Stay in bed.”',
      '> a league official | said | “Stay in bed.”',
    ],
    // Look-alikes: who reports goes on.
    ['Sol said that the pier had rotted and announced that it would close.', 'Sol | announced | it would close'],
    ['Dr Ruiz said that he had had ninety calls and demanded an inquiry.', 'Dr Ruiz | demanded | an inquiry'],
  ]);
});

describe('a verb in a row behind a noun with its own deed', () => {
  finds([
    ['“The foreman pointed at the clock and told us to go back,” Oduya said.', '> The foreman | told | to go back'],
    ['His aunt came from Penang and asked why the shop was shut.', 'His aunt | asked | why the shop was shut'],
    ['The engineer looked at the crack and said that the wall would hold.', 'The engineer | said | the wall would hold'],
    // A look-alike: a participle.
    ['A source briefed on the talks said a deal was near.', 'A source briefed on the talks | said | a deal was near'],
  ]);
});

describe('who tells it stands between the subject and its verb', () => {
  finds([
    [
      'The director, she adds, had greeted them with the words: “You are early this time.”',
      '> The director | greeted | “You are early this time.”',
    ],
    [
      'The caretaker, Ms Roy adds, had taken her aside and whispered: “They want you out.”',
      '> The caretaker | whispered | “They want you out.”',
    ],
    ['The captain, Sol said, had sworn at the pilot and told the crew: “Not a word.”', '> The captain | told | “Not a word.”'],
    // A look-alike: a hook says nothing.
    ['One hook, he says, is what broke: “The floor was clean.”', 'he | says | One hook … is what broke: “The floor was clean.”'],
  ]);
});

describe('an addressee, when and before whom', () => {
  finds([
    [
      'Dahl says that Holt had promised him on the telephone, in front of his wife, “You will be paid on Monday.”',
      '> Holt | promised | “You will be paid on Monday.”',
    ],
    [
      'Oduya said that the director had told her in April, in the presence of two colleagues, “The gate or the money.”',
      '> the director | told | “The gate or the money.”',
    ],
  ]);
});

describe('a meeting that is recalled is told of to its end', () => {
  finds([
    [
      'Oduya recalls a meeting in March at which the director, Jonas Pell, said: “If you want heat, bring a coat.”',
      'Oduya | recalls | a meeting in March at which the director, Jonas Pell, said: “If you want heat, bring a coat.”',
      '> the director, Jonas Pell | said | “If you want heat, bring a coat.”',
    ],
    [
      'The widow described a call on 3 May in which the agent, Paul Reyes, had told her: “Sign or wait ten years.”',
      'The widow | described | a call on 3 May in which the agent, Paul Reyes, had told her: “Sign or wait ten years.”',
      '> the agent, Paul Reyes | told | “Sign or wait ten years.”',
    ],
    // A look-alike: what stands behind “and” is another's.
    [
      'The Opposition dismissed the pledge as a stunt, and its spokesman, Senator Anil Roy, asked why a band was still waiting.',
      'The Opposition | dismissed | the pledge as a stunt',
      'its spokesman, Senator Anil Roy | asked | why a band was still waiting',
    ],
  ]);
});

describe('a phrase in front without a comma ends where an article opens the subject', () => {
  finds([
    ['At the dinner on Friday the director told the crew that they could go.', 'the director | told | they could go'],
    ['At the hearing the lawyer told the court that he was ill.', 'the lawyer | told | he was ill'],
    ['Through the mail slot a guard told them that the gate was shut.', 'a guard | told | the gate was shut'],
    ['The widow said that on May 3 an agent had asked her to sign.', '> an agent | asked | to sign'],
    // Look-alikes: what is told to a meeting, and no article.
    ['He told the meeting the council was close to its debt ceiling.', 'He | told | the council was close to its debt ceiling'],
    ['Mr Okello told the briefing the suspects would be charged on Monday.', 'Mr Okello | told | the suspects would be charged on Monday'],
    ['On that occasion Moreno told the crew that they could go.', 'Moreno | told | they could go'],
  ]);
});

describe('an occasion before who speaks at it', () => {
  finds([
    ['At Friday’s briefing the mayor told our crews that it was late.', 'the mayor | told | it was late'],
    ['“At the morning meeting the coach told us: ‘Go.’ So we went,” Roca said.', '> the coach | told | ‘Go.’'],
    ['At the board meeting Lind told us: “Go.”', 'Lind | told | “Go.”'],
    ['After the wedding the priest told us that the bell was sold.', 'the priest | told | the bell was sold'],
    ['During the club’s annual gathering a member said that the boat was lost.', 'a member | said | the boat was lost'],
    // A look-alike: who meets somebody.
    ['The man meeting the delegates said that it was late.', 'The man meeting the delegates | said | it was late'],
  ]);
});

describe('the mark that opens a quotation is no part of what is said in it', () => {
  finds([
    ['“The guard said to me, ‘Run and I shoot,’” said Musa Keita.', '> The guard | said | ‘Run and I shoot,’'],
    ['“The nurse shouted at us, ‘Out.’ So we left,” said Oduya.', '> The nurse | shouted | ‘Out.’'],
    ['“My boss said, ‘No pay,’ and laughed,” said Ana Cruz.', '> My boss | said | ‘No pay,’'],
    ['“The clerk told my son, ‘Come back in May,’” Dahl said.', '> The clerk | told | ‘Come back in May,’'],
    // A look-alike: words of the clause stand before who says it.
    ['“The bridge, he said, was safe. It fell,” Dahl recalls.', '> he | said | “The bridge … was safe'],
  ]);
});

describe('who tells it stands between the subject and its verb, behind a verb of his own', () => {
  finds([
    ['The fellow in the orange vest, says Lena Hoff, told them: “Walk.”', '> The fellow in the orange vest | told | “Walk.”'],
    ['The foreman, said the union, ordered them to stay.', '> The foreman | ordered | to stay'],
    ['Her brother, says the report, told the guards that it was late.', '> Her brother | told | it was late'],
    ['The warden, recalls Oduya, shouted: “Stay.”', 'The warden | shouted | “Stay.”'],
    ['A nurse, says Roca, had told her that the bed was taken.', '> A nurse | told | the bed was taken'],
    // A look-alike: what stands there says nothing.
    ['The warden, a cousin of Oduya, shouted: “Stay.”', 'The warden, a cousin of Oduya | shouted | “Stay.”'],
  ]);
});

describe('what somebody is heard to do', () => {
  finds([
    ['I heard the captain shout “Go” over the radio.', 'the captain | shout | “Go”'],
    ['“My neighbour heard a guard shout ‘Leave them!’ at night,” said Roca.', '> a guard | shout | ‘Leave them!’'],
    ['She heard Lind call for help.', 'Lind | call | help'],
    ['They heard a steward shout “Not him” at a colleague.', 'a steward | shout | “Not him”'],
    ['We saw the steward shout “Run” at the crowd.', '> the steward | shout | “Run”'],
  ]);
});

describe('a day in May, and what a side undertakes', () => {
  finds([
    ['The Velm side undertook to start on 15 May.', 'The Velm side | undertook | to start on 15 May'],
    ['The company promised to start on 3 May.', 'The company | promised | to start on 3 May'],
    ['The growers said they would meet on 27 May.', 'The growers | said | they would meet on 27 May'],
    ['Lind pledged to pay by 1 May.', 'Lind | pledged | to pay by 1 May'],
    ['The lender vowed to return on 9 May.', 'The lender | vowed | to return on 9 May'],
  ]);
});

describe('who is quoted, and who quotes him', () => {
  finds([
    [
      'Lind was quoted by the growers as saying the pumps were dry.',
      'the growers | was quoted | Lind … as saying the pumps were dry',
      '> Lind | saying | the pumps were dry',
    ],
    ['The warden was quoted by villagers as saying that it was late.', '> The warden | saying | it was late'],
    // Look-alikes: a paper passes it on.
    ['Lind was quoted by the newspaper El Faro as saying the pumps were dry.', 'Lind | saying | the pumps were dry'],
    ['Lind was quoted by Reuters as saying the pumps were dry.', 'Lind | saying | the pumps were dry'],
  ]);
});
