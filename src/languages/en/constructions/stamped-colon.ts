import { rule } from '../../construction.js';

export default rule({
  id: 'stamped-colon',
  says: '17:05 SOURCE: CONTENT',
  why: 'An entry of a page that is kept up to date gives the time, whose words follow, and the words.',
  cue: 'stamped-colon',
  source: 'behind-stamp',
  content: 'afterColon',
  prior: 0.85,
  finds: [
    '17:05 <source>Lind</source> at the lock<cue>:</cue> <content>the gates have been shut since Monday.</content>',
    '16.45 More from <source>Captain Obi</source><cue>:</cue> <content>two boats are still out.</content>',
    '09:12 – <source>The union</source>, by e-mail<cue>:</cue> <content>nobody has been asked to stay.</content>',
    "12:52 From <source>Mr Maas</source>'s news conference<cue>:</cue> <content>families may sleep in the hall.</content>",
    '20:15 — <source>Deputy mayor Ruta Lind</source> on local radio<cue>:</cue> <content>“Nobody shot at anything.”</content>',
  ],
  ignores: [
    '08:30 Weather: rain in the north, sun in the south.',
    '10.40 Correction: the bridge opened in May.',
    '12:00 Menu: soup and bread.',
  ],
});
