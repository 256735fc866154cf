import type { Conflict, Stray } from '@/lib/domain/loop/arrivals-standing';
import type { LoopStanding } from '@/lib/domain/loop/loop-standing';
import { ArrivalLine } from './arrival-line';

const CONFLICTS: Record<Conflict['kind'], string> = {
  'two-firsts':
    'Two interviews were sealed with one kit, so neither counts. Ask the interviewer which one holds, and take the other out.',
  'same-revision':
    'One revision of a scorecard came in with two contents, so neither counts. Ask the interviewer for their file, and take the other out.',
  'broken-chain':
    'A revised scorecard follows another one than the one that is here, so neither counts. Ask the interviewer which one holds, and take the other out.',
};

const STRAYS: Record<Stray['why'], string> = {
  'no-kit':
    'Made without a kit of this loop, so it does not count. Send the interviewer a kit, or take it out.',
  'unknown-kit':
    'Made with a kit that is not of this loop, so it does not count. It may belong to another loop or browser.',
  'altered-kit': 'Its kit was altered on its way, so it does not count. Reissue the kit and ask for it anew.',
  withdrawn: 'Its kit was withdrawn, so it does not count. Reinstate the interviewer if it should.',
  superseded:
    'Made with a kit that another one took the place of, so it does not count. Ask for one made with the newest kit.',
};

/** What came in and cannot count as it stands, each with the reason and what to do. */
export function LoopTroubles({ standing: { conflicts, strays } }: { readonly standing: LoopStanding }) {
  if (conflicts.length + strays.length === 0) return null;
  const reasons = [...new Set(strays.map(({ why }) => why))];
  return (
    <section aria-label="To settle" className="mb-6 grid grid-cols-1 gap-3 print:hidden">
      <h2 className="font-semibold">To settle</h2>
      {conflicts.map(({ kind, rivals }) => (
        <div key={rivals[0]?.hash} className="rounded-control border border-line bg-surface">
          <p className="border-b border-line px-4 py-2 text-trouble">{CONFLICTS[kind]}</p>
          <ul className="divide-y divide-line">
            {rivals.map((arrival) => (
              <ArrivalLine key={arrival.hash} arrival={arrival} />
            ))}
          </ul>
        </div>
      ))}
      {reasons.map((reason) => (
        <div key={reason} className="rounded-control border border-line bg-surface">
          <p className="border-b border-line px-4 py-2 text-weak">{STRAYS[reason]}</p>
          <ul className="divide-y divide-line">
            {strays
              .filter(({ why }) => why === reason)
              .map(({ arrival }) => (
                <ArrivalLine key={arrival.hash} arrival={arrival} />
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
