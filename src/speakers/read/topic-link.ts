import { NAMING } from '../../languages/naming.js';
import { placeAt } from './gazetteer.js';
import { sexOf } from './given-name.js';
import { isCapital, organizationClass, singular, type Words } from './words.js';

/** "The Commission on Fair Trade", "the Campaign Against Noise": what a body is about, and no day, place or person. */
export function isTopicLink(words: Words, at: number): boolean {
  const body = words[at - 1];
  const link = words[at];
  const topic = words[at + 1];
  if (!topic || !NAMING.topicLinks.has(link?.lower ?? '') || !isCapital(topic) || !isCapital(body)) return false;
  if (organizationClass(body) === null || NAMING.weekdays.has(topic.lower) || NAMING.months.has(topic.lower)) return false;
  return (
    (topic.pos !== 'name' || NAMING.kindOf(singular(topic.lower)) !== null) &&
    placeAt(words, at + 1, Math.min(words.length, at + 5)) === null &&
    sexOf(topic.lower) === null
  );
}
