import { RATING_LEVELS } from '../rating';
import type { Rating } from '../rating';
import type { CommandId } from './commands';
import { commandOf } from './key-map';
import type { KeyMap } from './key-map';

/** What a key asks for: a rating, or a command. */
export type KeyAction = { readonly rate: Rating } | { readonly run: CommandId };

/**
 * What a key asks for in command mode: the digits 1 to 5 rate, 0 is not assessed, the rest is as the map says.
 * @param key what `KeyboardEvent.key` says
 * @returns null for a key that means nothing
 */
export function keyAction(map: KeyMap, key: string): KeyAction | null {
  if (key === '0') return { rate: 'not-assessed' };
  const level = RATING_LEVELS.find((each) => String(each) === key);
  if (level !== undefined) return { rate: level };
  const command = commandOf(map, key);
  return command === null ? null : { run: command };
}

/**
 * What a note that is exactly `/` and one key asks for, such as `/4` or `/n`. It takes the slash and Enter to get there, so
 * it holds where single keys are turned off, too.
 * @returns null for every other note; a note may begin with a slash
 */
export function readSlash(typed: string, map: KeyMap): KeyAction | null {
  return typed.startsWith('/') ? keyAction(map, typed.slice(1)) : null;
}
