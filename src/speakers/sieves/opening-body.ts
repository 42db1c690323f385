import { bodyAhead, isOpeningBody } from '../who/body-ahead.js';
import { sieve } from '../who/sieve.js';

export default sieve({
  id: 'opening-body',
  says: '"Ohio bank", "a Danish charity" in a headline or an opening: the body of that kind that the next sentences name',
  why: 'Headlines and leads say what a body is, and the sentence below says its name.',
  examples: [
    {
      text: '<source>Ohio bank</source> denies the losses. In a filing, Brennar Bank said nothing was gone.',
      speaker: 'Brennar Bank',
      side: 'Brennar Bank',
    },
  ],
  applies: isOpeningBody,
  find: (asked, scene) => {
    const entity = bodyAhead(asked, scene);
    return entity && { entity };
  },
});
