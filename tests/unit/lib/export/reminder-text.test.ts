import { describe, expect, it } from 'vitest';
import { reminderText } from '@/lib/export/reminder-text';
import { NINE_O_CLOCK } from '@/tests/support/builders';

const about = {
  opening: 'Senior MLOps engineer',
  stage: 'Technical interview',
  candidate: 'C-17',
  person: 'Ada',
  lead: 'Lee',
  dueAt: NINE_O_CLOCK,
};

describe('reminderText', () => {
  it('says for whom, for what and by when, and what to do next', () => {
    const text = reminderText({ ...about, state: 'sent' });
    expect(text).toMatch(
      /^Hello Ada,\n\nyour scorecard for C-17 \(Senior MLOps engineer, Technical interview\)/,
    );
    expect(text).toContain('It is due by 2026-03-02 09:00 UTC.');
    expect(text).toContain('Open a kit…');
    expect(text).toMatch(/seal the scorecard and send me its file\.\n\nThank you,\nLee$/);
  });

  it('speaks of no date where there is none, nor of opening a kit that is open', () => {
    const text = reminderText({ ...about, dueAt: null, state: 'opened' });
    expect(text).not.toContain('due by');
    expect(text).not.toContain('Open a kit');
  });
});
