import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/corpus/assemble.js';
import { extractDocument } from '../../src/pipeline.js';

/** Through whom each claim came. */
const outletsIn = (text: string): string =>
  assemble([extractDocument(text, '0.txt')], {})
    .claims.map(({ via }) => via ?? '-')
    .join(', ');

describe('the outlet that a claim came through', () => {
  it.each([
    // Its name tells what it is, or what stands in front of it does.
    ['“I had a letter,” he told the Halden Whig last week.', 'Halden Whig'],
    ['“I had a letter,” he told the Halden Argus.', 'Halden Argus'],
    ['“The ice is rotten,” she told Radio Karst on Monday.', 'Radio Karst'],
    ['The ice is rotten, she told the weekly Nova Brenna.', 'Nova Brenna'],
    ['“No,” he told the broadcaster TV Vest.', 'TV Vest'],
    ['“No,” he told Brennar FM.', 'Brennar FM'],
    // A name that is there for nothing else.
    ['“The ice is rotten,” she told Teleandes.', 'Teleandes'],
    ['The fire marshal, Kari Holm, told KBRX the road was shut.', 'KBRX'],
    ['The skipper told Strandbladet on Monday that the ice was rotten.', 'Strandbladet'],
    ['The ice is rotten, he told Reuters.', 'Reuters'],
    // Where somebody posts.
    ['“The ice is rotten,” she wrote on Instagram.', 'Instagram'],
    ['In a post on X, the mayor, Arne Lund, said the road was shut.', 'X'],
    ['The choir said in a Facebook post that the hall was cold.', 'Facebook'],
    ['He announced on Telegram that the bridge was open.', 'Telegram'],
    // People, firms and places that are told something.
    ['Kari Holm told Anna that the road was shut.', '-'],
    ['Kari Holm told the council that the road was shut.', '-'],
    ['Kari Holm told Brennar Foods that the road was shut. Brennar Foods makes bread.', '-'],
    ['Kari Holm told Brennar to mend the road.', '-'],
    ['Kari Holm said that a film of the fire on Facebook was false.', '-'],
    ['Arne Lund came. Kari Holm told Lund that the road was shut.', '-'],
    ['The witness told the judge on Wednesday that the road was shut.', '-'],
  ])('%s', (text, outlets) => expect(outletsIn(text)).toBe(outlets));
});
