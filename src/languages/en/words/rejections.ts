/** Words for what is said to be untrue, whatever it is. */
export const REJECTIONS: ReadonlySet<string> = new Set(
  (
    'lie lies liar slander smear libel fantasy fiction fable fairy invention invented fabrication fabricated rubbish nonsense baseless groundless ' +
    'unfounded untrue false falsehood untruth myth hoax propaganda disinformation misinformation absurd ridiculous imaginary nonsensical ' +
    'allegation allegations accusation accusations fabrications inventions fables fictions myths untruths falsehoods folklore figment concoction concocted ' +
    'fake faked bogus distortion distorted hogwash balderdash twaddle bunkum tripe garbage claptrap caricature'
  ).split(' '),
);

/** What somebody said, as a thing that can be denied. */
export const UTTERANCES: ReadonlySet<string> = new Set(
  'word words sentence phrase remark remarks quotation quote statement sort kind thing letter promise threat order instruction request'.split(
    ' ',
  ),
);

/** Verbs of saying, doing or meaning that a denial by reference negates: "never said", "did nothing of the kind". */
export const UTTERING: ReadonlySet<string> = new Set(
  'say speak utter tell write pronounce mention express mean talk promise declare send ask order'.split(' '),
);
