/** Formats that show the documents' texts. */
export const SHOWS_TEXTS: ReadonlySet<string> = new Set(['html', 'brat', 'conll', 'webannotation']);
