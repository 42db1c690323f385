#!/usr/bin/env node
import module from 'node:module';

// Node 22 and later keep compiled code between runs; threads, which do the work, only where the environment tells them to.
const { directory } = module.enableCompileCache?.() ?? {};
if (directory) process.env.NODE_COMPILE_CACHE = directory;
await import('../dist/cli.js');
