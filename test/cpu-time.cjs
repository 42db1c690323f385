// Preloaded by the benchmark: a process says on descriptor 3 how much processor time it took, in milliseconds.
const { writeSync } = require('node:fs');

process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  writeSync(3, String((userCPUTime + systemCPUTime) / 1000));
});
