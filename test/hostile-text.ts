/** Texts that try to get out of a page. */
export const HOSTILE: readonly string[] = [
  '</script><script>document.title = "out"</script>',
  '<img src=x onerror="document.title = \'out\'">',
  '<!--<script>',
  '"><svg onload=alert(1)>',
  "' onmouseover='document.title = 1",
  'javascript:document.title="out"',
  '&lt;/script&gt;\u2028\u2029]]>',
  '\u202eesrever\u202c',
  '{{document.title = "out"}}',
];
