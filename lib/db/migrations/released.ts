import type { Migration } from './migration';

/** The steps between the schemas that a tagged version has shipped, in order. There is none until the second schema is. */
export const RELEASED: readonly Migration[] = [];
