import { useEffect, useId, useRef, useState } from 'react';
import { inputClass } from '@/components/ui/field';
import { MOST_MINUTES, setAvailableMinutes } from '@/lib/app/set-available-minutes';
import { useLive } from '../live-context';
import { useCanWrite, useSession } from '../session-context';
import { MinutesChoices } from './minutes-choices';

/** How long the interview is to take. It is taken when the field is left or with Enter, so that no half-typed number counts. */
export function MinutesField() {
  const { kit, state } = useLive();
  const session = useSession();
  const canWrite = useCanWrite();
  const hint = useId();
  const box = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState(false);
  const minutes = state.available ?? kit.minutes;
  useEffect(() => {
    if (box.current && (!canWrite || box.current !== document.activeElement))
      box.current.value = String(minutes);
  }, [minutes, canWrite]);

  function set(chosen: number) {
    setRefused(false);
    if (box.current) box.current.value = String(chosen);
    if (chosen !== minutes) setAvailableMinutes(session, kit, chosen);
  }

  function take(typed: number) {
    if (Number.isInteger(typed) && typed >= 1 && typed <= MOST_MINUTES) set(typed);
    else setRefused(true);
  }

  return (
    <div>
      <label className="flex items-center gap-2">
        <span className="flex-1 font-semibold">Minutes for this interview</span>
        <input
          ref={box}
          type="number"
          min={1}
          max={MOST_MINUTES}
          step={1}
          defaultValue={minutes}
          readOnly={!canWrite}
          aria-describedby={hint}
          aria-invalid={refused}
          className={`${inputClass} max-w-20 text-right`}
          onBlur={(event) => canWrite && take(event.currentTarget.valueAsNumber)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && canWrite) take(event.currentTarget.valueAsNumber);
          }}
        />
      </label>
      <p id={hint} className={`mt-1 text-small ${refused ? 'text-trouble' : 'text-muted'}`}>
        {refused ? `It stays at ${minutes}: give 1 to ${MOST_MINUTES}.` : `The kit plans ${kit.minutes}.`}
      </p>
      <MinutesChoices minutes={minutes} onChoose={set} />
    </div>
  );
}
