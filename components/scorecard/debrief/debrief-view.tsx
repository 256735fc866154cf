import { useState } from 'react';
import { buttonClass } from '@/components/ui/button';
import { PageHeading } from '@/components/ui/page-heading';
import { byDisagreement } from '@/lib/domain/consolidation';
import type { CompetencyId } from '@/lib/domain/bank/competency';
import { useApp } from '@/lib/app/app-context';
import { recordDebrief } from '@/lib/app/record-debrief';
import type { DebriefData } from './debrief-context';
import { DebriefContext } from './debrief-context';
import { DebriefItem } from './debrief-item';
import { DebriefItems } from './debrief-items';
import { DebriefLog } from './debrief-log';
import { DecisionPart } from './decision-part';
import { DebriefStart } from './debrief-start';

/** The meeting on a candidate: item by item in order of disagreement, then the decision. */
export function DebriefView(data: DebriefData) {
  const app = useApp();
  const { loop, consolidation, debrief } = data;
  const [deciding, setDeciding] = useState(false);
  const items = byDisagreement(consolidation);
  const current = items.find(({ competency }) => competency.id === debrief.item?.competency);

  function turnTo(competency: CompetencyId | null) {
    setDeciding(competency === null);
    void recordDebrief(app, loop.id, { kind: 'item', competency });
  }

  const next = current && items[items.indexOf(current) + 1];
  return (
    <DebriefContext value={data}>
      <PageHeading title={`Debrief: ${loop.candidate}`} sub={loop.role}>
        <a href={`#/loops/${loop.id}`} className={buttonClass('plain')}>
          Back to the loop
        </a>
      </PageHeading>
      {debrief.openedAt === null ? (
        <DebriefStart first={items[0]?.competency.id ?? null} />
      ) : (
        <div className="grid grid-cols-[15rem_minmax(0,1fr)] items-start gap-6 max-[60rem]:grid-cols-1">
          <DebriefItems items={items} deciding={deciding || debrief.decision !== null} onTurn={turnTo} />
          <div className="grid grid-cols-1 gap-5">
            {current ? (
              <DebriefItem
                key={current.competency.id}
                item={current}
                onNext={() => turnTo(next?.competency.id ?? null)}
                isLast={!next}
              />
            ) : (
              <DecisionPart />
            )}
            <DebriefLog />
          </div>
        </div>
      )}
    </DebriefContext>
  );
}
