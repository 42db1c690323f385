/** What a language says of the kinds of document: the lines and phrases that tell a statement, an interview or a live blog from a report. */
export interface DocumentWords {
  /** A line of its own that names the kind: "PRESS RELEASE No. 4", "Statement on the strike". */
  readonly title: RegExp;
  /** A line that newspapers may have as well: "Letter from …", "A response to …". */
  readonly weakTitle: RegExp;
  /** What is done with a title's document, and makes no headline of it: "Statement issued by …". */
  readonly givenOut: ReadonlySet<string>;
  /** As `title`, and the issuer's name follows: "Statement by …"; the name is the group "issuer". */
  readonly titleWithIssuer: RegExp;
  /** A line that says for whom it speaks, in the group "issuer": "On behalf of …". */
  readonly behalf: RegExp;
  /** Who wrote an article: "By …". */
  readonly byline: RegExp;
  /** A word that sets a page's own opinion apart. */
  readonly opinion: RegExp;
  /** The head of a line that says what the issuer calls untrue: "Myth:". */
  readonly refuted: RegExp;
  /** The head of one of several points: "3.", "Fact:". */
  readonly point: RegExp;
  /** The head of a letter that names its sender, in the group "issuer". */
  readonly sender: RegExp;
  /** As `sender`, with the office first: "From the Director, Staveley Foods". */
  readonly senderOffice: RegExp;
  /** A line with which a letter begins: "Dear members,". */
  readonly salutation: RegExp;
  /** Phrases only an issuer writes: "wishes to inform the public". */
  readonly formula: RegExp;
  /** A line with which the text of a statement ends, or that belongs to what is below it. */
  readonly closing: RegExp;
  /** Whom to ask: "Media contact: …". */
  readonly contact: RegExp;
  /** The head of a part that describes the issuer, not the event: "About the company"; the name is the group "issuer", if it is written. */
  readonly about: RegExp;
  /** "We" and "our" in the document's own voice. */
  readonly ownVoice: ReadonlySet<string>;
  /** What only a reporter's text has: a byline, "told this newspaper". */
  readonly reporter: RegExp;
  /** A first sentence behind a news agency's or a newspaper's dateline. */
  readonly wire: RegExp;
  /** A word in the first lines that makes them a newspaper's, a station's or a page's. */
  readonly masthead: RegExp;
  /** Forms of address of states, in front of the state's name: "Republic of". */
  readonly stateForm: RegExp;
  /** A line of place and date. */
  readonly dateline: RegExp;
  /** The time of day at the head of an entry. */
  readonly stamp: RegExp;
  /** Words near the top of a live blog, an interview, a transcript. */
  readonly live: RegExp;
  readonly interview: RegExp;
  /** Words for whom a question is put to, and for whoever answers it. */
  readonly asked: RegExp;
  readonly answering: RegExp;
  readonly transcript: RegExp;
  /** Labels of turns: of whoever asks; of whoever answers without a name. */
  readonly asks: RegExp;
  readonly answers: RegExp;
  /** Heads of lines that are no turn, though they have a colon: "To:", "Note:". */
  readonly noTurn: RegExp;
  /** Words with which somebody calls another's words untrue. */
  readonly refutes: ReadonlySet<string>;
  /** What a turn says that declines to answer, or denies. */
  readonly declines: RegExp;
  readonly denies: RegExp;
  /** A line that says who put the questions. */
  readonly askedBy: RegExp;
}
