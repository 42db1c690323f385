import { line, rule } from '../../furniture.js';

const BUTTON =
  '(?:share(?: this)?(?: (?:article|story|page|post|on (?:facebook|twitter|x|linkedin|whatsapp)|via e-?mail))?|print(?: this)?(?: article| page)?|tweet|e-?mail(?: this)?(?: article| story)?|facebook|twitter|whatsapp|telegram|linkedin|reddit|pinterest|flipboard|copy(?: the)? link|bookmark|save(?: article)?|listen(?: to (?:this )?article)?|back to top|close|menu|search)';

export default rule({
  id: 'share-bar',
  says: 'Share on Facebook',
  why: 'Buttons of the page, alone on a line or in a row.',
  lines: line(new RegExp(`^${BUTTON}(?:[\\s|,/·•]+${BUTTON}){0,11}$`, 'iu')),
  finds: ['<out>Share | Tweet | Print</out>\nThe mayor resigned.', 'The mayor resigned.\n<out>Share this article</out>'],
  ignores: ['Share prices fell.', 'Print is dead, the mayor said.'],
});
