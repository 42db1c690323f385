import { rule } from '../../construction.js';

export default rule({
  id: 'in-ones-view',
  says: 'In SOURCE’s view, CONTENT',
  why: 'Set off by commas, a view or words that somebody has hand the sentence to whoever has them.',
  cue: 'owned-view',
  source: 'owner-inside',
  content: 'aroundView',
  prior: 0.79,
  finds: [
    "In <source>the warden</source>'s <cue>view</cue> <content>the path was never safe</content>.",
    'In <source>his</source> <cue>opinion</cue> <content>nobody had asked for the tunnel</content>.',
    "In <source>Dr Keller</source>'s <cue>words</cue>, <content>the valley is a bathtub with the plug out</content>.",
    "<content>The mill is lost</content>, in <source>Ana Reyes</source>'s <cue>view</cue>.",
    '<content>The wheel</content>, in <source>her</source> <cue>opinion</cue>, <content>will never turn again</content>.',
    'In <source>his</source> own <cue>words</cue>, <content>he slept through the storm</content>.',
  ],
  ignores: ["The hall stood in Ana Reyes's view.", 'She put the money in her account.'],
});
