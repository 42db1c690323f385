/**
 * How firmly a report stands behind what it reports: in each scale from the weakest level to the firmest. `said` → `claimed` is softer,
 * `said` → `confirmed` harder. Words of different scales cannot be compared. Verbs in base form; nouns and phrases as they stand.
 */
export interface Level {
  readonly verbs: string;
  /** Separated by commas. */
  readonly phrases?: string;
}

export const SCALES: readonly (readonly Level[])[] = [
  // How far the writer vouches for the words of another.
  [
    {
      verbs: 'rumor rumour',
      phrases: 'reportedly, allegedly, supposedly, purportedly, said to, thought to, believed to, rumors, rumours, rumor, rumour',
    },
    {
      verbs: 'claim allege purport profess insinuate pretend',
      phrases: 'claim, claims, allegation, allegations, insinuation, insinuations',
    },
    {
      verbs: 'suggest hint imply speculate suspect guess wonder think believe feel reckon suppose assume doubt fear hope',
      phrases: 'suggestion, suspicion, suspicions, speculation, belief, opinion, view, impression',
    },
    { verbs: 'argue contend maintain assert insist indicate', phrases: 'argument, contention, assertion, assertions, insistence' },
    {
      verbs:
        'say tell state write add report announce remark comment mention reply respond answer explain declare inform describe observe post tweet continue repeat reiterate stress emphasize emphasise underline underscore',
      phrases: 'according to, statement, statements, announcement, report, reports, comment, comments, remark, remarks, words',
    },
    {
      verbs: 'note recall disclose reveal acknowledge concede admit confess',
      phrases: 'point out, points out, pointed out, pointing out, admission, disclosure',
    },
    {
      verbs: 'confirm establish prove show demonstrate verify corroborate certify',
      phrases: 'make clear, makes clear, made clear, confirmation, proof',
    },
  ],
  // How firmly something is wanted.
  [
    { verbs: 'wish want invite encourage advise recommend propose', phrases: 'proposal, suggestion to, invitation, advice' },
    { verbs: 'ask request appeal seek', phrases: 'ask for, asked for, asks for, asking for, request, appeal' },
    {
      verbs: 'urge press plead implore beg exhort',
      phrases: 'call for, calls for, called for, calling for, call on, calls on, called on, calling on, plea',
    },
    { verbs: 'demand require', phrases: 'insist on, insisted on, insists on, demand, demands, requirement' },
    { verbs: 'order command instruct direct forbid ban', phrases: 'order, orders, command, instruction, ban' },
  ],
  // How hard a judgement is.
  [
    { verbs: 'question regret', phrases: 'concern, concerns, regret, questioned' },
    { verbs: 'criticize criticise fault chide', phrases: 'criticism' },
    { verbs: 'accuse blame rebuke reproach', phrases: 'accusation, accusations, rebuke, blame' },
    { verbs: 'condemn denounce slam blast decry', phrases: 'condemnation, denunciation' },
  ],
  // How firmly something is rejected.
  [
    { verbs: 'downplay', phrases: 'doubts, play down, played down, plays down' },
    { verbs: 'dispute contest challenge', phrases: 'challenge' },
    { verbs: 'deny reject dismiss', phrases: 'denial, denials, rejection, dismissal' },
    { verbs: 'refute disprove rebut debunk', phrases: 'refutation' },
  ],
  // How firmly somebody is bound.
  [
    { verbs: 'consider mull', phrases: 'consideration' },
    { verbs: 'plan intend aim', phrases: 'plan, plans, intention, intends to' },
    { verbs: 'offer agree', phrases: 'offer, readiness, ready to' },
    { verbs: 'promise pledge commit undertake', phrases: 'promise, pledge, commitment' },
    { verbs: 'vow swear guarantee', phrases: 'vow, guarantee, oath' },
  ],
  // How grave a warning is.
  [
    { verbs: 'caution', phrases: 'caution' },
    { verbs: 'warn alert', phrases: 'warning, warnings, alert' },
    { verbs: 'threaten', phrases: 'threat, threats' },
  ],
];
