import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/corpus/assemble.js';
import { extractDocument } from '../../src/pipeline.js';

/** The source and the content of each claim. */
const claimsIn = (text: string): string[] =>
  assemble([extractDocument(text, '0.txt')], {}).claims.map(({ source, content }) => `${source?.text ?? '–'} → ${content.text}`);

describe('what tells how exact a number is opens the clause', () => {
  it.each([
    ['Police said at least nine people drowned.', 'Police → at least nine people drowned'],
    ['The union says nearly half the staff walked out.', 'The union → nearly half the staff walked out'],
    ['Officials say up to 400 homes were lost.', 'Officials → up to 400 homes were lost'],
    ['The ministry said more than 40 schools had closed.', 'The ministry → more than 40 schools had closed'],
    ['Doctors said about a third of patients died.', 'Doctors → about a third of patients died'],
    ['They said well over 40 people died.', 'They → well over 40 people died'],
    ['They said between 40 and 50 people died.', 'They → between 40 and 50 people died'],
    ['They said not all of the money was spent.', 'They → not all of the money was spent'],
    ['Police told reporters at least nine people drowned.', 'Police → at least nine people drowned'],
    ['Police said on Monday at least nine people drowned.', 'Police → at least nine people drowned'],
    ['The bank said about £4m was missing.', 'The bank → about £4m was missing'],
    ['He said no fewer than six doctors had left.', 'He → no fewer than six doctors had left'],
    ['More than 200 doctors said wards were full.', 'More than 200 doctors → wards were full'],
    // What is no number's stays where it was.
    ['The maker told the owners of 38,000 bikes to stop riding them.', 'The maker → to stop riding them'],
    ['The spokesman told state radio that rifles had been found.', 'The spokesman → rifles had been found'],
  ])('%s', (text, claim) => expect(claimsIn(text)).toEqual([claim]));
});

describe('two of a pair, and whoever is stressed', () => {
  it.each([
    ['Neither the club nor its owner has said who will pay.', 'Neither the club nor its owner → who will pay'],
    ['Neither Lind nor Moe denied the charge.', 'Neither Lind nor Moe → the charge'],
    ['Both the ministry and the army said the road was open.', 'Both the ministry and the army → the road was open'],
    ['Either the bank or its lawyers said the deal was off.', 'Either the bank or its lawyers → the deal was off'],
    ['Each side accused the other of breaking the truce.', 'Each side → the other of breaking the truce'],
    ['Each blamed the other for the delay.', 'Each → the other for the delay'],
    ['Darwin himself doubted whether the eye could have evolved.', 'Darwin himself → whether the eye could have evolved'],
    ['The minister herself said the plan was mad.', 'The minister herself → the plan was mad'],
    ['The miners themselves say the shaft is safe.', 'The miners themselves → the shaft is safe'],
    ['“It is over,” the king himself told guests.', 'the king himself → “It is over,”'],
    ['“It is over,” he himself told guests.', 'he himself → “It is over,”'],
    // One who does something to himself is no two.
    ['The guard blamed himself.', 'The guard → himself'],
    ['She told herself that it was over.', 'She → it was over'],
  ])('%s', (text, claim) => expect(claimsIn(text)).toEqual([claim]));

  it('names both, and not the word that announces them', () => {
    const [claim] = assemble([extractDocument('Both Ana Lind and Ola Moe said the road was open.', '0.txt')], {}).claims;
    expect(claim?.speaker?.name).toBe('Ana Lind and Ola Moe');
  });

  it('names whoever is stressed', () => {
    const [claim] = assemble([extractDocument('Ana Lind herself said the road was open.', '0.txt')], {}).claims;
    expect(claim?.speaker?.name).toBe('Ana Lind');
  });
});

describe('what stands behind “that”, and where whoever is told stood', () => {
  it.each([
    ['The minister said that, if the storm passed, the port would open.', 'The minister → if the storm passed, the port would open'],
    ['They warned that, if rents rose, the shop would close.', 'They → if rents rose, the shop would close'],
    ['His lawyer told reporters outside the court that he would appeal.', 'His lawyer → he would appeal'],
    ['The trainer told journalists near the stables that the horse was lame.', 'The trainer → the horse was lame'],
    ['The firm says it is safe; farmers disagree.', 'The firm → it is safe'],
    ['He said the mayor, who is 80, knew.', 'He → the mayor, who is 80, knew'],
  ])('%s', (text, claim) => expect(claimsIn(text)).toContain(claim));

  it.each([
    [
      'The court heard that the driver, who admitted drinking, blamed his wife.',
      'The court → the driver, who admitted drinking, blamed his wife',
    ],
    [
      'The historian argues that the king, who claimed to rule by right, feared his own army.',
      'The historian → the king, who claimed to rule by right, feared his own army',
    ],
    [
      'The mayor said that, in the opinion of her engineers, the pier would fall.',
      'The mayor → in the opinion of her engineers, the pier would fall',
    ],
    ['The ambassador said that in the view of his government the treaty was void.', 'his government → the treaty was void'],
    ['Prosecutors say he took bribes; he denies it.', 'Prosecutors → he took bribes'],
    ['A note found in his room said he was sorry.', 'A note found in his room → he was sorry'],
  ])('%s', (text, claim) => expect(claimsIn(text)).toContain(claim));
});

describe('figures, papers and firms', () => {
  it.each([
    ['Official figures show unemployment fell to 4% in June.', 'Official figures → unemployment fell to 4% in June'],
    ['Emails show managers knew of the leak.', 'Emails → managers knew of the leak'],
    [
      'Documents seen by the Guardian show that the minister knew of the risk.',
      'Documents seen by the Guardian → the minister knew of the risk',
    ],
    ['Papers filed in court show that Holm fled.', 'Papers filed in court → Holm fled'],
    ['The firm hopes to open the mine in May.', 'The firm → to open the mine in May'],
    ['An official hopes to meet the rebels.', 'An official → to meet the rebels'],
    ['The army stands by its account.', 'The army → its account'],
    ['The dam was described by the firm as safe.', 'the firm → The dam as safe'],
    ['Both men have maintained their innocence.', 'Both men → their innocence'],
    ['The mayor is of the opinion that the dam is a disgrace.', 'The mayor → the dam is a disgrace'],
    ['The minister made clear the port would close.', 'The minister → the port would close'],
    ['The minister posted a message saying the port would close.', 'The minister → the port would close'],
    ['The company sent customers an email saying their data was safe.', 'The company → their data was safe'],
    ['The women left behind by the boat said they could swim.', 'The women left behind by the boat → they could swim'],
    ['A leaflet handed out at the gate claims the water is poisoned.', 'A leaflet handed out at the gate → the water is poisoned'],
  ])('%s', (text, claim) => expect(claimsIn(text).map((one) => one.replace(' […]', ''))).toEqual([claim]));

  it.each(['The dog shows were cancelled.', 'The bank maintained its rates.'])('%s', (text) => expect(claimsIn(text)).toEqual([]));
});

describe('gerunds behind what somebody said', () => {
  it.each([
    ['“We are safe,” the firm insisted, denying the dam had leaked.', 'the firm → the dam had leaked'],
    ['“It was an accident,” he said, denying that he had been drunk.', 'he → he had been drunk'],
    ['“I paid for it,” she told the court, denying taking a bribe.', 'she → taking a bribe'],
    ['“We have no money,” the mayor said, calling the cut a disgrace.', 'the mayor → the cut a disgrace'],
    ['“The river is rising,” the mayor said, urging families to leave.', 'the mayor → to leave'],
  ])('%s', (text, claim) => expect(claimsIn(text)).toContain(claim));
});

describe('a quotation of some sentences is one speaker’s', () => {
  it.each([
    [
      '“We lost,” said Bello. “We were slow. We were tired.” His rival disagreed. “They were brave.”',
      ['Bello → “We lost,” […] “We were slow. We were tired.”', 'His rival → “They were brave.”'],
    ],
    [
      '“I am proud,” the coach said. “I told them so. But we must score.” Captain Jo Lee agreed. “Goals win games.”',
      ['the coach → “I am proud,” […] “I told them so. But we must score.”', 'Captain Jo Lee → “Goals win games.”'],
    ],
  ])('%s', (text, claims) => expect(claimsIn(text)).toEqual(claims));
});

describe('how many of them, and who else', () => {
  it.each([
    ['Almost all the farmers said the price was too low.', 'Almost all the farmers → the price was too low'],
    ['Nearly half the staff said they would leave.', 'Nearly half the staff → they would leave'],
    ['Up to 300 residents say they were never paid.', 'Up to 300 residents → they were never paid'],
    ['Not all the farmers said the price was too low.', 'Not all the farmers → the price was too low'],
    ['Poland as well as the Baltic states said the deal was dead.', 'Poland as well as the Baltic states → the deal was dead'],
    ['The mayor along with the clerk denied the charge.', 'The mayor along with the clerk → the charge'],
    ['The mayor claims the budget is balanced.', 'The mayor → the budget is balanced'],
    ['The army admits the soldier was shot by mistake.', 'The army → the soldier was shot by mistake'],
    ['The tenants claim the rent was paid.', 'The tenants → the rent was paid'],
  ])('%s', (text, claim) => expect(claimsIn(text)).toEqual([claim]));
});

describe('headlines above a text', () => {
  const BELOW = '\n\nIt was raining on Monday, and few people were in the streets of the old town.';

  it.each([
    ['Scientist: glacier could vanish by 2040', 'Scientist → glacier could vanish by 2040'],
    ['Report: Rail safety checks were skipped', 'Report → Rail safety checks were skipped'],
    ['Rail safety checks were skipped: report', 'report → Rail safety checks were skipped'],
    ['Glacier could vanish by 2040 – scientist', 'scientist → Glacier could vanish by 2040'],
    ['IMF: Growth to slow next year', 'IMF → Growth to slow next year'],
    ['“I lost everything in the flood” – farmer', 'farmer → “I lost everything in the flood”'],
    ['Drug firm: “We did nothing wrong”', 'Drug firm → “We did nothing wrong”'],
    ['Drug firm blames regulator for delay', 'Drug firm → regulator for delay'],
    ['Minister blames strike for delays', 'Minister → strike for delays'],
    ['Mayor urges calm after water scare', 'Mayor → calm'],
    ['Owner of sunken ferry says crew ignored orders', 'Owner of sunken ferry → crew ignored orders'],
    ['Lawyers for detained activist say he is being denied medicine', 'Lawyers for detained activist → he is being denied medicine'],
  ])('%s', (line, claim) => expect(claimsIn(line + BELOW)).toEqual([claim]));

  it('takes a name for who says so if the text below has it speak', () => {
    const below = '\n\nThe bloc has no choice, Varga said on Monday. It must act.';
    expect(claimsIn(`EU must stand firm – Varga${below}`)[0]).toBe('Varga → EU must stand firm');
    expect(claimsIn(`Varga: EU must stand firm${below}`)[0]).toBe('Varga → EU must stand firm');
    expect(claimsIn(`Danube: EU must stand firm${below}`)[0]).not.toContain('Danube');
  });

  it.each([
    'Gaza ceasefire: what we know',
    'Football: City beat United in derby',
    'Analysis: why the vote matters',
    'Opinion: the tax must go',
    'LIVE: Storm nears the coast',
    'Lake District: a walker’s guide',
    'Three die in crash on coast road: two held',
    'Drug firm under fire for hiding data',
    'Church bells to ring again in May',
  ])('%s', (line) => expect(claimsIn(line + BELOW)).toEqual([]));
});

describe('courts that hear, and whoever is told never to', () => {
  it.each([
    ['The inquiry heard the captain had radioed for help at noon.', 'The inquiry → the captain had radioed for help at noon'],
    ['The tribunal heard staff were told to lie.', 'The tribunal → staff were told to lie'],
    ['Magistrates heard she had stolen to feed her children.', 'Magistrates → she had stolen to feed her children'],
    ['The ministry told people never to drink from the river.', 'The ministry → never to drink from the river'],
    ['It is a fake, says the expert who examined it.', 'the expert → It is a fake'],
    ['According to the museum, which opened in May, the painting is a fake.', 'the museum → the painting is a fake'],
    ['Lind let slip that the frame was new.', 'Lind → the frame was new'],
    ['Piet Maas called the report “a smear”, adding that he would sue.', 'Piet Maas → the report “a smear”'],
    ['Piet Maas called the report “a smear”, adding that he would sue.', 'Piet Maas → he would sue'],
    ['More than a dozen buyers have come forward to say they were duped.', 'More than a dozen buyers → they were duped'],
  ])('%s', (text, claim) => expect(claimsIn(text)).toContain(claim));

  it.each(['The court heard two witnesses.', 'The trust asked both drivers to a meeting.', 'The jury heard the verdict in silence.'])(
    '%s',
    (text) => expect(claimsIn(text)).toEqual([]),
  );

  it('takes silence for an answer of neither', () => {
    const [claim] = assemble([extractDocument('Neither Lind nor her gallery responded to requests for comment.', '0.txt')], {}).claims;
    expect([claim?.source?.text, claim?.act]).toEqual(['Neither Lind nor her gallery', 'decline']);
  });
});

describe('somebody else behind “but”, and whoever is promised', () => {
  it.each([
    ['The company has promised investors it will publish its emissions.', ['The company → it will publish its emissions']],
    ['The mayor promised the drivers would be paid.', ['The mayor → the drivers would be paid']],
    ['He promises “water by the time I retire”.', ['He → “water by the time I retire”']],
    ['The dam leaked, the firm said, but farmers say it was worse.', ['the firm → The dam leaked', 'farmers → it was worse']],
    ['The minister says the road is open, but truckers said it was shut.', ['The minister → the road is open', 'truckers → it was shut']],
    [
      'The move will cost 400 jobs, unions say, though the firm says it is 90.',
      ['unions → The move will cost 400 jobs', 'the firm → it is 90'],
    ],
    ['Rebels said 40 soldiers had died, a toll the army rejected.', ['Rebels → 40 soldiers had died', 'the army → a toll']],
    ['He said the road was open, but that he had not used it.', ['He → the road was open, but that he had not used it']],
  ])('%s', (text, claims) => expect(claimsIn(text)).toEqual(claims));
});

describe('long subjects, papers sent and voices against', () => {
  it.each([
    [
      'The head, who is 60, said the school, which opened in 1911, would shut.',
      ['The head → the school, which opened in 1911, would shut'],
    ],
    ['The dam, said the mayor, will hold.', ['the mayor → The dam […] will hold']],
    ['Most seats were filled, according to the stewards.', ['the stewards → Most seats were filled']],
    ['The wages were set according to age.', []],
    ['The head emailed parents to say the school would shut.', ['The head → the school would shut']],
    [
      'The council says the roof is safe, but a surveyor who saw it says it could fall.',
      ['The council → the roof is safe', 'a surveyor → it could fall'],
    ],
    ['“It will shut,” the head said, dismissing talk of a rescue.', ['the head → “It will shut,”', 'the head → talk of a rescue']],
    ['He sent a text to his wife saying he loved her.', ['He → he loved her']],
  ])('%s', (text, claims) => expect(claimsIn(text)).toEqual(claims));
});
