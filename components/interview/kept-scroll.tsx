import { useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { keepScroll } from '@/lib/app/keep-scroll';
import { useRegisters } from '@/lib/db/live/use-registers';
import { useLive } from './live-context';
import { useCanWrite, useSession } from './session-context';
import { useSheets } from './sheet-context';

/** The middle of the live screen, which alone scrolls. Each question is found again where it was left, after a restart too. */
export function KeptScroll({ children }: { readonly children: ReactNode }) {
  const session = useSession();
  const canWrite = useCanWrite();
  const { interview, current } = useLive();
  const { id } = current.question;
  const covered = useSheets().open !== null;
  const middle = useRef<HTMLElement>(null);
  const shown = useRef<string>(null);
  const kept = useRegisters(interview.id, 'scroll');

  useLayoutEffect(() => {
    // Once for each question that comes into focus: later values are what the person scrolls themselves.
    if (!middle.current || !kept || shown.current === id) return;
    shown.current = id;
    middle.current.scrollTop = kept.find(({ of }) => of === id)?.value ?? 0;
  }, [id, kept]);

  return (
    <section
      ref={middle}
      tabIndex={0} // it scrolls, so the keyboard has to reach it
      aria-label="Question and evidence"
      inert={covered}
      className="h-full overflow-auto px-3 pb-3 outline-none focus-visible:outline-2 focus-visible:-outline-offset-2"
      onScrollEnd={({ currentTarget }) => canWrite && keepScroll(session, id, currentTarget.scrollTop)}
    >
      {children}
    </section>
  );
}
