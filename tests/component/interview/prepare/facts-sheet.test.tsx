import { waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { FactsSheet } from '@/components/interview/prepare/facts-sheet';
import { registersOf } from '@/lib/db/operation-repository';
import { renderWithin } from '@/tests/support/render-within';
import { createTestApp } from '@/tests/support/test-app';
import { untilWritable } from '@/tests/support/until-writable';

describe('the facts in the call', () => {
  it('are what was prepared, and can be added to', async () => {
    const app = createTestApp();
    const { id } = await renderWithin(<FactsSheet onClose={vi.fn()} />, app, {}, [
      { field: 'facts', of: '', value: 'Led a migration' },
      { field: 'handover-in', of: '', value: 'skip Python' },
    ]);
    const facts = await untilWritable('Private facts');
    const handover = await untilWritable(/^Handover/);
    expect([facts.value, handover.value]).toEqual(['Led a migration', 'skip Python']);
    await userEvent.type(facts, ', on their own');
    await waitFor(async () =>
      expect(await registersOf(app.db, id, 'facts')).toMatchObject([
        { value: 'Led a migration, on their own' },
      ]),
    );
  });

  it('are closed with Escape', async () => {
    const onClose = vi.fn();
    await renderWithin(<FactsSheet onClose={onClose} />, createTestApp());
    await userEvent.type(await untilWritable('Private facts'), '{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
  });
});
