import type { App } from '../app';

/** What of an app is at work where the three copies are compared and put in order. */
export type CopyParts = Pick<App, 'db' | 'copy' | 'canary' | 'exclusively' | 'unlessTaken'>;

/** The lock under which one page at a time puts the second copy in order. */
export const COPY_LOCK = 'evenhand-copy';
