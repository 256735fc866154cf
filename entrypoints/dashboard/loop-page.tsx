import type { ReactNode } from 'react';
import { BlindNotice } from '@/components/loop/blind-notice';
import { CandidateCourse } from '@/components/loop/candidate-course';
import { CandidateName } from '@/components/loop/candidate-name';
import { DecisionLog } from '@/components/loop/decision-log';
import { ExportMenu } from '@/components/loop/export-menu';
import { LoopHeader } from '@/components/loop/loop-header';
import { LoopMissing } from '@/components/loop/loop-missing';
import { LoopPanel } from '@/components/loop/loop-panel';
import { LoopTroubles } from '@/components/loop/loop-troubles';
import { NextStepLine } from '@/components/loop/next-step-line';
import { NoScorecards } from '@/components/loop/no-scorecards';
import { OwnScorecards } from '@/components/loop/own-scorecards';
import { PlannedProvider } from '@/components/loop/planned-provider';
import { ScorecardList } from '@/components/loop/scorecard-list';
import { DebriefLine } from '@/components/scorecard/debrief/debrief-line';
import { ConsolidatedScorecard } from '@/components/scorecard/consolidated-scorecard';
import { useConsolidation } from '@/components/scorecard/use-consolidation';
import { useMinute } from '@/lib/app/use-minute';
import { useDebrief } from '@/lib/db/live/use-debrief';
import { useLoop } from '@/lib/db/live/use-loops';
import type { LoopInFull } from '@/lib/db/live/use-loops';
import type { LoopId } from '@/lib/domain/loop/loop-id';
import type { Plan } from '@/lib/domain/opening/plan';

/** One loop: whom it waits for, what is in, and what it adds up to. */
export function LoopPage({ id }: { readonly id: LoopId }) {
  const inFull = useLoop(id, useMinute());
  const consolidation = useConsolidation(inFull);
  const debrief = useDebrief(id);
  if (inFull === undefined || debrief === undefined) return null;
  if (inFull === null) return <LoopMissing />;
  const { loop, name, plan, scorecards } = inFull;
  const bar = plan?.bar ?? null;
  const isShown = scorecards.length > 0;
  const results = isShown && (
    <>
      <DebriefLine loopId={id} debrief={debrief} />
      <ConsolidatedScorecard consolidation={consolidation} bar={bar} consensus={debrief.consensus} />
      <ScorecardList loop={loop} scorecards={scorecards} />
    </>
  );
  return (
    <>
      <LoopHeader
        inFull={inFull}
        exportMenu={isShown && <ExportMenu {...{ loop, scorecards, consolidation, bar, debrief }} />}
      >
        {plan && <CandidateName loopId={loop.id} name={name} />}
      </LoopHeader>
      {plan ? (
        <PlannedPage inFull={inFull} plan={plan} results={results} />
      ) : (
        <>
          <OwnScorecards loop={loop} scorecards={scorecards} />
          <LoopTroubles standing={inFull.standing} />
          {results || <NoScorecards />}
        </>
      )}
    </>
  );
}

interface PlannedPageProps {
  readonly inFull: LoopInFull;
  readonly plan: Plan;
  readonly results: ReactNode;
}

function PlannedPage({ inFull, plan, results }: PlannedPageProps) {
  const { loop, roster, standing, kits, events, ownOpen } = inFull;
  return (
    <PlannedProvider loop={loop} plan={plan} standing={standing} kits={kits} events={events} roster={roster}>
      <NextStepLine />
      <LoopTroubles standing={standing} />
      <BlindNotice ownOpen={ownOpen > 0} />
      {results && <div className="mb-8">{results}</div>}
      <LoopPanel />
      <CandidateCourse />
      <DecisionLog />
    </PlannedProvider>
  );
}
