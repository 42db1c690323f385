import { rule } from '../../construction.js';

export default rule({
  id: 'said-colon',
  says: 'SOURCE said: CONTENT',
  why: 'A colon behind the cue announces the content, here or in the next paragraph.',
  cue: 'verb',
  source: 'subject-before',
  content: 'colonAfter',
  finds: [
    '<source>The sign</source> <cue>said</cue>: <content>No entry after dark</content>.',
    'The rules are as follows, <source>Lind</source> <cue>said</cue>: <content>no phones, no bags, no dogs</content>.',
    '<source>The message</source> <cue>said</cue>: <content>the ship is sinking</content>.',
  ],
  ignores: ['The shelf held three books: two atlases and a Bible.', 'The captain said: “I saw nothing.”'],
});
