import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AgreementLine } from '@/components/scorecard/agreement-line';
import { CandidatesTable } from '@/components/scorecard/candidates-table';
import { consolidate } from '@/lib/domain/consolidation';
import { LoopId } from '@/lib/domain/loop/loop-id';
import type { Rating } from '@/lib/domain/rating';
import { aCompetency, aKitFor, anInterviewer, aScorecard, ratingsFor, uuid } from '@/tests/support/builders';

const rubric = ['monitoring', 'latency'].map((id) => aCompetency(id));
const kit = aKitFor(rubric);

function candidate(n: number, label: string, panel: readonly (readonly Rating[])[]) {
  const scorecards = panel.map((ratings, rater) =>
    aScorecard(n * 10 + rater, {
      kit,
      interviewer: anInterviewer(rater + 1),
      ratings: ratingsFor(kit, ratings),
    }),
  );
  return { loopId: LoopId.parse(uuid(n)), label, consolidation: consolidate(scorecards) };
}

describe('the candidates side by side', () => {
  it('stand in the order of their composites, each with what its place rests on', () => {
    const candidates = [
      candidate(1, 'C-1', [
        [2, 2],
        [2, 2],
      ]),
      candidate(2, 'C-2', [
        [5, 4],
        [4, 5],
      ]),
      candidate(3, 'C-3', [
        [4, 5],
        [5, 'not-assessed'],
      ]),
    ];
    render(<CandidatesTable rubric={rubric} candidates={candidates} bar={3} />);
    const rows = screen.getAllByRole('row').slice(1);
    const words = rows.map((row) => within(row).getByRole('rowheader').textContent);
    expect(words).toEqual([
      'C-3Ahead of C-1. Too close to call with C-2.',
      'C-2Ahead of C-1. Too close to call with C-3.',
      'C-1',
    ]);
    expect(rows.map((row) => within(row).getAllByRole('cell')[0]?.textContent)).toEqual([
      '4.84.5 to 5.0reaches the bar',
      '4.54.5 to 4.5reaches the bar',
      '2.02.0 to 2.0below the bar',
    ]);
  });
});

describe('the agreement of a panel', () => {
  it('is silent under ten shared ratings, and says so', () => {
    render(
      <AgreementLine
        consolidations={[
          candidate(1, 'C-1', [
            [2, 2],
            [2, 3],
          ]).consolidation,
        ]}
      />,
    );
    expect(screen.getByText(/^Nothing is said/).textContent).toContain('2 of the 10 shared ratings');
  });

  it('is given with its interval', () => {
    const many = Array.from({ length: 6 }, (_, n) => {
      const level = ((n % 5) + 1) as Rating; // from 1 to 5
      return candidate(n + 1, `C-${n}`, [
        [level, level],
        [level, level],
      ]).consolidation;
    });
    render(<AgreementLine consolidations={many} />);
    expect(screen.getByText('Agreement of the panel: 1.00')).toBeTruthy();
  });
});
