import { describe } from 'vitest';
import { expectVoices } from './voices.js';

describe('Family names that are helping verbs', () => {
  expectVoices([
    ['Head teacher Lilian Were hopes the well will last.', 'Lilian Were | -'],
    ['Tolne Primary School has a new tap. Head teacher Grace Were said the well was deep.', 'Grace Were | Tolne Primary School'],
    ['Kwame Will said the road was open.', 'Kwame Will | -'],
    ['Nurse Agnes Were told the paper the ward was full.', 'Agnes Were | -'],
    ['The engineer, Theresa May, denied that the bridge had sunk.', 'Theresa May | -'],
    ['According to Daniel Can, a baker, the oven was cold.', 'Daniel Can | -'],
    ['“The road is shut,” said Peter Were, who drives a bus.', 'Peter Were | -'],
    ['The roof leaked, said Anna Must of the tenants.', 'Anna Must | tenants'],
  ]);
});
