/** A pure function of something that does not change, which remembers what it has answered for as long as that is there. */
export function oncePer<Asked extends object, Answer extends object>(answer: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const known = new WeakMap<Asked, Answer>();
  // Mostly it is asked of the same thing as the time before, and a weak map takes long to look up.
  let last: Asked | null = null;
  let said: Answer | null = null;
  return (asked) => {
    if (asked === last && said) return said;
    let now = known.get(asked);
    if (!now) {
      now = answer(asked);
      known.set(asked, now);
    }
    last = asked;
    said = now;
    return now;
  };
}

/** The same for what is asked many times in a row of one thing and then of the next: no more than the last answer is kept. */
export function lastAsked<Asked extends object, Answer extends object>(answer: (asked: Asked) => Answer): (asked: Asked) => Answer {
  let last: Asked | null = null;
  let said: Answer | null = null;
  return (asked) => {
    if (asked === last && said) return said;
    const now = answer(asked);
    last = asked;
    said = now;
    return now;
  };
}

/** So many words are kept in mind; a language has about as many that are ever asked for. */
const MOST = 30_000;

/** A pure function of a word that remembers what it has answered: texts are made of the same words. */
export function askedOnce<T>(answer: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const now = answer(word);
    if (known.size >= MOST) known.clear();
    known.set(word, now);
    return now;
  };
}
