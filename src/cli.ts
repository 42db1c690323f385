import { VERSION } from './version.js';

/** The version alone needs nothing loaded: scripts ask for it often. */
const asked = process.argv.slice(2);
if (asked.length === 1 && (asked[0] === '--version' || asked[0] === '-V')) process.stdout.write(`${VERSION}\n`);
else (await import('./supervise.js')).supervise(process);
