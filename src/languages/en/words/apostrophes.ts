import type { Apostrophes } from '../../words.js';

export const APOSTROPHES: Apostrophes = {
  elision: /^(?:\d\ds?(?![\d\p{L}])|(?:em|til|till|tis|twas|cause|cuz|bout|n|round|neath|nother|ere|s|d|ll|re|ve|m|t)(?![\p{L}\p{M}]))/iu,
  enclosed: /(?:^|\s)['’‘](?:n)$/iu,
  possessive: /(?:s|in|o)$/iu,
  site: /^\.(?:com|org|net|gov|edu|co\.\p{Ll}{2})(?![\p{L}\p{N}_-])/u,
  clitic: /^(?:['’](?:s|d|m|ll|re|ve))(?![\p{L}\p{N}])/iu,
  split: { word: /^(\p{L}+)n$/iu, rest: /^['’]t(?!\p{L})/iu },
};
