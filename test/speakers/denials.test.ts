import { describe, expect, it } from 'vitest';
import { nest } from '../../src/attribution/nest.js';
import type { Draft } from '../../src/document.js';
import { resolve } from '../../src/speakers/resolve.js';
import { prepare } from '../english.js';
import { stepsOf } from '../reaches.js';

const LEMMAS = new Map([
  ['claimed', 'claim'],
  ['countered', 'counter'],
]);

/** Claims are written [source|cue|content], denials {source|cue|content}. */
function deniedIn(marked: string): (number | null)[] {
  const drafts: Draft[] = [];
  let text = '';
  for (const part of marked.split(/(?=[[{])|(?<=[\]}])/)) {
    const found = /^([[{])(.*)\|(.*)\|(.*)[\]}]$/s.exec(part);
    if (!found) {
      text += part;
      continue;
    }
    const [, kind, source = '', cue = '', content = ''] = found;
    const at = text.length;
    text += `${source} ${cue} ${content}`;
    const cueStart = at + source.length + 1;
    drafts.push({
      rule: 'x',
      source: { start: at, end: at + source.length },
      cue: { start: cueStart, end: cueStart + cue.length },
      content: [{ start: cueStart + cue.length + 1, end: text.length }],
      addressee: null,
      via: null,
      lemma: LEMMAS.get(cue) ?? 'say',
      act: kind === '{' ? 'deny' : cue === 'accused' ? 'accuse' : 'state',
      negated: false,
      hedged: false,
      confidence: 1,
      sentence: 0,
    });
  }
  const tagged = prepare(text);
  const placed = drafts.map((draft) => ({
    ...draft,
    sentence: tagged.sentences.find(({ end }) => end > (draft.cue?.start ?? 0))?.index ?? 0,
  }));
  return resolve(tagged, nest(placed), {}).claims.map(({ denies }) => denies);
}

describe('denials', () => {
  it.each([
    ['this', '[Oslo|said|the treaty was dead]. {Chile|denied|this}.', [null, 0]],
    ['this, with a time behind it', '[Oslo|said|the treaty was dead]. {Chile|denied|this a little later}.', [null, 0]],
    ['the claim', '[Oslo|said|the treaty was dead]. The road was open. {Chile|rejected|the claim}.', [null, 0]],
    [
      "a body's report right before, whatever else names the one who denies",
      '[Pedro Rojas|said|the Norwegian fleet was near]. [Chile|said|both sides had agreed to talk]. {The Norwegian Defence Ministry|denied|this}.',
      [null, null, 1],
    ],
    ['nobody denies himself', '[Chile|said|the treaty was dead]. {Chile|denied|this}.', [null, null]],
    [
      'a claim of another side, not the nearest one',
      '[Oslo|said|the treaty was dead]. [Chile|said|it would wait]. {Chile|denied|this}.',
      [null, null, 0],
    ],
    [
      'the like, again',
      '[Oslo|said|Chile had signed]. {Chile|denied|this}. {Chile|said|nothing of the sort had been signed}.',
      [null, 0, 0],
    ],
    [
      'the same words with another polarity',
      '[Oslo|said|Chilean ships had entered the northern harbour]. [Peru|said|it would wait]. {Chile|denied|that its ships had entered the harbour}.',
      [null, null, 0],
    ],
    ['other words of which nobody spoke', '[Oslo|said|the treaty was dead]. {Chile|denied|that prices had risen}.', [null, null]],
    ['a word in common right before', '[Oslo|said|Chile had dismissed two clerks]. {Chile|denied|dismissing anybody}.', [null, 0]],
    ['her way of doing it', '[Kari Holm|said|the real cost was nine crowns]. {Chile|disputes|her method}.', [null, 0]],
    [
      'what its owner said, not the nearest',
      '[Kari Holm|fears|long queues]. [Pedro Rojas|said|it would rain]. The day went on. {Chile|rejected|Holm’s worries}.',
      [null, null, 0],
    ],
    [
      'what was claimed, not what was said',
      '[Oslo|claimed|the treaty was dead]. [Peru|said|it would wait]. {Chile|rejected|the claim}.',
      [null, null, 0],
    ],
    [
      'the charge as a fable',
      '[Oslo|claimed|the ferry was sold]. [Peru|said|it would wait]. {Chile|dismissed|the charge as a fable}.',
      [null, null, 0],
    ],
    ['a figure', '[Oslo|said|ninety barrels leaked]. [Oslo|said|it would sue]. {Chile|disputed|that figure}.', [null, null, 0]],
    [
      'what a log says',
      '[The harbour log|said|the tug left early]. [Peru|said|it was late]. {Chile|disputed|the log’s timing}.',
      [null, null, 0],
    ],
    [
      'what was reported, not how it was put',
      '[Oslo|said|the tug came in after dark]. [Oslo|added|“What were they thinking?”]. {Chile|rejected|this}.',
      [null, null, 0],
    ],
    [
      'what is said of the one who denies',
      '[Oslo|said|the crack began at a Chilean yard]. [Ann Berg|added|“We are sorry for the delay”]. {The Chilean yard|disputed|the account}.',
      [null, null, 0],
    ],
    [
      'a word in common a few sentences before',
      '[Oslo|said|Chile had dismissed two clerks]. [Peru|said|it would wait]. The day went on. {Chile|denied|dismissing anybody}.',
      [null, null, 0],
    ],
    [
      'another word of which nobody spoke, a while ago',
      '[Oslo|said|the treaty was dead]. Snow fell. {Chile|denied|pressing anybody}.',
      [null, null],
    ],
    ['a name for what was said', '[Oslo|said|the tug was sold]. {Chile|called|the story “a fable with funnels and flags”}.', [null, 0]],
    ['a theory, and what it is called', '[Oslo|suggested|goats had moved the posts]. {Chile|called|the goat theory insulting}.', [null, 0]],
    ['a worry', '[Kari Holm|fears|the drums are out of tune]. {Tom Rask|brushed aside|the worry}.', [null, 0]],
    [
      'the last charge of who spoke last',
      '[Kari Holm|claimed|the mill had cheated the growers]. {Tom Rask|denied|the charge}. [Kari Holm|said|it would rain].',
      [null, 0, null],
    ],
    [
      'in one house, the same sentence',
      '[Ann Berg|said|the oven was old, and] {Tom Rask|denied|it}. [Oslo|said|it would wait].',
      [null, 0, null],
    ],
    ['few words that turn round a no', '[Oslo|said|the ferry never sailed]. [Chile|said|it did].', [null, 0]],
    ['few words that turn round a yes', '[Oslo|said|the ferry had sailed]. [Chile|said|it had not].', [null, 0]],
    ['no', '[Oslo|said|the vote was fair]. [Chile|said|no].', [null, 0]],
    ['few words that agree', '[Oslo|said|the ferry had sailed]. [Chile|said|it had].', [null, null]],
    [
      'a headline of what the same side denies below',
      '{Chile|denies|nothing of the sort was signed}.\n\n[Oslo|said|the envoys had met]. The day went on.\n\n[Oslo|added|a pact had been signed]. {Chile|denied|this}.',
      [2, null, null, 2],
    ],
    [
      'of two who say the like, the first',
      '[Oslo|said|Chilean ships had entered the harbour]. [Peru|said|Chilean ships had entered the harbour]. {Chile|denied|that its ships had entered the harbour}.',
      [null, null, 0],
    ],
    [
      'the one who says more of it',
      '[Oslo|said|Chilean ships had left]. [Peru|said|Chilean ships had entered the northern harbour]. [Oslo|said|Chilean ships had left the harbour]. {Chile|denied|that Chilean ships had entered the northern harbour}.',
      [null, null, null, 1],
    ],
    ['her way in four words', '[Kari Holm|said|the real cost was nine crowns]. {Chile|disputes|her way of counting}.', [null, 0]],
    ['her way in five words', '[Kari Holm|said|the real cost was nine crowns]. {Chile|disputes|her old way of counting}.', [null, null]],
    [
      'a headline before its claim, and another before it',
      '[Oslo|said|it would rain]. {Chile|denies|the report}. [Oslo|said|the treaty was dead].',
      [null, 0, null],
    ],
    ['what a denial goes on with', '[Oslo|said|Chile had signed]. {Chile|denied|this}. [Chile|added|“We never went”].', [null, 0, 0]],
    [
      'what somebody else goes on with',
      '[Oslo|said|Chile had signed]. {Chile|denied|this}. [Peru|added|“We never went”].',
      [null, 0, null],
    ],
    ['what is said first', '[Chile|added|“We never went”].', [null]],
    ['in one house', '[Ann Berg|said|the oven was old]. {Tom Rask|denied|that}.', [null, 0]],
    ['a headline before its claim', '{Chile|denies|the report}.\n\n[Oslo|said|the treaty was dead].', [1, null]],
  ])('%s', (_, marked, expected) => {
    expect(deniedIn(marked)).toEqual(expected);
  });
});

describe('the reach of denials', () => {
  it.each([
    ['[Oslo|said|the treaty was dead].% {Chile|denied|this}.', 'Snow fell.', 'the first; 4: nothing'],
    ['[Oslo|said|the treaty was dead].% {Chile|rejected|the claim}.', 'Snow fell.', 'the first; 4: nothing'],
    ['[Oslo|claimed|the treaty was dead].% {Chile|rejected|the claim}.', 'Snow fell.', 'the first; 8: nothing'],
    ['[Oslo|said|Chile had dismissed two clerks].% {Chile|denied|dismissing anybody}.', 'Snow fell.', 'the first; 4: nothing'],
    ['[Peru|accused|Chile of old theft].% {Chile|rejected|any wrongdoing}.', 'Snow fell.', 'the first; 4: nothing'],
    ['[Peru|accused|Chile of old theft].% [Peru|said|it rained]. {Chile|rejected|any wrongdoing}.', 'Snow fell.', 'the first; 3: nothing'],
    ['[Peru|accused|Chile of old theft].% [Oslo|said|it rained]. {Chile|rejected|any wrongdoing}.', 'Snow fell.', 'the first; 3: nothing'],
    ['[Peru|said|it rained].% {Chile|countered|with words}.', 'Snow fell.', 'the first; 1: nothing'],
    ['[Oslo|said|Chile had signed]. {Chile|denied|this}.% [Chile|added|“We never went”].', 'Snow fell.', 'the first; 1: nothing'],
    ['[Oslo|said|ninety barrels leaked].% {Chile|disputed|that figure}.', 'Snow fell.', 'the first; 8: nothing'],
    ['[Oslo|said|the ferry had sailed].% [Chile|said|it had not].', 'Snow fell.', 'the first; 1: nothing'],
    ['[Oslo|said|Chile had signed]. {Chile|denied|this}.% {Chile|said|nothing of the sort had been signed}.', 'Snow fell.', 'the first'],
    [
      '[Oslo|said|Chilean ships had entered the northern harbour].% {Chile|denied|that its ships had entered the harbour}.',
      'Snow fell.',
      'the first',
    ],
    ['[Kari Holm|said|the real cost was nine crowns].% {Chile|disputes|her method}.', 'Snow fell.', 'the first; 4: nothing'],
    ['[Kari Holm|fears|long queues].% {Chile|rejected|Holm’s worries}.', 'Snow fell.', 'the first'],
    ['{Chile|denies|the report}.% [Oslo|said|the treaty was dead].', 'Snow fell.', 'another'],
    ['[Oslo|said|the tug was sold].% {Chile|called|the story “a fable with funnels and flags”}.', 'Snow fell.', 'the first; 4: nothing'],
    ['[Oslo|said|the treaty was dead].% {Chile|denied|this}.', '[Chile|said|snow fell].', 'the first; 4: nothing'],
    ['[Oslo|said|the treaty was dead].% {Chile|rejected|the claim}.', '[Chile|said|snow fell].', 'the first; 4: nothing'],
    ['[Oslo|said|Chile had dismissed two clerks].% {Chile|denied|dismissing anybody}.', '[Peru|said|snow fell].', 'the first; 4: nothing'],
    ['[Kari Holm|fears|long queues].% {Chile|rejected|Holm’s worries}.', '[Peru|said|snow fell].', 'the first; 4: the last'],
    [
      '[Oslo|said|the treaty was dead]. {Chile|denied|this}.% [Kuwait|said|the sea was calm]. {Chile|denied|this}.',
      'Snow fell.',
      'the first; 2: the last',
    ],
    [
      'Rain came. [Oslo|said|the treaty was dead]. {Chile|denied|this}.% [Oslo|said|boats were chased]. [Kuwait|said|the sea was calm]. {Chile|denied|this}.',
      'Snow fell.',
      'another',
    ],
    [
      '[Oslo|said|the treaty was dead]. {Chile|denied|this}. [Oslo|said|boats were chased].% {Chile|denied|this}.',
      '[Kuwait|said|snow fell].',
      'the last; 1: another; 4: the last',
    ],
  ])('%s with more of %s', (marked, filler, expected) => {
    const told = (text: string): string => {
      const all = deniedIn(text);
      const [denied] = marked.startsWith('{') ? all : all.slice(-1);
      if (denied === null || denied === undefined) return 'nothing';
      return denied === 0 ? 'the first' : denied === all.length - 2 ? 'the last' : 'another';
    };
    expect(stepsOf(marked, filler, told)).toBe(expected);
  });
});
