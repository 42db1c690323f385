import { defineConfig } from 'vitest/config';
import pkg from './package.json' with { type: 'json' };

export default defineConfig({
  define: { __CLAIMS_VERSION__: JSON.stringify(pkg.version) },
  test: { include: ['test/**/*.test.ts'], globalSetup: ['test/build.ts'], testTimeout: 30_000, reporters: ['default'] },
});
