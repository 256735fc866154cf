import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '@/lib/domain/key-map/commands';
import { commandOf, DEFAULT_KEY_MAP, defaultKeyOf, KeyMap, keyOf } from '@/lib/domain/key-map/key-map';
import { foldKey, keyLabel, keyProblem } from '@/lib/domain/key-map/plain-key';
import { remap, resetKey } from '@/lib/domain/key-map/remap';

const SEED = 4;

const id = fc.constantFrom(...COMMANDS.map((command) => command.id));
const key = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(...COMMANDS.map((command) => command.key), 'q', 'j', 'Q', 'é', 'ß'),
  },
  { weight: 1, arbitrary: fc.constantFrom('4', '/', 'Enter', 'Escape', 'Tab', ' ', 'F5', '', '\u200d') },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 2 }) },
);
const steps = fc.array(fc.tuple(id, fc.option(key, { nil: 'reset' as const })), { maxLength: 40 });

/** What comes of pressing keys into the settings, refusals left out. */
function afterSteps(taken: readonly (readonly [(typeof COMMANDS)[number]['id'], string])[]): KeyMap {
  return taken.reduce<KeyMap>((map, [command, pressed]) => {
    const changed = pressed === 'reset' ? resetKey(map, command) : remap(map, command, pressed);
    return 'map' in changed ? changed.map : map;
  }, DEFAULT_KEY_MAP);
}

function expectSound(map: KeyMap) {
  const keys = COMMANDS.map((command) => keyOf(map, command.id)).filter((each) => each !== null);
  expect(new Set(keys).size).toBe(keys.length);
  expect(new Set(keys.map(keyLabel)).size).toBe(keys.length);
  for (const command of COMMANDS) {
    const own = keyOf(map, command.id);
    if (own === null) continue;
    expect(keyProblem(own)).toBeNull();
    expect(commandOf(map, own)).toBe(command.id);
    expect(commandOf(map, keyLabel(own))).toBe(command.id);
  }
  expect(KeyMap.parse(map)).toEqual(map);
}

describe('a key map, whatever was pressed', () => {
  it('never gives one key to two commands, and each command has one', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const map = afterSteps(taken);
        expectSound(map);
        for (const command of COMMANDS) expect(keyOf(map, command.id)).not.toBeNull();
      }),
      { seed: SEED },
    );
  });

  it('is as before once a changed key is reset', () => {
    fc.assert(
      fc.property(steps, id, key, (taken, command, pressed) => {
        const map = afterSteps(taken);
        fc.pre(keyOf(map, command) === defaultKeyOf(command));
        const changed = remap(map, command, pressed);
        fc.pre('map' in changed);
        expect(keyOf(changed.map, command)).toBe(foldKey(pressed));
        expect(resetKey(changed.map, command)).toEqual({ map });
      }),
      { seed: SEED },
    );
  });

  it('changes one command alone, or says why it does not', () => {
    fc.assert(
      fc.property(steps, id, key, (taken, command, pressed) => {
        const map = afterSteps(taken);
        const changed = remap(map, command, pressed);
        const holder = commandOf(map, pressed);
        const free = keyProblem(pressed) === null && (holder === null || holder === command);
        expect('map' in changed).toBe(free);
        expect('refused' in changed ? changed.refused : 'Done.').toMatch(/\.$/);
        const after = 'map' in changed ? changed.map : map;
        expect(keyOf(after, command)).toBe(free ? foldKey(pressed) : keyOf(map, command));
        const others = COMMANDS.filter((other) => other.id !== command);
        expect(others.map((other) => keyOf(after, other.id))).toEqual(
          others.map((other) => keyOf(map, other.id)),
        );
      }),
      { seed: SEED },
    );
  });
});

describe('a key map, whatever is stored', () => {
  const ids = fc.oneof(id, fc.constantFrom('__proto__', 'constructor', 'from-a-later-version'));
  const rubbish = fc.oneof(
    fc.anything(),
    fc.record({ enabled: fc.anything(), keys: fc.anything() }),
    fc.record({ enabled: fc.boolean(), keys: fc.dictionary(ids, fc.oneof(key, fc.anything())) }),
  );

  it('is sound or refused', () => {
    fc.assert(
      fc.property(rubbish, (stored) => {
        const read = KeyMap.safeParse(stored);
        expectSound(read.success ? read.data : DEFAULT_KEY_MAP);
        const object = typeof stored === 'object' && stored !== null && 'enabled' in stored;
        expect(read.success && !object).toBe(false);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('is never refused for what the keys are', () => {
    fc.assert(
      fc.property(fc.dictionary(ids, fc.oneof(key, fc.anything())), (keys) => {
        expectSound(KeyMap.parse({ enabled: true, keys }));
      }),
      { seed: SEED },
    );
  });
});

describe('foldKey', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldKey(foldKey(text))).toBe(foldKey(text));
      }),
      { seed: SEED },
    );
  });
});
