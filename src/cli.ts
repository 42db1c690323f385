/** The version alone needs nothing loaded, not even the file that holds it for all others: scripts ask for it often. */
declare const __CLAIMS_VERSION__: string;

const asked = process.argv.slice(2);
if (asked.length === 1 && (asked[0] === '--version' || asked[0] === '-V')) process.stdout.write(`${__CLAIMS_VERSION__}\n`);
else (await import('./supervise.js')).supervise(process);
