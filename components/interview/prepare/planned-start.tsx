import { useEffect, useRef } from 'react';
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

  return (
    <Field
      label="Planned start"
      hint={
        scheduledAt === null
          ? 'Optional. Home then shows what is next.'
          : capitalised(plannedWords(scheduledAt, now))
      }
    >
      <span className="flex gap-2">
        <input
          ref={box}
          type="datetime-local"
          min={EARLIEST}
          max="9999-12-31T23:59"
          defaultValue={shown}
          readOnly={!canWrite}
          className={`${inputClass} min-w-0 flex-1`}
          onInput={(event) => take(event.currentTarget.value)}
        />
        <Button
          disabled={!canWrite || scheduledAt === null}
          onClick={() => {
            if (box.current) box.current.value = '';
            scheduleInterview(session, null);
          }}
        >
          Clear
        </Button>
      </span>
    </Field>
  );
}
