import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { visibleText } from '../../src/input/containers/visible.js';

const seen = (html: string): string => visibleText(parse(html));

describe('the visible text of a page', () => {
  it.each<[string, string, string]>([
    ['a paragraph for each block', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.\n'],
    ['a line for each break', 'One.<br>Two.<br/><br>Three.', 'One.\nTwo.\n\nThree.\n'],
    ['white space collapsed, also over tags', '<p>The  <b> ship\n</b> sank.</p>', 'The ship sank.\n'],
    ['no space where there is none', '<p>un<i>believ</i>able</p>', 'unbelievable\n'],
    ['entities decoded', '<p>caf&eacute; &amp; bar&nbsp;&#8212; &lt;open&gt;</p>', 'café & bar\u00a0— <open>\n'],
    ['the marks that a browser puts round a short quotation', '<p>She said <q>no</q>.</p>', 'She said “no”.\n'],
    ['lists and tables, an item a paragraph', '<ul><li>A<li>B</ul><table><tr><td>C<td>D</table>', 'A\n\nB\n\nC\n\nD\n'],
    [
      'neither scripts nor styles nor what is hidden',
      '<script>a()</script><style>b{}</style><p hidden>c<p style="color:red; display: none">d<p>E',
      'E\n',
    ],
    [
      'nothing that stands around the article',
      '<nav>Home</nav><main>Ships sank.</main><aside>Ads</aside><footer>(c)</footer>',
      'Ships sank.\n',
    ],
    ['comments and unclosed tags', '<p>One<!-- no --><p>Two <b>bold', 'One\n\nTwo bold\n'],
    ['nothing', '<html><head><title>x</title></head><body></body></html>', ''],
  ])('%s', (_, html, text) => {
    expect(seen(html)).toBe(text);
  });

  it('walks a page that is nested deeper than a stack', () => {
    expect(seen(`${'<div>'.repeat(20_000)}deep`)).toBe('deep\n');
  });
});
