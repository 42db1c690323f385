import { line, rule } from '../../furniture.js';

export default rule({
  id: 'login-line',
  says: 'Login to read our premium content',
  why: 'Paywalls and logins address the reader.',
  lines: line(
    /^(?:please )?(?:log ?in|sign in|register|subscribe|become a (?:member|subscriber))(?: now)?(?:,? (?:or|and) (?:log ?in|sign (?:in|up)|register|subscribe))?(?: now)? (?:to|for|and) (?:read|continue|access|view|unlock|get|our|save|see|leave|post)\b.{0,120}$/iu,
    /^(?:already (?:a|an) (?:subscriber|member)|already registered|not a (?:subscriber|member)(?: yet)?|have an account)\?.{0,80}$/iu,
    /^(?:log ?in|sign in|sign up|register|subscribe|my account|log ?out)(?: now)?(?: [|/] .{0,60})?$/iu,
    /^(?:this (?:article|content|story) is (?:for|available to|reserved for) (?:\w+ )?(?:subscribers|members)).{0,100}$/iu,
  ),
  finds: [
    '<out>Login to read our premium content</out>\nThe mayor resigned.',
    'The mayor resigned.\n<out>Already a subscriber? Sign in</out>',
    '<out>Sign in | Subscribe</out>\nThe mayor resigned.',
  ],
  ignores: ['Register offices will open on Sunday.', 'Users must log in to read the file, the court said.'],
});
