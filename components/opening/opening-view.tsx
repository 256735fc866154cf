import type { ReactNode } from 'react';
import { Message } from '@/components/ui/message';
import type { OpeningInFull } from '@/lib/db/live/use-openings';
import { usePlanSource } from '@/lib/db/live/use-plan-source';
import type { PlanSource } from '@/lib/domain/opening/plan-source';
import { OpeningHeader } from './opening-header';
import { PlanContext } from './plan-context';
import { PlanOverview } from './plan-overview';
import { PlanSteps } from './plan-steps';
import { PlanVersions } from './plan-versions';
import { StructureSection } from './structure-section';
import { usePlanOnPage } from './use-plan-on-page';

interface OpeningViewProps {
  readonly inFull: OpeningInFull;
  /** The loops of the opening. */
  readonly children: ReactNode;
}

/** One opening: how its candidates are interviewed, and their loops. */
export function OpeningView({ inFull, children }: OpeningViewProps) {
  const source = usePlanSource(inFull.plan.bank);
  return (
    <>
      <OpeningHeader {...inFull} />
      {source === null && (
        <Message tone="trouble">
          The question bank of this opening, {inFull.plan.bank}, is not in this browser, so its plan cannot be
          shown. The opening is kept as it is.
        </Message>
      )}
      {source && (
        <OpeningPlan inFull={inFull} source={source}>
          {children}
        </OpeningPlan>
      )}
    </>
  );
}

function OpeningPlan({ inFull, source, children }: OpeningViewProps & { readonly source: PlanSource }) {
  const { plan, people, plans } = inFull;
  const onPage = usePlanOnPage({ plan, people, source });
  // A locked plan is done with: what a lead comes back for then is its loops.
  return (
    <PlanContext value={onPage}>
      <div className="grid grid-cols-1 gap-9">
        {!onPage.locked && <PlanOverview />}
        {onPage.locked && (
          <div id="step-loops" className="scroll-mt-4">
            {children}
          </div>
        )}
        <PlanSteps key={plan.id} />
        {!onPage.locked && (
          <div id="step-loops" className="scroll-mt-4">
            {children}
          </div>
        )}
        <StructureSection />
        <PlanVersions plans={plans} />
      </div>
    </PlanContext>
  );
}
