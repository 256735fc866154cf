import { z } from '../schema';
import { COMMANDS } from './commands';
import type { CommandId } from './commands';
import { foldKey, keyProblem } from './plain-key';

/** The keys that a person has chosen, by command; what is missing has its default. */
export type KeyChoices = Readonly<Partial<Record<CommandId, string>>>;

/**
 * Which key does what in command mode. It is active only while command mode has the focus, can be turned off, and every
 * key in it can be changed: WCAG 2.1.4 asks for one of the three.
 *
 * A key is what it types (`KeyboardEvent.key`), not where it lies (`code`): the keyboard then agrees with what the lists
 * say whether it is laid out as QWERTY, AZERTY or Dvorak, `?` is found wherever it is, and somebody who writes another
 * script can choose letters of it.
 *
 * What is stored is read to a map in which no two commands share a key. A command of a later version is passed over, and
 * so is a key that cannot be used or that an earlier command in the list already has.
 */
export const KeyMap = z.object({
  /** Whether single keys act at all. */
  enabled: z.boolean(),
  keys: z.record(z.string(), z.unknown()).transform(soundChoices),
});
export type KeyMap = z.infer<typeof KeyMap>;

/** Single keys act, each as published. */
export const DEFAULT_KEY_MAP: KeyMap = { enabled: true, keys: {} };

function soundChoices(stored: Readonly<Record<string, unknown>>): KeyChoices {
  const chosen = new Map<string, CommandId>();
  for (const { id, key: own } of COMMANDS) {
    const key = stored[id];
    if (typeof key !== 'string' || keyProblem(key) !== null) continue;
    const folded = foldKey(key);
    if (folded !== own && !chosen.has(folded)) chosen.set(folded, id);
  }
  return Object.fromEntries([...chosen].map(([key, id]) => [id, key]));
}

/** The key that a command has unless the person chooses another. */
export function defaultKeyOf(id: CommandId): string {
  // Every id comes from the list.
  return COMMANDS.find((command) => command.id === id)?.key ?? '';
}

/**
 * The key of a command, folded.
 * @returns null where its default was chosen for another command, as may happen to a command that a new version brings
 */
export function keyOf(map: KeyMap, id: CommandId): string | null {
  const chosen = map.keys[id];
  if (chosen !== undefined) return chosen;
  const own = defaultKeyOf(id);
  return Object.values(map.keys).includes(own) ? null : own;
}

/** The command of a typed key, as `KeyboardEvent.key` gives it; null where it has none. */
export function commandOf(map: KeyMap, key: string): CommandId | null {
  const folded = foldKey(key);
  return COMMANDS.find(({ id }) => keyOf(map, id) === folded)?.id ?? null;
}
