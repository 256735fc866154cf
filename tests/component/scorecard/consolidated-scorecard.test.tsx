import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ConsolidatedScorecard } from '@/components/scorecard/consolidated-scorecard';
import { consolidate } from '@/lib/domain/consolidation';
import { aCompetency, aKitFor, aNote, anInterviewer, aScorecard, ratingsFor } from '@/tests/support/builders';

const [ada, zoe] = [anInterviewer(11, 'Ada'), anInterviewer(12, 'Zoe')];
const adasKit = aKitFor(['monitoring', 'latency', 'teamwork', 'testing'].map((id) => aCompetency(id)));
const zoesKit = aKitFor(['monitoring', 'latency', 'testing'].map((id) => aCompetency(id)));

/** Two raters: far apart on latency, one apart on monitoring, teamwork rated by one, testing by nobody. */
const panel = [
  aScorecard(11, {
    interviewer: ada,
    kit: adasKit,
    ratings: ratingsFor(adasKit, [4, 1, 2, 'not-assessed']),
    recommendation: 'strong-yes',
    notes: [
      aNote(1, { text: 'named the alert', evidence: 'strong' }),
      aNote(2, { text: 'it paged us', evidence: 'strong', verbatim: true }),
      aNote(3, { text: 'blamed the data', evidence: 'weak' }),
      aNote(4, { text: 'came by train' }),
    ],
  }),
  aScorecard(12, {
    interviewer: zoe,
    kit: zoesKit,
    ratings: ratingsFor(zoesKit, [3, 5, 'not-assessed']).map((each) => ({
      ...each,
      rationale: each.competency === 'latency' ? 'Profiled it himself.' : '',
    })),
    recommendation: 'no',
    notes: [],
  }),
];

function showPanel() {
  render(<ConsolidatedScorecard consolidation={consolidate(panel)} bar={null} consensus={new Map()} />);
  return within(screen.getByRole('region', { name: 'Consolidated scorecard' }));
}

/** The cells of a row of the matrix, as they are read out. */
function row(name: RegExp): (string | null)[] {
  return within(screen.getByRole('row', { name }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
}

function competency(title: string) {
  return within(screen.getByRole('article', { name: title }));
}

describe('the matrix', () => {
  it('has a column for each interviewer and a row for each competency', () => {
    showPanel();
    const columns = screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
    expect(columns).toEqual(['Competency', 'A. Ada', 'B. Zoe', 'Mean']);
    const rows = screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
    expect(rows).toEqual(['Latencyspread 4', 'Monitoring', 'Teamwork', 'Testing', 'Recommendation']);
  });

  it('tells a rating from one that is missing, and from a competency that was not in the kit', () => {
    showPanel();
    expect(row(/^Monitoring/)).toEqual(['4', '3', '3.5']);
    expect(row(/^Latency/)).toEqual(['1', '5', '3.0']);
    expect(row(/^Teamwork/)).toEqual(['2', '–not in this kit', '2.0']);
    expect(row(/^Testing/)).toEqual(['n/anot assessed', 'n/anot assessed', 'none']);
    expect(row(/^Recommendation/)).toEqual(['Strong yes', 'No', '']);
  });
});

describe('the figures', () => {
  it('are the composite, the coverage with its gaps, the agreement, and the recommendations apart', () => {
    const region = showPanel();
    const terms = region.getAllByRole('term').map(({ textContent }) => textContent);
    const values = region.getAllByRole('definition').map(({ textContent }) => textContent);
    expect(terms).toEqual(['Composite', 'Coverage', 'Agreement', 'Recommendations, kept apart']);
    // (3.5 + 3 + 2) / 3: what nobody assessed does not count as zero.
    // Without Ada it is (3 + 5) / 2, without teamwork (3.5 + 3) / 2, without monitoring (3 + 2) / 2.
    expect(values[0]).toMatch(/^2\.8 of 5 · 2\.3 to 4\.0 with one left out/);
    expect(values[1]).toMatch(/^3 of 4 .*Testing$/);
    expect(values[2]).toMatch(/^1 of 2 within one level.*Latency$/);
    expect(values[3]).toMatch(/^1 strong yes · 1 no/);
  });
});

describe('competency by competency', () => {
  it('stands in the order of disagreement, what nobody rated before what is agreed', () => {
    showPanel();
    const articles = screen.getAllByRole('article').map((each) => each.getAttribute('aria-label'));
    expect(articles).toEqual(['Latency', 'Monitoring', 'Testing', 'Teamwork']);
  });

  it('flags a wide spread, and only that', () => {
    showPanel();
    expect(competency('Latency').getByRole('heading', { level: 2 }).textContent).toBe('Latencyspread 4');
    expect(competency('Monitoring').getByRole('heading', { level: 2 }).textContent).toBe('Monitoring');
  });

  it('says what each level that was given means, who gave it and why', () => {
    showPanel();
    const latency = competency('Latency');
    const { anchors } = aCompetency('latency');
    expect(latency.getByText(anchors[5])).toBeDefined();
    expect(latency.getByText(anchors[1])).toBeDefined();
    expect(latency.queryByText(anchors[3])).toBeNull();
    expect(latency.getByText('Profiled it himself.')).toBeDefined();
  });

  it('sets the evidence for against the evidence against, and keeps other notes at hand', async () => {
    showPanel();
    const monitoring = competency('Monitoring');
    const headings = monitoring.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(headings).toEqual(['Evidence for', 'Evidence against', 'Other notes']);
    const notes = monitoring.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(notes.filter((each) => each.includes('evidence:'))).toEqual([
      '+strong evidence: named the alertA 1:00',
      '+strong evidence: “it paged us”A 1:00',
      '−weak evidence: blamed the dataA 1:00',
    ]);
    await userEvent.click(monitoring.getByText('1 other note'));
    expect(monitoring.getByText('came by train')).toBeDefined();
  });

  it('says where nothing was noted or rated', () => {
    showPanel();
    expect(competency('Latency').getByText(/No evidence/)).toBeDefined();
    expect(competency('Testing').getByText(/Nobody rated/)).toBeDefined();
  });
});

describe('a panel beyond what is usual', () => {
  const kit = aKitFor([aCompetency('monitoring')]);
  const long = 'N'.repeat(200);

  function showRaters(count: number, rating: 3 | 'not-assessed') {
    const scorecards = Array.from({ length: count }, (_, n) =>
      aScorecard(n + 1, {
        interviewer: anInterviewer(n + 1, `${long.slice(0, 196)} ${n}`),
        kit,
        ratings: ratingsFor(kit, [rating]),
        notes: [aNote(1, { text: 'x'.repeat(100_000), evidence: 'strong' })],
      }),
    );
    render(<ConsolidatedScorecard consolidation={consolidate(scorecards)} bar={3.5} consensus={new Map()} />);
    return within(screen.getByRole('region', { name: 'Consolidated scorecard' }));
  }

  it('of forty interviewers with the longest names and notes is combined like any other', () => {
    const region = showRaters(40, 3);
    expect(screen.getAllByRole('columnheader')).toHaveLength(42);
    expect(screen.getByRole('columnheader', { name: /^N2\. / })).toBeDefined();
    expect(region.getAllByRole('definition')[0]?.textContent).toMatch(
      /^3\.0 of 5.*The bar of 3\.5 is not reached/,
    );
  });

  it('in which nobody assessed anything has no composite, and says so', () => {
    const region = showRaters(2, 'not-assessed');
    expect(region.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(
        /^none of 5The mean of what was assessed, weighted equally \(evenhand-weighted-mean\/1\)\. $/,
      ),
      expect.stringMatching(/^0 of 1 competency.*Nobody assessed: Monitoring$/),
      expect.stringMatching(/^none to compare/),
      expect.stringMatching(/^2 yes/),
    ]);
  });

  it('of one interviewer rests on them alone', () => {
    const region = showRaters(1, 3);
    expect(region.getAllByRole('definition')[0]?.textContent).toContain('It rests on one interviewer alone.');
  });
});
