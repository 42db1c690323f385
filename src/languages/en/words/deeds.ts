/** Concepts of deeds that have one doer: if two accounts name different ones, one of them is wrong. */
export const SINGULAR_DEEDS: ReadonlySet<string> = new Set(
  'request start stop leave violate break cancel shoot attack refuse block cause delay propose call win provoke walk create invent write discover found kill arrest buy'.split(
    ' ',
  ),
);

/** Concepts of events that happen once: two dates for one of them can't both be right. */
export const SINGULAR_EVENTS: ReadonlySet<string> = new Set(
  `meeting talks call arrive leave start finish sign hold resign appoint elect close reopen kill arrest capture release visit die bear deliver
  happen accident publish announce schedule set expire inaugurate launch return withdraw agreement ceasefire cancel attack shoot down found discover`.split(
    /\s+/u,
  ),
);

/** Deeds that one alone has done to a thing. */
export const SOLE_DEEDS: ReadonlySet<string> = new Set(
  `discover invent write compose paint sculpt design found establish kill murder assassinate win buy acquire patent coin pioneer direct
  conquer unearth devise author behead stab poison rob kidnap rescue capture sink dethrone oust crown excavate`.split(/\s+/u),
);

/** What two keep up together: who leaves it or stops it ends it. */
export const JOINT_THINGS: ReadonlySet<string> = new Set(
  'talks coalition alliance agreement ceasefire partnership contract marriage cooperation'.split(' '),
);
