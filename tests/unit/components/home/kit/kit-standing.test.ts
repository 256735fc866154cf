import { describe, expect, it } from 'vitest';
import { kitStanding } from '@/components/home/kit/kit-standing';
import type { Interview } from '@/lib/domain/interview';
import { KitId } from '@/lib/domain/kit';
import { aKit, anInterview, NINE_O_CLOCK, uuid } from '@/tests/support/builders';
import { aKitFile } from '@/tests/support/opening-builders';

/** An interview from the kit `n`, only prepared unless said otherwise. */
function fromKit(n: number, startedAt: number | null = null): Interview {
  const { hash, secret, loop, lead, stage } = aKitFile();
  const issue = { kit: KitId.parse(uuid(n)), hash, secret };
  const received = { issue, loop, opening: 'Opening', lead, stage, dueAt: null };
  return anInterview({ startedAt, received });
}

const NEW = aKitFile({ kit: aKit({ id: KitId.parse(uuid(8)) }), supersedes: KitId.parse(uuid(7)) });

describe('kitStanding', () => {
  it.each<[string, readonly Interview[], boolean, string | null]>([
    ['was opened here', [fromKit(7), fromKit(8)], true, 'was opened here before'],
    ['supersedes one that is prepared', [fromKit(7)], false, 'is deleted and can be restored'],
    ['supersedes one that was begun', [fromKit(7, NINE_O_CLOCK)], false, 'That interview is kept'],
    ['supersedes one that never came here', [anInterview()], false, 'an earlier kit, which no longer counts'],
  ])('tells when a kit %s', (_, interviews, here, words) => {
    const standing = kitStanding(NEW, interviews);
    expect(standing.here).toBe(here);
    expect(standing.note).toContain(words);
  });

  it('has nothing to say of any other kit', () => {
    const file = aKitFile({ kit: NEW.kit });
    expect(kitStanding(file, [anInterview(), fromKit(7)])).toEqual({ here: false, note: null });
  });
});
