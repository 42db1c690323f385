/** What the engine asks of a language's words to tell who a source is, theme by theme. */
import type { BodyWords } from './naming-words/bodies.js';
import type { CampWords } from './naming-words/camps.js';
import type { FunctionWords } from './naming-words/function-words.js';
import type { NameWords } from './naming-words/names.js';
import type { OfficeWords } from './naming-words/offices.js';
import type { PaperWords } from './naming-words/papers.js';
import type { PersonWords } from './naming-words/persons.js';

export interface NamingWords extends FunctionWords, OfficeWords, BodyWords, NameWords, PersonWords, CampWords, PaperWords {}
