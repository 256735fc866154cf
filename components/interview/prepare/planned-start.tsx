import { useEffect, useId, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { Field, inputClass } from '@/components/ui/field';
import { capitalised, plannedWords } from '@/components/ui/when';
import { scheduleInterview } from '@/lib/app/schedule-interview';
import { useMinute } from '@/lib/app/use-minute';
import { useLive } from '../live-context';
import { useCanWrite, useSession } from '../session-context';
import { EARLIEST, fromLocalDateTime, toLocalDateTime } from './local-date-time';

/** When the interview is to start: what it is compared with when it begins late. */
export function PlannedStart() {
  const { scheduledAt } = useLive().interview;
  const session = useSession();
  const canWrite = useCanWrite();
  const now = useMinute();
  const hint = useId();
  const box = useRef<HTMLInputElement>(null);
  const shown = scheduledAt === null ? '' : toLocalDateTime(scheduledAt);
  useEffect(() => {
    // What is being typed is not written over.
    if (box.current && (!canWrite || box.current !== document.activeElement)) box.current.value = shown;
  }, [shown, canWrite]);

  function take(typed: string) {
    const at = fromLocalDateTime(typed);
    if (at !== null && at !== scheduledAt) scheduleInterview(session, at);
  }

  function clear() {
    if (box.current) box.current.value = '';
    scheduleInterview(session, null);
  }

  return (
    <div>
      <div className="flex items-end gap-2">
        <div className="min-w-0 flex-1">
          <Field label="Planned start">
            <input
              ref={box}
              type="datetime-local"
              min={EARLIEST}
              max="9999-12-31T23:59"
              defaultValue={shown}
              readOnly={!canWrite}
              aria-describedby={hint}
              className={inputClass}
              onInput={(event) => take(event.currentTarget.value)}
            />
          </Field>
        </div>
        <Button className="min-h-8" disabled={!canWrite || scheduledAt === null} onClick={clear}>
          Clear
        </Button>
      </div>
      <p id={hint} className="mt-1 text-small text-muted">
        {scheduledAt === null
          ? 'Optional. Home then shows what is next.'
          : capitalised(plannedWords(scheduledAt, now))}
      </p>
    </div>
  );
}
