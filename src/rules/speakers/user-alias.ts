import { sieve } from '../../speakers/sieve.js';
import { userEntity } from '../../speakers/user.js';
import { joined } from '../../speakers/words.js';

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
