/**
 * Files as a browser has them: those of jsdom can neither be streamed nor read as text, those of Node can. Importing this
 * file puts Node's in their place.
 */
import { Blob, File } from 'node:buffer';

Object.assign(globalThis, { Blob, File });
