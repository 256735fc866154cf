import type { KeyChoices } from '../domain/key-map/key-map';
import type { App } from './app';
import { changeKeyMap } from './change-key-map';

/** Gives every command its default key; whether single keys act at all stays as it is. Resolves to how to take it back. */
export async function resetAllKeys(app: Pick<App, 'db'>): Promise<() => Promise<void>> {
  let before: KeyChoices = {};
  await changeKeyMap(app, (map) => {
    before = map.keys;
    return { map: { ...map, keys: {} } };
  });
  return async () => {
    await changeKeyMap(app, (map) => ({ map: { ...map, keys: before } }));
  };
}
