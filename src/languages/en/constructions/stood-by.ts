import { rule } from '../../construction.js';

const OWNERS = ['the', 'its', 'his', 'her', 'their', 'that', 'this', 'our', 'my', 'every'];
const WORDS = `story stories report reports reporting article claim claims finding findings statement statements account wording word words
  figure figures comment comments remark remarks decision verdict evidence testimony version assessment estimate estimates conclusion conclusions
  ruling diagnosis accusation allegations forecast judgement judgment advice`.split(/\s+/);

export default rule({
  id: 'stood-by',
  says: 'SOURCE stood by CONTENT',
  why: 'Who stands by words says that they hold.',
  cue: 'idiom',
  phrases: OWNERS.flatMap((owner) => WORDS.map((word) => `stand by [${owner} ${word}]`)),
  source: 'subject-before',
  content: 'nounPhrase',
  act: 'state',
  prior: 0.9,
  finds: [
    '<source>The newspaper</source> <cue>stood by</cue> <content>the story</content>.',
    '<source>The professor</source> <cue>stands by</cue> <content>her findings</content>.',
    '<source>The bank</source> has <cue>stood by</cue> <content>its figures for May</content>.',
    '<source>The umpire</source> <cue>stood by</cue> <content>his decision</content>.',
    '<source>The surveyor</source> <cue>stood by</cue> <content>that estimate</content>.',
  ],
  ignores: ['The guard stood by the door.', 'She stood by her brother.', 'Two nurses stood by.'],
});
