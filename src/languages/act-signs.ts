/** What a language says of words that tell what a neutral verb of saying does. */
import type { Act } from '../model.js';

export interface ActSign {
  readonly id: string;
  readonly act: Act;
  readonly why: string;
  /** Cues that it is limited to, as the lexicon keys them; any if left out. */
  readonly cues?: readonly string[];
  /** Words of which one must stand in the source; any source if left out. */
  readonly sources?: readonly string[];
  /** One of these words must stand in the content; none need stand there if there are none. */
  readonly words: readonly string[];
  /** … and, if given, one of these as well. */
  readonly beside?: readonly string[];
  /** Whether the first stands inside quotation marks; either if left out. */
  readonly quoted?: boolean;
  /** How many words into the content the first may stand; null for anywhere. */
  readonly within: number | null;
  /** How many words the second may stand behind the first; anywhere if left out. */
  readonly near?: number;
  /** Words of which one must stand just before the second. */
  readonly after?: readonly string[];
  /** Words that, just behind the second, make it something else. */
  readonly unless?: readonly string[];
}
