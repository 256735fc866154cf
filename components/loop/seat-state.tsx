import { Check, Circle, Clock, FileText, FolderOpen, Minus, Send, TriangleAlert } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { dayAndTime } from '@/components/ui/when';
import type { SeatStanding } from '@/lib/domain/loop/loop-standing';
import type { Instant } from '@/lib/domain/schema';

const STATES: Record<SeatStanding['state'], { readonly sign: LucideIcon; readonly word: string }> = {
  'no-kit': { sign: Circle, word: 'No kit yet' },
  made: { sign: FileText, word: 'Kit made, not sent' },
  sent: { sign: Send, word: 'Kit sent' },
  opened: { sign: FolderOpen, word: 'Kit opened' },
  in: { sign: Check, word: 'Scorecard in' },
  conflict: { sign: TriangleAlert, word: 'Conflict' },
  excused: { sign: Minus, word: 'Excused' },
  skipped: { sign: Minus, word: 'Stage skipped' },
};

interface SeatStateProps {
  readonly standing: SeatStanding;
  readonly now: Instant;
}

/** Where a seat stands, as a sign and a word, since when, and whether it is late. */
export function SeatState({ standing, now }: SeatStateProps) {
  const { state, late, kit } = standing;
  const { sign: Sign, word } = STATES[state];
  const own = kit?.sent?.way === 'own-panel' && (state === 'sent' || state === 'opened');
  const since = sinceWhen(standing);
  return (
    <>
      <span
        className={`flex items-center gap-2 ${state === 'conflict' ? 'font-semibold text-trouble' : state === 'in' ? 'font-semibold' : ''}`}
      >
        <Sign
          aria-hidden
          size={16}
          strokeWidth={state === 'in' ? 2.5 : 1.75}
          className={state === 'in' ? 'text-accent' : 'text-muted'}
        />
        {own ? 'In your panel' : word}
      </span>
      {since !== null && <span className="block pl-6 text-small text-muted">{dayAndTime(since, now)}</span>}
      {late && (
        <span className="mt-0.5 ml-6 inline-flex items-center gap-1 rounded-full border border-weak px-2 text-small font-semibold text-weak">
          <Clock aria-hidden size={12} /> Late
        </span>
      )}
    </>
  );
}

/** When the state began; null where nothing has happened yet. */
function sinceWhen({ state, kit, arrival, absence }: SeatStanding): Instant | null {
  switch (state) {
    case 'no-kit':
    case 'conflict':
      return null;
    case 'made':
      return kit?.issuedAt ?? null;
    case 'sent':
      return kit?.sent?.at ?? null;
    case 'opened':
      return kit?.openedAt ?? null;
    case 'in':
      return arrival?.receivedAt ?? null;
    case 'excused':
    case 'skipped':
      return absence?.at ?? null;
  }
}
