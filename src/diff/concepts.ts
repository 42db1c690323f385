/** The keys under which different wordings meet. */
import { COMPARED } from './compared.js';

export const { conceptOf, conceptOfWord, isKnown, phraseAt, oppositesOf } = COMPARED.concepts;
