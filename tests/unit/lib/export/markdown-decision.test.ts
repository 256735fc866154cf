import { describe, expect, it } from 'vitest';
import { markdownDecision } from '@/lib/export/markdown-decision';
import { aDecision } from '@/tests/support/a-debrief';
import { NINE_O_CLOCK } from '@/tests/support/builders';

describe('markdownDecision', () => {
  it('gives the verdict, when it was recorded, why, conditions, next steps and dissent', () => {
    const dissent = [
      { name: 'Zoe *Z*', text: 'Nobody heard of teamwork.\nNobody asked.' },
      { name: 'Ada', text: 'Too soon.' },
    ];
    const reason = 'Firm on monitoring.\n# No heading';
    expect(markdownDecision({ ...aDecision({ reason, dissent }), at: NINE_O_CLOCK }).join('\n\n'))
      .toBe(`## Decision

**Hire**, recorded 2026-03-02 09:00 UTC

**Why**

Firm on monitoring.\\
\\# No heading

**Conditions**

A second reference.

**Next steps**

Ada calls on Monday.

**Dissent**

- Zoe \\*Z\\*: Nobody heard of teamwork.\\
  Nobody asked.
- Ada: Too soon.`);
  });

  it('leaves out what says nothing', () => {
    const decision = aDecision({ verdict: 'no-hire', conditions: ' \n', nextSteps: '', dissent: [] });
    expect(markdownDecision({ ...decision, at: NINE_O_CLOCK })).toEqual([
      '## Decision',
      '**Do not hire**, recorded 2026-03-02 09:00 UTC',
      '**Why**',
      'The evidence on monitoring is firm.',
    ]);
  });
});
