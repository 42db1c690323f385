import { either, isTitle, line, rule } from '../../furniture.js';

const CREDIT = /^(?:photo|image|picture|source|credit|foto|bild)s?\s*:/iu;
const button =
  /^(?:click (?:here )?to )?(?:enlarge|expand|zoom|open|view|toggle|show|hide)(?: (?:this|the|in))? (?:image|images|photo|photos|picture|gallery|caption|fullscreen|slideshow)s?$/iu;
const opened = line(button);

export default rule({
  id: 'enlarge-image',
  says: 'Enlarge image',
  why: 'The button on a picture, with the caption that stands between it and the credit.',
  lines: either(
    (lines, at) => (opened(lines, at) > 0 && isTitle(lines[at + 1]) && CREDIT.test(lines[at + 2]?.text ?? '') ? 2 : 0),
    opened,
    line(/^(?:image|photo|picture|slide) \d{1,3} (?:of|\/) \d{1,3}$/iu),
  ),
  finds: [
    '<out>Enlarge image\n\nMayor Ada Quist</out>\n\n<out>Photo: Jo Lind</out>\n\nThe mayor resigned.',
    '<out>Image 1 of 12</out>\nThe mayor resigned.',
    '<out>Hide caption</out>\nThe mayor resigned.',
  ],
  ignores: ['Enlarge image rights, the players demand', 'View photos of the fire with care, police said.'],
});
