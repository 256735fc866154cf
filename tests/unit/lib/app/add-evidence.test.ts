import { describe, expect, it } from 'vitest';
import { addEvidence } from '@/lib/app/add-evidence';
import { writeDraft } from '@/lib/app/write-draft';
import { CompetencyId } from '@/lib/domain/bank/competency';
import { EMPTY_DRAFT } from '@/lib/domain/draft';
import { kitCompetencies } from '@/lib/domain/kit';
import { aDraft } from '@/tests/support/a-draft';
import { aKit } from '@/tests/support/builders';
import { liveSession } from '@/tests/support/live-session';
import { untilSaved } from '@/tests/support/open-session';
import { recorded } from '@/tests/support/recorded';

const latency = CompetencyId.parse('latency');
const competencies = kitCompetencies(aKit());

describe('evidence added after the call', () => {
  it('is a note on the competency and on no question, with its marks read off', async () => {
    const { app, id, session } = await liveSession();
    writeDraft(session, aDraft('->the tail was fine'));
    expect(addEvidence(session, '->the tail was fine', latency, competencies)).toBe(true);
    await untilSaved(session);
    expect((await recorded(app.db, id)).notes).toMatchObject([
      {
        at: app.now(),
        text: 'the tail was fine',
        evidence: 'weak',
        verbatim: true,
        competency: 'latency',
        question: null,
      },
    ]);
    expect(session.draft).toEqual(EMPTY_DRAFT);
  });

  it('goes where a tag says', async () => {
    const { app, id, session } = await liveSession();
    addEvidence(session, 'asked the team first #teamwork', latency, competencies);
    await untilSaved(session);
    expect((await recorded(app.db, id)).notes).toMatchObject([
      { text: 'asked the team first', competency: 'teamwork' },
    ]);
  });

  it('changes nothing without text, and leaves what is being typed', async () => {
    const { app, id, session } = await liveSession();
    writeDraft(session, aDraft('+ '));
    expect(addEvidence(session, '+ ', latency, competencies)).toBe(false);
    await untilSaved(session);
    expect((await recorded(app.db, id)).notes).toEqual([]);
    expect(session.draft).toEqual(aDraft('+ '));
  });
});
