import { Keycap } from '@/components/ui/keycap';
import { COMMANDS } from '@/lib/domain/key-map/commands';
import { FIXED_KEYS, NOTE_MARKS } from '@/lib/domain/key-map/fixed-keys';
import type { FixedKeys } from '@/lib/domain/key-map/fixed-keys';
import { keyOf } from '@/lib/domain/key-map/key-map';
import type { KeyMap } from '@/lib/domain/key-map/key-map';
import { keyLabel } from '@/lib/domain/key-map/plain-key';

/** Every key of the live interview at a glance. */
export function KeyHelp({ map }: { readonly map: KeyMap }) {
  const commands = COMMANDS.flatMap(({ id, label }) => {
    const key = keyOf(map, id);
    return key === null ? [] : [{ keys: [keyLabel(key)], label }];
  });
  return (
    <div className="grid grid-cols-1 gap-3">
      <p className="text-muted">
        {map.enabled ? (
          <>
            <Keycap>Esc</Keycap> leaves the note; then a single key acts.
          </>
        ) : (
          'Single keys are turned off in the settings. In a note, / and one key still act.'
        )}
      </p>
      <KeyList label="Commands" rows={commands} />
      <KeyList label="Ratings and the way back" rows={FIXED_KEYS} />
      <KeyList label="In a note" rows={NOTE_MARKS} />
    </div>
  );
}

function KeyList({ label, rows }: { readonly label: string; readonly rows: readonly FixedKeys[] }) {
  return (
    <section aria-label={label}>
      <h2 className="mb-1 text-small text-muted">{label}</h2>
      <dl className="columns-2 gap-x-3">
        {rows.map(({ keys, label: what }) => (
          <div key={what} className="flex min-h-7 break-inside-avoid items-center gap-2">
            <dt className="flex shrink-0 gap-0.5">
              {keys.map((key) => (
                <Keycap key={key}>{key}</Keycap>
              ))}
            </dt>
            <dd className="min-w-0 text-small">{what}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
