import { describe, expect, it } from 'vitest';
import type { Words } from '../../../src/attribution/clause/clause.js';
import { nounComplement, secondVerb } from '../../../src/attribution/contents/nouns.js';
import { clauseOf, indexOf, textOf } from '../../clauses.js';

/** Text, cue and, where it stands behind the cue, the agent: the content, and whether its end is a guess. */
const CASES: readonly (readonly [text: string, cue: string, agent: string, found: readonly (string | boolean)[]])[] = [
  ['Her claim is that it rained.', 'claim', '', ['it rained', true]],
  ['Her claim is that rain fell', 'claim', '', []],
  ['Her claim is that rain fell here', 'claim', '', ['rain fell here', true]],
  ['Her claim is whether it rained.', 'claim', '', []],
  ['Her claim grew that it rained.', 'claim', '', []],
  ['Her claim that it rained.', 'claim', '', ['it rained', true]],
  ['Her claim that rain fell', 'claim', '', []],
  ['Her claim that rain fell here', 'claim', '', ['rain fell here', true]],
  ['Her claim on Monday that it rained.', 'claim', '', ['it rained', true]],
  ['Her claim on Monday that rain fell', 'claim', '', []],
  ['Her claim on Monday that rain fell here', 'claim', '', ['rain fell here', true]],
  ['Her claim on Monday was new.', 'claim', '', []],
  ['Her refusal to pay the crew', 'refusal', '', ['to pay the crew', true]],
  ['Her refusal to pay angered the crew.', 'refusal', '', ['to pay', true]],
  ['They heard her refusal to pay.', 'refusal', '', ['to pay', true]],
  ['They saw that her refusal to pay angered the crew.', 'refusal', '', ['to pay angered the crew', true]],
  ['Her denial of the charge came late.', 'denial', '', ['the charge', true]],
  ['Her denial by letter came late.', 'denial', '', []],
  ['Her denial.', 'denial', '', []],
  ['Her denial', 'denial', '', []],
  ['Her advice to the young: “Leave now and never return.”', 'advice', '', ['“Leave now and never return.”', false]],
  ['Her advice for the young: “Leave now and never return.”', 'advice', '', ['“Leave now and never return.”', false]],
  ['Her advice for the young: leave now.', 'advice', '', ['the young: leave now', true]],
  ['Her advice, for the young: “Leave now and never return.”', 'advice', '', []],
  ['Her advice was new: “Leave now and never return.”', 'advice', '', []],
  ['Her claim of a theft by Lang.', 'claim', 'Lang', ['a theft', false]],
  ['Her claim of a theft made by Lang.', 'claim', 'Lang', ['a theft', false]],
  ['A warning from Lang about the ice.', 'warning', 'Lang', ['the ice', true]],
  ['A warning from Lang to Brun about the ice.', 'warning', 'Lang', ['the ice', true]],
  ['A warning from Lang with Brun about the ice.', 'warning', 'Lang', ['Brun about the ice', true]],
  ['A warning from Lang that it rained.', 'warning', 'Lang', ['it rained', true]],
  ['The claim that the ship strayed was false.', 'claim', '', ['the ship strayed', true]],
  ['The claim that the cup was hers was rejected.', 'claim', '', ['the cup was hers', true]],
  ['The claim that the ship strayed and the crew left was false.', 'claim', '', ['the ship strayed and the crew left was false', true]],
  ['Her offer of a talk to end it angered the crew.', 'offer', '', ['a talk to end it', true]],
  ['Her refusal to pay when it rained angered the crew.', 'refusal', '', ['to pay when it rained angered the crew', true]],
  ['Her refusal to pay, though it rained, angered the crew.', 'refusal', '', ['to pay, though it rained, angered the crew', true]],
  ['Her refusal to tell the crew that it rained was new.', 'refusal', '', ['to tell the crew that it rained was new', true]],
  ['Her refusal to pay quickly angered the crew.', 'refusal', '', ['to pay quickly', true]],
  ['Her refusal to pay for the angered crew.', 'refusal', '', ['to pay for the angered crew', true]],
  ['Her claim is that she was there.', 'claim', '', ['she was there', true]],
  ['Her claim is, that it rained.', 'claim', '', []],
  ['Her view of it as he left was new.', 'view', '', ['it as he left was new', true]],
  ['Her view of what he said was new.', 'view', '', ['what he said was new', true]],
  ['A threat by Lang to leave, made in March.', 'threat', 'Lang', ['to leave, made in March', true]],
  ['A claim on Monday.', 'claim', '', []],
  ['A claim of a theft in March.', 'claim', '', ['a theft in March', true]],
];

describe('the complement of a noun', () => {
  it.each(CASES)('%s %s %s', (text, cue, agent, expected) => {
    const clause = clauseOf(text);
    const at = (word: string): Words => ({ from: indexOf(clause, word), end: indexOf(clause, word) + 1 });
    const content = nounComplement({ clause, cue: at(cue), group: null, subject: agent ? at(agent) : null });
    expect(content ? [...content.words.map((words) => textOf(clause, words)), content.open] : []).toEqual(expected);
  });
});

describe('the verb whose subject a noun with its clause is', () => {
  it.each([
    ['The claim that the ship strayed was false.', 'strayed', 'was'],
    ['The claim that the ship strayed.', 'strayed', null],
    ['The claim that the ship strayed and the crew left.', 'strayed', null],
    ['The claim that the crew said was false.', 'said', null],
    ['The claim that the cup was hers was rejected.', 'hers', 'was rejected'],
    ['The claim that the cup was theirs and she left.', 'theirs', null],
    ['The claim that the best was Lang was false.', 'Lang', 'was'],
    ['The claim that the crew saw him was false.', 'him', 'was'],
    ['The claim that the crew, leaving the port, was late was false.', 'late', 'was'],
    ['The claim that the cup was his to keep was false.', 'keep', 'was'],
    ['The claim that it rained because the port was shut.', 'rained', null],
    ['The claim was false.', 'false', null],
  ])('%s', (text, _, verb) => {
    const clause = clauseOf(text);
    const from = indexOf(clause, 'that') + 1;
    const at = secondVerb(clause, from);
    expect(
      at === null
        ? null
        : textOf(
            clause,
            clause.groups.find((group) => group.from === at),
          ),
    ).toBe(verb);
  });
});
