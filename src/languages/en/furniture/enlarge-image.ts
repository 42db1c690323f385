import { either, line, rule } from '../../furniture.js';

const button =
  /^(?:click (?:here )?to )?(?:enlarge|expand|zoom|open|view|toggle|show|hide)(?: (?:this|the|in))? (?:image|images|photo|photos|picture|gallery|caption|fullscreen|slideshow)s?$/iu;

export default rule({
  id: 'enlarge-image',
  says: 'Enlarge image',
  why: 'The button on a picture is no text; the caption behind it may tell who somebody is.',
  lines: either(line(button), line(/^(?:image|photo|picture|slide) \d{1,3} (?:of|\/) \d{1,3}$/iu)),
  finds: [
    '<out>Enlarge image</out>\n\nMayor Ada Quist\n\n<out>Photo: Jo Lind</out>\n\nThe mayor resigned.',
    '<out>Image 1 of 12</out>\nThe mayor resigned.',
    '<out>Hide caption</out>\nThe mayor resigned.',
  ],
  ignores: ['Enlarge image rights, the players demand', 'View photos of the fire with care, police said.'],
});
