import { line, rule } from '../../furniture.js';
import { unlessReporting } from '../words/reporting-line.js';

const addressed = line(
  /\b(?:we|this (?:web)?site|our partners)\b.{0,80}\b(?:use|uses|store)\b.{0,60}\bcookies\b/iu,
  /\byour (?:\w+ ){0,2}consent\b.{0,200}\b(?:data|cookies|content|processing)\b/iu,
  /\b(?:cookie|privacy) (?:policy|settings|preferences|notice)\b.{0,200}\b(?:you|your)\b/iu,
  /\b(?:you|your)\b.{0,200}\b(?:cookie|privacy) (?:policy|settings|preferences|notice)\b/iu,
  /^(?:please )?(?:accept|enable|allow|manage|reject)(?: all)? (?:\w+ )?(?:cookies|javascript)\b.{0,120}$/iu,
  /^(?:accept|reject|allow) all(?: cookies)?$/iu,
);

export default rule({
  id: 'cookie-notice',
  says: 'We use cookies …',
  why: 'A notice about cookies, consent or privacy speaks to the reader for the site; it is no part of the report.',
  lines: unlessReporting(addressed),
  finds: [
    '<out>We use cookies to make this site better. Accept all | Settings</out>\nThe mayor resigned.',
    'The mayor resigned.\n<out>By moving the switch you give your revocable consent to the transfer of personal data.</out>',
    '<out>Accept all</out>\nThe mayor resigned.',
  ],
  ignores: ['The company said we use cookies only where the law allows it.', 'The baker sells cookies, and we use her recipe.'],
});
