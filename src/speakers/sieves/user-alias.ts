import { joined } from '../read/words.js';
import { sieve } from '../who/sieve.js';
import { userEntity } from '../who/user.js';

export default sieve({
  id: 'user-alias',
  says: 'A name that the user has given for somebody',
  why: 'Whoever runs the tool knows their corpus better than any rule.',
  examples: [],
  find: ({ phrase }, scene) => {
    const entity = userEntity(joined(phrase.words), scene) ?? (phrase.name.length > 0 ? userEntity(joined(phrase.name), scene) : null);
    return entity && { entity };
  },
});
