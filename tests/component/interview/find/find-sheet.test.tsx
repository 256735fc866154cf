import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { putBank } from '@/lib/db/bank-repository';
import { BankId } from '@/lib/domain/bank/bank';
import { contentHash } from '@/lib/domain/content-hash';
import { aBank, aCompetency, aQuestion } from '@/tests/support/builders';
import { focused } from './focused';
import { activeResult, BANK, field, openFind, results } from './open-find';

describe('looking for a question', () => {
  it('starts in the field, with everything in the order of the bank', async () => {
    await openFind();
    expect(focused()).toBe(field());
    expect(screen.getByRole('status').textContent).toBe('9 questions');
    expect(results().map((text) => text?.split('?')[0])).toEqual([
      expect.stringContaining('latency-first'),
      expect.stringContaining('latency-second'),
      'Who agreed the latency budget',
      expect.stringContaining('monitoring-first'),
      expect.stringContaining('monitoring-second'),
      'Which drift alert did you trust',
      'How was the threshold set',
      expect.stringContaining('teamwork-first'),
      expect.stringContaining('teamwork-second'),
    ]);
  });

  it('finds what is typed, with a slip and unfinished, and marks it', async () => {
    const { user } = await openFind();
    await user.type(field(), 'alrt dri');
    expect(results()).toEqual(['Which drift alert did you trust?Monitoring · 4 min · mid, senior']);
    expect(screen.getByRole('status').textContent).toBe('1 question');
    expect(screen.getAllByRole('mark').map(({ textContent }) => textContent)).toEqual(['dri', 'alert']);
  });

  it('leaves out what is retired, and what belongs to a retired competency', async () => {
    const competencies = BANK.competencies.map((each) =>
      each.id === 'latency' ? { ...each, retired: true } : each,
    );
    const { user } = await openFind({ ...BANK, competencies });
    expect(screen.getByRole('status').textContent).toBe('6 questions');
    await user.type(field(), 'drift');
    expect(results()).toEqual([expect.stringContaining('Which drift alert')]);
  });

  it('looks in all banks, and in what they become', async () => {
    const { app, user } = await openFind();
    const other = aBank({
      id: BankId.parse('other'),
      competencies: [aCompetency('writing')],
      questions: [aQuestion('memo', 'writing', { prompt: 'Which memo settled it?' })],
    });
    await user.type(field(), 'memo');
    expect(screen.getByRole('status').textContent).toBe('Nothing found');
    await putBank(app.db, other, contentHash(other));
    await waitFor(() => expect(results()).toEqual([expect.stringContaining('Which memo')]));
    expect(field().value).toBe('memo');
  });

  it('draws what is in sight of a thousand questions', async () => {
    const questions = Array.from({ length: 1000 }, (_, n) =>
      aQuestion(`question-${n}`, 'monitoring', { prompt: `Number ${n}`, rank: n + 1 }),
    );
    const { user } = await openFind(aBank({ questions }));
    expect(screen.getByRole('status').textContent).toBe('1,000 questions');
    expect(results().length).toBeGreaterThanOrEqual(8);
    expect(results().length).toBeLessThan(30);
    const list = screen.getByRole('listbox', { name: 'Questions found' });
    list.scrollTop = 30_000;
    fireEvent.scroll(list);
    const shown = await screen.findByRole('option', { name: /^Number 503 / });
    expect(shown.getAttribute('aria-posinset')).toBe('504');
    expect(shown.getAttribute('aria-setsize')).toBe('1000');
    expect(screen.queryByRole('option', { name: /^Number 2 / })).toBeNull();
    await user.type(field(), 'number');
    expect(list.scrollTop).toBe(0);
  });

  it('shows the text of a bank as text', async () => {
    const prompt = '<img src=x onerror="alert(1)"> drift';
    const { user } = await openFind(aBank({ questions: [aQuestion('one', 'monitoring', { prompt })] }));
    await user.type(field(), 'img drift');
    expect(results()[0]).toContain(prompt);
    expect(screen.queryByRole('img')).toBeNull();
  });
});

describe('a question that was found', () => {
  it('is inserted by a press on it and on the button; the focus stays in the field', async () => {
    const { user, onInsert } = await openFind();
    const insert = screen.getByRole<HTMLButtonElement>('button', { name: 'Insert' });
    expect(insert.disabled).toBe(true);
    await user.click(screen.getByRole('option', { name: /threshold/ }));
    expect(activeResult()?.textContent).toContain('threshold');
    expect(focused()).toBe(field());
    await user.click(insert);
    expect(onInsert.mock.calls).toMatchObject([[{ id: 'threshold' }, { id: 'monitoring' }]]);
  });

  it('is not inserted again where the interview has it', async () => {
    const { user, onInsert } = await openFind();
    await user.type(field(), 'monitoring-first{ArrowDown}{Enter}');
    expect(activeResult()?.textContent).toContain('in this interview');
    expect(activeResult()?.getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Insert' }).disabled).toBe(true);
    expect(onInsert).not.toHaveBeenCalled();
  });

  it('shows its intent and probes in a preview, by the arrows or by the button', async () => {
    const { user } = await openFind();
    await user.type(field(), 'threshold{ArrowRight}');
    expect(screen.queryByRole('region', { name: 'Preview' })).toBeNull();
    await user.keyboard('{ArrowDown}{ArrowRight}');
    const preview = screen.getByRole('region', { name: 'Preview' });
    expect(preview.textContent).toBe('Whether they did it themselves.What was your own part?How did it end?');
    expect(activeResult()?.getAttribute('aria-describedby')).toBe(preview.id);
    expect(focused()).toBe(field());
    await user.keyboard('{ArrowLeft}');
    expect(screen.queryByRole('region', { name: 'Preview' })).toBeNull();
    const button = screen.getByRole('button', { name: 'Preview', expanded: false });
    await user.click(button);
    expect(screen.getByRole('region', { name: 'Preview' })).toBeDefined();
    expect(button.getAttribute('aria-expanded')).toBe('true');
  });

  it('lets the right arrow move the caret within the text', async () => {
    const { user } = await openFind();
    await user.type(field(), 'threshold{ArrowDown}');
    field().setSelectionRange(2, 2);
    await user.keyboard('{ArrowRight}');
    expect(screen.queryByRole('region', { name: 'Preview' })).toBeNull();
  });
});
