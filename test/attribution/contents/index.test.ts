import { describe, expect, it } from 'vitest';
import type { Clause, Words } from '../../../src/attribution/clause/clause.js';
import { CONTENTS } from '../../../src/attribution/contents/index.js';
import type { Content } from '../../../src/attribution/contents/types.js';
import { subjectAfter } from '../../../src/attribution/subjects/after.js';
import { subjectBefore } from '../../../src/attribution/subjects/before.js';
import { clauseOf, groupOf, textOf } from '../../clauses.js';

type Finder = keyof typeof CONTENTS;

/** What a finder marks for the verb `head`, with the subject where the test puts it. */
function found(finder: Finder, text: string, head: string): { clause: Clause; content: Content | null } {
  const clause = clauseOf(text);
  const group = groupOf(clause, head);
  const subject = (subjectAfter(clause, group) ?? subjectBefore(clause, group))?.words ?? null;
  const cue: Words = group.passive || group.negated ? { from: group.from, end: group.end } : { from: group.head, end: group.end };
  return { clause, content: CONTENTS[finder]({ clause, cue, group, subject }) };
}

/** Finder, text, verb, contents as found before their ends are weighed; none if the finder does not apply. */
const CASES: readonly (readonly [Finder, string, string, readonly string[]])[] = [
  ['thatClause', 'Duarte said that the port was shut.', 'said', ['the port was shut']],
  ['thatClause', 'Duarte told the court that the port was shut.', 'told', ['the port was shut']],
  ['thatClause', 'Duarte said on Monday in a letter that the port was shut.', 'said', ['the port was shut']],
  ['thatClause', 'Duarte said that.', 'said', []],
  ['thatClause', 'Duarte said the port was shut.', 'said', []],
  ['bareClause', 'Duarte said the port was shut.', 'said', ['the port was shut']],
  ['bareClause', 'Duarte said there was no port.', 'said', ['there was no port']],
  ['bareClause', 'Duarte said goodbye.', 'said', []],
  ['bareClause', 'Duarte told Lang she was late.', 'told', ['she was late']],
  ['bareClause', 'Duarte wrote a note saying, if needed, she would stay.', 'saying', [', if needed, she would stay']],
  ['thatClause', 'Duarte said — in a letter, as it happens — that the port was shut.', 'said', ['the port was shut']],
  ['thatClause', 'Duarte said, while touring the docks, that the port was shut.', 'said', ['the port was shut']],
  ['thatClause', 'Duarte said that — at least for now — the port was shut.', 'said', ['— at least for now — the port was shut']],
  ['thatClause', 'Duarte said that by noon the port was shut.', 'said', ['by noon the port was shut']],
  ['relativeObject', 'They saw what Duarte said was a wreck.', 'said', ['what', 'was a wreck']],
  ['relativeObject', 'It was a wreck the owner said was new.', 'said', ['a wreck', 'was new']],
  ['relativeObject', 'It was what sailors called a disgrace.', 'called', ['a disgrace']],
  ['relativeObject', 'She forgot everything he said.', 'said', ['everything']],
  ['relativeObject', 'It differs from what Duarte told the court.', 'told', ['what']],
  ['relativeObject', 'It is the meeting that sailors called for Monday.', 'called', []],
  ['relativeObject', 'Duarte said that nobody had asked him.', 'asked', []],
  ['relativeObject', 'It is a hall in which he told stories.', 'told', []],
  ['relativeObject', 'The sailor who said no left.', 'said', []],
  ['relativeObject', 'What Duarte said was that the port was shut.', 'said', ['the port was shut']],
  ['relativeObject', 'What Duarte said was: “The port is shut.”', 'said', ['“The port is shut.”']],
  ['relativeObject', 'All he would say was: “No.”', 'say', ['“No.”']],
  ['relativeObject', 'What Duarte said was “No.”', 'said', ['“No.”']],
  ['passiveSubject', 'The plan was criticized by the union for being slow.', 'criticized', ['The plan', 'for being slow']],
  ['passiveSubject', 'The plan was criticized by the union for.', 'criticized', ['The plan']],
  ['passiveSubject', 'It was reported by the paper that crews left.', 'reported', ['crews left']],
  ['passiveSubject', 'The mayor was asked by the host why.', 'asked', ['why']],
  ['passiveSubject', 'The mayor was asked by the host.', 'asked', []],
  ['passiveSubject', 'The news was sent by satellite telephone.', 'sent', []],
  ['whClause', 'Duarte asked whether the port was shut.', 'asked', ['whether the port was shut']],
  ['whClause', 'Duarte asked the crew why it had left.', 'asked', ['why it had left']],
  ['whClause', 'Duarte asked for help.', 'asked', []],
  // A whole sentence in marks, and when it was said.
  ['quotationAfter', 'Duarte wrote “we are sinking” at 2 a.m. in the log.', 'wrote', ['“we are sinking”']],
  ['quotationAfter', 'Duarte wrote “we are sinking” on Monday in the log.', 'wrote', ['“we are sinking”']],
  ['quotationAfter', 'Duarte wrote “we are sinking” in the log.', 'wrote', ['“we are sinking” in the log']],
  ['quotationAfter', 'Duarte wrote “the boat” at 2 a.m. in the log.', 'wrote', ['“the boat” at 2 a.m. in the log']],
  ['quotationAfter', 'Duarte wrote “they” at 2 a.m. in the log.', 'wrote', ['“they” at 2 a.m. in the log']],
  ['quotationAfter', 'Duarte shouted “Come home!” from the pier.', 'shouted', ['“Come home!”']],
  ['quotationAfter', 'Duarte wrote “The Long Field” in a shed.', 'wrote', []],
  ['infinitive', 'Duarte promised to leave.', 'promised', ['to leave']],
  ['infinitive', 'Duarte urged the crew to leave.', 'urged', ['to leave']],
  ['infinitive', 'Duarte urged the crew not to leave.', 'urged', ['not to leave']],
  ['infinitive', 'Duarte went to the port.', 'went', []],
  ['gerund', 'Duarte denied having left.', 'denied', ['having left']],
  ['gerund', 'Duarte denied the charge.', 'denied', []],
  ['nounPhrase', 'Duarte condemned the raid on the port.', 'condemned', ['the raid on the port']],
  ['nounPhrase', 'Duarte said loudly.', 'said', []],
  ['nounPhrase', 'Duarte condemned loudly the raid.', 'condemned', ['the raid']],
  ['nounPhrase', 'Duarte announced on Monday the sale of the port.', 'announced', ['the sale of the port']],
  ['nounPhrase', 'Duarte recalled the Oct. 3 raid.', 'recalled', ['the Oct. 3 raid']],
  ['nounPhrase', 'Duarte described, in plain terms, a raid on the port.', 'described', ['a raid on the port']],
  ['nounPhrase', 'Duarte said so in March.', 'said', ['so']],
  ['nounPhrase', 'Asked about it, Duarte said no.', 'said', ['no']],
  ['nounPhrase', 'Duarte spoke Tuesday.', 'spoke', []],
  ['prepositionPhrase', 'Duarte warned of a strike.', 'warned', ['a strike']],
  ['prepositionPhrase', 'Duarte warned against a strike.', 'warned', ['against a strike']],
  ['prepositionPhrase', 'Duarte warned the crew against theft.', 'warned', ['against theft']],
  ['prepositionPhrase', 'Duarte spoke on Monday.', 'spoke', []],
  ['prepositionPhrase', 'The meeting that Duarte called for Thursday is off.', 'called', []],
  ['quotationAfter', 'Duarte said: “We stay.”', 'said', ['“We stay.”']],
  ['quotationAfter', 'Duarte said, “We stay. Nobody leaves.”', 'said', ['“We stay. Nobody leaves.”']],
  ['quotationAfter', 'Duarte told the court on Monday, “We stay.”', 'told', ['“We stay.”']],
  ['quotationAfter', '“We stay,” Duarte said.', 'said', []],
  ['quotationAfter', 'Duarte released the following statement: “We stay.”', 'released', ['“We stay.”']],
  ['quotationAfter', 'Duarte replied calmly, with a smile: “We stay.”', 'replied', ['“We stay.”']],
  ['quotationAfter', 'As Duarte put it, “We stay.”', 'put', ['“We stay.”']],
  ['quotationAfterOpening', 'Said Duarte: “We stay.”', 'Said', ['“We stay.”']],
  ['quotationAfterOpening', 'Later said Duarte: “We stay.”', 'said', []],
  ['quotationBefore', '“We stay,” Duarte said.', 'said', ['“We stay,”']],
  ['quotationBefore', '“We stay,” said Duarte.', 'said', ['“We stay,”']],
  ['quotationBefore', '“We stay,” Duarte said, “and nobody leaves.”', 'said', ['“We stay,”', '“and nobody leaves.”']],
  ['quotationBefore', 'Duarte said: “We stay.”', 'said', []],
  ['clauseBefore', 'The port is shut, Duarte said.', 'said', ['The port is shut']],
  ['clauseBefore', 'The port is shut, said Duarte.', 'said', ['The port is shut']],
  ['clauseBefore', '“We stay,” Duarte said.', 'said', []],
  ['clauseBefore', 'Duarte said no.', 'said', []],
  ['clauseAround', 'The port, Duarte said, is shut for good.', 'said', ['The port', 'is shut for good']],
  ['clauseAround', 'The port is shut, Duarte said.', 'said', []],
  ['clauseAround', 'The port, Duarte said, is shut.', 'said', ['The port', 'is shut']],
  ['asClause', 'As Duarte said, the port is shut.', 'said', ['the port is shut']],
  ['asClause', 'Duarte said no.', 'said', []],
  ['colonAfter', 'Duarte said: the port is shut.', 'said', ['the port is shut']],
  ['colonAfter', 'Duarte said: “We stay.”', 'said', []],
  ['passiveComplement', 'The port is said to be shut.', 'said', ['The port', 'to be shut']],
  ['passiveSubject', 'The charge was denied by Duarte.', 'denied', ['The charge']],
  ['passiveSubject', 'The charge was denied on Monday.', 'denied', []],
];

describe('contents', () => {
  it.each(CASES)('%s in %j at %s → %j', (finder, text, head, expected) => {
    const { clause, content } = found(finder, text, head);
    expect((content?.words ?? []).map((words) => textOf(clause, words))).toEqual(expected);
  });

  it.each([
    ['infinitive', 'Duarte urged the crew to leave.', 'urged', 'the crew'],
    ['whClause', 'Duarte asked the crew why it had left.', 'asked', 'the crew'],
    ['prepositionPhrase', 'Duarte warned the crew against theft.', 'warned', 'the crew'],
    ['quotationAfter', 'Duarte told the court on Monday, “We stay.”', 'told', 'the court'],
    ['infinitive', 'Duarte promised to leave.', 'promised', null],
  ] as const)('%s in %j at %s is addressed to %j', (finder, text, head, expected) => {
    const { clause, content } = found(finder, text, head);
    expect(textOf(clause, content?.addressee)).toBe(expected);
  });

  it('takes what stands below a colon that ends its paragraph', () => {
    const { clause, content } = found('colonAfter', 'Duarte said:\n\n“We stay. Nobody leaves.”\n\nThe crew left.', 'said');
    expect(content?.words.map((words) => textOf(clause, words))).toEqual(['“We stay. Nobody leaves.”']);
  });

  it('stays inside the quotation that the cue stands in', () => {
    const { clause, content } = found('thatClause', '“He said that the port was shut,” Duarte recalled.', 'said');
    expect(content?.words.map((words) => textOf(clause, words))).toEqual(['the port was shut,']);
  });
});
