import { Fragment } from 'react';
import { Keycap } from '@/components/ui/keycap';
import { useKeyMap } from '@/lib/db/live/use-key-map';
import { keyOf } from '@/lib/domain/key-map/key-map';
import type { KeyMap } from '@/lib/domain/key-map/key-map';
import { keyLabel } from '@/lib/domain/key-map/plain-key';
import { useCommandMode } from './command-mode';

/** The keys that matter most, while command mode is on. */
export function CommandHint() {
  const map = useKeyMap();
  const { choosing } = useCommandMode();
  if (!map) return null;
  const keys =
    choosing === 'signals'
      ? ([
          ['A–Z', 'note the signal'],
          ['Esc', 'none'],
        ] as const)
      : choosing === 'probes'
        ? ([
            ['1–9', 'tick the probe'],
            ['Esc', 'none'],
          ] as const)
        : hints(map);
  return (
    <p className="flex flex-wrap items-center gap-x-1 gap-y-0.5">
      {keys.map(([key, what]) => (
        <Fragment key={what}>
          <Keycap>{key}</Keycap>
          <span className="mr-1">{what}</span>
        </Fragment>
      ))}
    </p>
  );
}

function hints(map: KeyMap): readonly (readonly [string, string])[] {
  const next = keyOf(map, 'next-question');
  const help = keyOf(map, 'show-keys');
  return [
    ['1–5', 'rate'],
    ...(next === null ? [] : ([[keyLabel(next), 'next']] as const)),
    ...(help === null ? [] : ([[keyLabel(help), 'all']] as const)),
    ['↵', 'note'],
  ];
}
