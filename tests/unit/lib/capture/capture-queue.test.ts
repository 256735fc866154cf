import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CompetencyId } from '@/lib/domain/bank/competency';
import type { Change, Operation } from '@/lib/domain/operation';
import { RATINGS } from '@/lib/domain/rating';
import { aDraft } from '@/tests/support/a-draft';
import { heldLog, queueOn, settled } from '@/tests/support/queue-on-log';

const drift = CompetencyId.parse('drift');

function rating(value: 1 | 2 | 3 | 4 | 5): Change {
  return { field: 'rating', of: drift, value };
}

function draft(text: string): Change {
  return { field: 'draft', of: '', value: aDraft(text) };
}

describe('CaptureQueue', () => {
  it('has one batch under way and sends the next when it is acknowledged', async () => {
    const log = heldLog();
    const { queue } = queueOn(log);
    queue.push(rating(1));
    queue.push(rating(2));
    queue.push(rating(3));
    expect(log.held.map(({ operations }) => operations.length)).toEqual([1]);
    log.held[0]?.settle();
    await settled();
    expect(log.held.map(({ operations }) => operations.map(({ counter }) => counter))).toEqual([[1], [2, 3]]);
  });

  it('reports as saved only what the log acknowledged', async () => {
    const log = heldLog();
    const { queue } = queueOn(log);
    queue.push(rating(4));
    expect(queue.status).toMatchObject({ savedAt: null, unsaved: [{ value: 4 }] });
    log.held[0]?.settle();
    await settled();
    expect(queue.status.savedAt).not.toBeNull();
    expect(queue.status.unsaved).toEqual([]);
  });

  it('knows when the log was last written before it took over', () => {
    expect(queueOn(heldLog(), { counter: 41, at: 900 }).queue.status.savedAt).toBe(900);
    expect(queueOn(heldLog()).queue.status.savedAt).toBeNull();
  });

  it('counts on from the last counter of the log', () => {
    const log = heldLog();
    queueOn(log, { counter: 41, at: 900 }).queue.push(rating(1));
    expect(log.held[0]?.operations[0]?.counter).toBe(42);
  });

  it('sends only the newest text of a field that was typed in while a batch was under way', async () => {
    const log = heldLog();
    const { queue } = queueOn(log);
    queue.push(draft('a'));
    queue.push(draft('ab'));
    queue.push(draft('abc'));
    log.held[0]?.settle();
    await settled();
    expect(log.held[1]?.operations.map(({ value, counter }) => [value, counter])).toEqual([
      [aDraft('abc'), 2],
    ]);
  });

  it('never merges text across another change', async () => {
    const log = heldLog();
    const { queue } = queueOn(log);
    queue.push(rating(1));
    queue.push(draft('a'));
    queue.push(rating(2));
    queue.push(draft('b'));
    log.held[0]?.settle();
    await settled();
    expect(log.held[1]?.operations.map(({ value }) => value)).toEqual([aDraft('a'), 2, aDraft('b')]);
  });

  it('keeps what failed, says why, and tries again with longer waits', async () => {
    const log = heldLog();
    const { queue, retries } = queueOn(log);
    queue.push(rating(5));
    log.held[0]?.settle(new Error('disk full'));
    await settled();
    expect(queue.status.failure?.message).toBe('disk full');
    expect(queue.status.unsaved).toHaveLength(1);
    retries[0]?.run();
    await settled();
    log.held[1]?.settle(new Error('disk full'));
    await settled();
    expect(retries.map(({ milliseconds }) => milliseconds)).toEqual([250, 500]);
    retries[1]?.run();
    await settled();
    log.held[2]?.settle();
    await settled();
    expect(queue.status.failure).toBeNull();
    expect(log.written.map(({ value }) => value)).toEqual([5]);
  });

  it('tries again on a new connection, one attempt at a time however much is typed meanwhile', async () => {
    const log = heldLog();
    const { queue, retries, reconnected } = queueOn(log);
    queue.push(draft('a'));
    log.held[0]?.settle(new Error('disk full'));
    await settled();
    queue.push(draft('ab'));
    queue.push(draft('abc'));
    expect(log.held).toHaveLength(1);
    expect(retries).toHaveLength(1);
    retries[0]?.run();
    await settled();
    expect(reconnected).toHaveLength(1);
    expect(log.held[1]?.operations.map(({ value, counter }) => [value, counter])).toEqual([
      [aDraft('a'), 1],
      [aDraft('abc'), 2],
    ]);
  });

  it('is content again only when what was typed during the retry is written too', async () => {
    const log = heldLog();
    const { queue, retries } = queueOn(log);
    queue.push(rating(1));
    log.held[0]?.settle(new Error('disk full'));
    await settled();
    retries[0]?.run();
    await settled();
    queue.push(rating(2));
    log.held[1]?.settle();
    await settled();
    expect(queue.status).toMatchObject({ failure: { message: 'disk full' }, unsaved: [{ value: 2 }] });
    log.held[2]?.settle();
    await settled();
    expect(queue.status).toMatchObject({ failure: null, unsaved: [] });
  });

  it('says when the log is late, and is content when it answers after all', async () => {
    const log = heldLog();
    const { queue, watches } = queueOn(log);
    queue.push(rating(3));
    watches[0]?.run();
    expect(queue.status.failure?.message).toBe('The disk does not answer.');
    expect(queue.status.unsaved).toHaveLength(1);
    log.held[0]?.settle();
    await settled();
    expect(queue.status).toMatchObject({ failure: null, unsaved: [] });
    expect(log.held).toHaveLength(1);
  });

  it('gives up on a log that does not answer, and sends the same operations once more', async () => {
    const log = heldLog();
    const { queue, watches, retries } = queueOn(log);
    queue.push(draft('a'));
    watches[0]?.run();
    watches[1]?.run();
    await settled();
    queue.push(draft('ab'));
    retries[0]?.run();
    await settled();
    expect(log.held[1]?.operations[0]).toEqual(log.held[0]?.operations[0]);
    expect(log.held[1]?.operations).toHaveLength(2);
  });

  it('abandons with what is unsaved in sight, and tries no more', async () => {
    const log = heldLog();
    const { queue, retries } = queueOn(log);
    queue.push(rating(3));
    log.held[0]?.settle(new Error('disk full'));
    await settled();
    queue.abandon('Another window took over.');
    retries[0]?.run();
    await settled();
    expect(log.held).toHaveLength(1);
    expect(queue.status).toMatchObject({ unsaved: [{ value: 3 }] });
    expect(queue.status.failure?.message).toBe('Another window took over.');
  });

  it('closes only once everything is written, and takes nothing after that', async () => {
    const log = heldLog();
    const { queue } = queueOn(log);
    queue.push(rating(2));
    const closed = queue.close();
    expect(() => queue.push(rating(3))).toThrow('no longer written from here');
    log.held[0]?.settle();
    expect(await closed).toBe(1);
    queue.reopen();
    queue.push(rating(3));
    expect(log.held).toHaveLength(2);
  });

  it('writes every register in order whatever fails on the way', async () => {
    const change = fc.oneof(
      fc.constantFrom(...RATINGS).map((value): Change => ({ field: 'rating', of: drift, value })),
      fc.string({ maxLength: 5 }).map(draft),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { maxLength: 30 }),
        fc.array(fc.boolean(), { maxLength: 60 }),
        async (changes, failures) => {
          const written: Operation[] = [];
          const fails = [...failures];
          const { queue, retries } = queueOn({
            append: (operations) => {
              if (fails.shift()) return Promise.reject(new Error('no'));
              written.push(...operations);
              return Promise.resolve();
            },
          });
          for (const each of changes) {
            queue.push(each);
            await settled();
          }
          while (queue.status.unsaved.length > 0) {
            retries.shift()?.run();
            await settled();
          }
          expect(written.map(({ counter }) => counter)).toEqual(written.map((_, index) => index + 1));
          const last = (operations: readonly Change[], field: string) =>
            operations.findLast((each) => each.field === field)?.value;
          expect(last(written, 'draft')).toEqual(last(changes, 'draft'));
          expect(written.filter(({ field }) => field === 'rating').map(({ value }) => value)).toEqual(
            changes.filter(({ field }) => field === 'rating').map(({ value }) => value),
          );
        },
      ),
    );
  });
});
