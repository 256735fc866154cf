import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SendLine } from '@/components/interview/sealed/send-line';
import { LoopId } from '@/lib/domain/loop/loop-id';
import type { ReceivedKit } from '@/lib/domain/loop/received-kit';
import { NINE_O_CLOCK, uuid } from '@/tests/support/builders';
import { aKitFile } from '@/tests/support/opening-builders';
import { renderWithApp } from '@/tests/support/render-with-app';
import { createTestApp } from '@/tests/support/test-app';

function received(dueAt: number | null = null): ReceivedKit {
  const { kit, hash, secret, loop, lead, stage } = aKitFile();
  return { issue: { kit: kit.id, hash, secret }, loop, opening: 'Opening', lead, stage, dueAt };
}

function line(): string {
  return screen.getByRole('paragraph').textContent;
}

describe('where a sealed scorecard goes', () => {
  it('is to the lead who sent the kit', () => {
    renderWithApp(<SendLine received={received()} loopId={null} />, createTestApp());
    expect(line()).toBe('Send the scorecard file to Lee Lead.');
    expect(screen.getByText('Lee Lead').tagName).toBe('BDI');
  });

  it.each([
    [NINE_O_CLOCK + 4 * 24 * 60 * 60_000, / It is due \w/],
    [NINE_O_CLOCK - 24 * 60 * 60_000, / It was due yesterday/],
  ])('is told with when it is due', (dueAt, words) => {
    renderWithApp(<SendLine received={received(dueAt)} loopId={null} />, createTestApp());
    expect(line()).toMatch(words);
  });

  it('is to the lead of nobody in particular without a kit that was sent', () => {
    renderWithApp(<SendLine received={null} loopId={null} />, createTestApp());
    expect(line()).toBe('Save it as a file and hand it to your panel lead.');
  });

  it('is nowhere where the lead interviews: it is in the loop', () => {
    renderWithApp(<SendLine received={received()} loopId={LoopId.parse(uuid(1))} />, createTestApp());
    expect(line()).toContain('It is in its loop on the dashboard.');
  });
});
