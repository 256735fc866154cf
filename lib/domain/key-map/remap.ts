import { COMMANDS } from './commands';
import type { CommandId } from './commands';
import { commandOf, defaultKeyOf } from './key-map';
import type { KeyMap } from './key-map';
import { foldKey, keyLabel, keyProblem } from './plain-key';

/** A changed map, or why it stays as it is, in words for the person. */
export type KeyMapChange = { readonly map: KeyMap } | { readonly refused: string };

/**
 * Gives a command another key.
 * @param key what `KeyboardEvent.key` says
 */
export function remap(map: KeyMap, id: CommandId, key: string): KeyMapChange {
  const problem = keyProblem(key);
  if (problem !== null) return { refused: problem };
  const folded = foldKey(key);
  const holder = commandOf(map, folded);
  if (holder !== null && holder !== id) {
    const label = COMMANDS.find((command) => command.id === holder)?.label ?? holder;
    return { refused: `“${keyLabel(folded)}” is taken by “${label}”. Change that one first.` };
  }
  const { [id]: _before, ...others } = map.keys;
  return { map: { ...map, keys: folded === defaultKeyOf(id) ? others : { ...others, [id]: folded } } };
}

/** Gives a command its default key back; refused while another command has it. */
export function resetKey(map: KeyMap, id: CommandId): KeyMapChange {
  return remap(map, id, defaultKeyOf(id));
}
