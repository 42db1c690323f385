import { type Line, rule } from '../../furniture.js';

const SEPARATOR = /\s*[|›»·•>]\s*/u;
const ITEM = /^[\p{Lu}\p{N}][\p{L}\p{M}\p{N}&'’ +-]{0,24}$/u;

function isBar({ text }: Line): boolean {
  if (text.length > 200) return false;
  const items = text.split(SEPARATOR).filter((item) => item !== '');
  const isPath = /^home\b/iu.test(text);
  return items.length >= (isPath ? 2 : 3) && items.every((item) => ITEM.test(item) && item.split(' ').length <= 3);
}

export default rule({
  id: 'nav-bar',
  says: 'Home | World | Sport',
  why: 'A row of short titles between separators is a menu or the path to the page.',
  lines: (lines, at) => {
    const line = lines[at];
    return line && isBar(line) ? 1 : 0;
  },
  finds: ['<out>Home | World | Africa | Sport</out>\nThe mayor resigned.', '<out>Home > Politics</out>\nThe mayor resigned.'],
  ignores: ['Mayor resigns | The Daily Post', 'The mayor resigned | He cited his health. | His deputy takes over.'],
});
