import { act, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { InterviewLink } from '@/components/home/interview-link';
import type { Interview } from '@/lib/domain/interview';
import { anInterview } from '@/tests/support/builders';
import { renderWithApp } from '@/tests/support/render-with-app';
import { createTestApp } from '@/tests/support/test-app';

const MINUTE = 60_000;

function renderLink(overrides: (now: number) => Partial<Interview>) {
  const app = createTestApp();
  renderWithApp(<InterviewLink interview={anInterview(overrides(app.now()))} />, app);
  return app;
}

/** What a screen reader says of the row. */
function spoken(): string | null {
  return screen.getByRole('button', { name: /^Robin Sample/ }).textContent;
}

describe('an interview on the home screen', () => {
  afterEach(() => vi.useRealTimers());

  it('says when it is to start, in words that move on with the clock', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const app = renderLink((now) => ({ startedAt: null, scheduledAt: now + 2 * MINUTE }));
    const soon = [];
    for (let minute = 0; minute < 4; minute++) {
      soon.push(screen.getByRole('time').textContent);
      app.advance(MINUTE);
      act(() => void vi.advanceTimersByTime(MINUTE));
    }
    expect(soon).toEqual(['in 2 min', 'in 1 min', 'now', 'due 1 min ago']);
  });

  it('says where it stands where no start is planned', () => {
    renderLink(() => ({ startedAt: null }));
    expect(spoken()).toMatch(/^Robin SamplePrepared/);
  });

  it('says how it ended where it did not run its course', () => {
    renderLink((now) => ({
      startedAt: null,
      endedAt: now,
      outcome: { kind: 'no-show', details: '', scored: false },
    }));
    expect(spoken()).toBe('Robin SampleClosedCandidate did not come · MLOps, senior: technical interview');
  });
});
