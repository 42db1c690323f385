/** More than any reach that the tables ask for. */
const MOST = 24;

/** What is told of a text with more and more of the same put in at the mark: what it is at first, and from how many on it is something else. */
export function stepsOf(marked: string, filler: string, tell: (text: string) => string): string {
  const told = Array.from({ length: MOST + 1 }, (_, many) =>
    tell(marked.replace(/ ?%/, ` ${filler}`.repeat(many)).trim())
      .replaceAll(` ${filler}`, '')
      .replaceAll(`${filler} `, ''),
  );
  return told.flatMap((one, many) => (one === told[many - 1] ? [] : [many === 0 ? one : `${many}: ${one}`])).join('; ');
}
