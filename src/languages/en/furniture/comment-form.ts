import { line, rule } from '../../furniture.js';

export default rule({
  id: 'comment-form',
  says: 'Leave a Reply',
  why: 'The form for readers’ comments.',
  lines: line(
    /^(?:leave|post|write|add) (?:a|your) (?:reply|comment)(?: cancel reply)?(?: below)?[.!]?$/iu,
    /^your e-?mail address will not be published\b.{0,80}$/iu,
    /^required fields are marked\b.{0,20}$/iu,
    /^save my name, e-?mail\b.{0,100}$/iu,
    /^(?:\d{1,6}|no|view|show|hide|load(?: more)?|see all|all) comments?(?: \(\d+\))?$/iu,
    /^(?:comments?(?: \(\d+\)| are closed\.?| policy)?|name ?\*|e-?mail ?\*|website|comment ?\*|post comment|submit(?: comment)?|cancel reply|reply|notify me of .{1,60})$/iu,
    /^join the (?:conversation|discussion|debate)\b.{0,40}$/iu,
    /^(?:please )?(?:log ?in|sign in) to (?:leave a )?comment\b.{0,40}$/iu,
  ),
  finds: [
    'The mayor resigned.\n\n<out>Leave a Reply</out>\n\n<out>Your email address will not be published. Required fields are marked *</out>',
    'The mayor resigned.\n<out>12 comments</out>\n<out>Name *</out>',
  ],
  ignores: [
    'Your email address will be published, the hackers wrote.',
    'No comment, the mayor said.',
    'Comments by the mayor drew laughter.',
  ],
});
