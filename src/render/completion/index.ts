import { bash } from './bash.js';
import { fish } from './fish.js';
import type { CompletionRenderer } from './types.js';
import { zsh } from './zsh.js';

/** Scripts for shells, by the shell's name. They are read once, so that a press of the tab key starts no program. */
export const completionRenderers = { bash, zsh, fish } satisfies Record<string, CompletionRenderer>;
