import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FindStatus } from '@/components/interview/find/find-status';

describe('FindStatus', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('says that the questions are being read once that takes longer than a moment', () => {
    const { rerender } = render(<FindStatus count={null} />);
    act(() => void vi.advanceTimersByTime(299));
    expect(screen.getByRole('status').textContent).toBe('');
    act(() => void vi.advanceTimersByTime(1));
    expect(screen.getByRole('status').textContent).toBe('Reading the questions…');
    rerender(<FindStatus count={10_000} />);
    expect(screen.getByRole('status').textContent).toBe('10,000 questions');
  });
});
