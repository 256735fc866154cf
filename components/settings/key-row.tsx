import { useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { keycapClass } from '@/components/ui/keycap';
import { useTask } from '@/components/ui/use-task';
import { useApp } from '@/lib/app/app-context';
import { changeKeyMap } from '@/lib/app/change-key-map';
import type { Command } from '@/lib/domain/key-map/commands';
import { keyOf } from '@/lib/domain/key-map/key-map';
import type { KeyMap } from '@/lib/domain/key-map/key-map';
import { keyLabel } from '@/lib/domain/key-map/plain-key';
import { remap, resetKey } from '@/lib/domain/key-map/remap';
import type { KeyMapChange } from '@/lib/domain/key-map/remap';
import { KeyListener } from './key-listener';

interface KeyRowProps {
  readonly command: Command;
  readonly map: KeyMap;
}

/** A command with its key, which a press on it changes, and what came of that. */
export function KeyRow({ command: { id, label, key: own }, map }: KeyRowProps) {
  const app = useApp();
  // After listening the button is there anew, and takes the focus back that the listener had.
  const [phase, setPhase] = useState<'idle' | 'listening' | 'returned'>('idle');
  const [refused, setRefused] = useState<string | null>(null);
  const { trouble, run } = useTask();
  const button = useRef<HTMLButtonElement>(null);
  const hintId = useId();
  const key = keyOf(map, id);
  const shown = key === null ? 'None' : keyLabel(key);
  const said = trouble ?? refused;

  function change(to: (map: KeyMap) => KeyMapChange) {
    run(async () => {
      const why = await changeKeyMap(app, to);
      setRefused(why);
      if (why !== null) return;
      setPhase('returned');
      button.current?.focus();
    });
  }

  function stop(next: 'idle' | 'returned') {
    setPhase(next);
    setRefused(null);
  }

  return (
    <tr className="border-t border-line">
      <th scope="row" className="py-1 pl-3 text-left font-normal">
        {label}
      </th>
      <td className="h-10 px-2 py-0.5">
        {phase === 'listening' ? (
          <KeyListener
            label={`New key for ${label}`}
            hintId={hintId}
            onKey={(pressed) => change((now) => remap(now, id, pressed))}
            onText={() => setRefused('One press has to type it, without Ctrl, Alt or an accent key.')}
            onCancel={() => stop('returned')}
            onLeave={() => stop('idle')}
          />
        ) : (
          <button
            ref={button}
            type="button"
            autoFocus={phase === 'returned'}
            aria-label={`${shown}, change the key for ${label}`}
            className={`${keycapClass} min-h-7 min-w-8 hover:border-field hover:bg-raised`}
            onClick={() => setPhase('listening')}
          >
            <bdi>{shown}</bdi>
          </button>
        )}
      </td>
      <td className="py-0.5 pr-1 text-small">
        <div className="flex items-center gap-2 leading-tight">
          {phase === 'listening' && (
            <p id={hintId} className={said === null ? 'text-muted' : 'sr-only'}>
              Escape keeps {shown}.
            </p>
          )}
          {phase !== 'listening' && key !== own && (
            <Button
              look="quiet"
              className="-ml-3 print:hidden"
              aria-label={`Reset ${label}`}
              onClick={() => change((now) => resetKey(now, id))}
            >
              Reset
            </Button>
          )}
          {said !== null && (
            <p role="alert" className="text-trouble">
              {said}
            </p>
          )}
        </div>
      </td>
    </tr>
  );
}
