import { mayRate } from '@/lib/domain/opening/person';
import type { PlanCompetency } from '@/lib/domain/opening/plan';
import type { PlanWarningKind } from '@/lib/domain/opening/plan-warning';
import type { SeatAtStage } from './grid-seats';
import { usePlan } from './plan-context';
import { Tick } from './tick';

interface GridRowProps {
  readonly competency: PlanCompetency;
  readonly seats: readonly SeatAtStage[];
}

/** What a row says of itself; the sentence stands beside the grid. */
const SHORT: Partial<Record<PlanWarningKind, string>> = {
  'no-owner': 'no owner',
  'too-few-raters': 'one more rater',
  'asked-twice': 'asked twice',
};

/** Who rates one competency. */
export function GridRow({ competency: { id, critical }, seats }: GridRowProps) {
  const { titleOf, warnings } = usePlan();
  const short = warnings.flatMap(({ competency, kind }) => (competency === id ? (SHORT[kind] ?? []) : []));
  return (
    <tr>
      <th
        scope="row"
        className="sticky left-0 z-1 h-9 border-b border-line bg-surface px-4 py-1 text-left font-normal"
      >
        {titleOf(id)}
        {critical && <span className="ml-2 text-small text-muted">critical</span>}
        {[...new Set(short)].map((words) => (
          <span key={words} className="ml-2 text-small whitespace-nowrap text-weak">
            {words}
          </span>
        ))}
      </th>
      {seats.map((at) => (
        <GridCell key={at.seat.id} competency={id} {...at} />
      ))}
    </tr>
  );
}

function GridCell({ competency, seat, stage }: SeatAtStage & { readonly competency: PlanCompetency['id'] }) {
  const { locked, source, edit, titleOf, personOf } = usePlan();
  const person = personOf(seat.person);
  const label = `${person?.name ?? 'Somebody who was removed'}, ${stage.title}: ${titleOf(competency)}`;
  const checked = seat.competencies.includes(competency);
  const template = source.templates.find(({ id }) => id === stage.template);
  const covered = template?.competencies.some(({ id }) => id === competency) === true;
  const barred = person !== undefined && !mayRate(person, competency);

  function tick(ticked: boolean) {
    edit(({ seats }) => ({
      seats: seats.map((each) => {
        if (each.id !== seat.id) return each;
        const others = each.competencies.filter((id) => id !== competency);
        return { ...each, competencies: ticked ? [...others, competency] : others };
      }),
    }));
  }

  return (
    <td className={`border-b border-l border-line text-center ${covered ? 'bg-raised' : ''}`}>
      {barred && !checked ? (
        <span className="text-small text-muted" title="They may not rate this; see Team">
          may not
        </span>
      ) : (
        <Tick label={label} checked={checked} locked={locked} onTick={tick} />
      )}
    </td>
  );
}
