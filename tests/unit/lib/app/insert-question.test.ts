import { describe, expect, it } from 'vitest';
import { insertOwnQuestion, insertQuestion } from '@/lib/app/insert-question';
import { CompetencyId } from '@/lib/domain/bank/competency';
import { kitWith } from '@/lib/domain/insertion';
import { kitQuestions, questionInFocus } from '@/lib/domain/kit';
import { aCompetency, aKit, aQuestion } from '@/tests/support/builders';
import { openWriter, untilSaved } from '@/tests/support/open-session';
import { recorded } from '@/tests/support/recorded';
import { storeInterview } from '@/tests/support/stored-interview';
import { createTestApp } from '@/tests/support/test-app';

async function aSession() {
  const app = createTestApp();
  const interview = await storeInterview(app.db);
  const session = await openWriter(app, interview.id);
  const kit = aKit();
  return { app, interview, session, kit, current: questionInFocus(kit, []) };
}

async function askedNow({ app, interview, session }: Awaited<ReturnType<typeof aSession>>) {
  await untilSaved(session);
  const { insertions } = await recorded(app.db, interview.id);
  return kitQuestions(kitWith(aKit(), insertions)).map(({ question }) => question);
}

describe('insertQuestion', () => {
  it('puts a question of the bank after the one in focus, and stays with the interview', async () => {
    const all = await aSession();
    insertQuestion(all.session, all, aQuestion('found', 'latency'), aCompetency('latency'));
    const ids = (await askedNow(all)).map(({ id }) => id);
    expect(ids.slice(0, 3)).toEqual(['monitoring-first', 'found', 'monitoring-second']);
    expect(ids).toHaveLength(7);
  });

  it('is taken back by undo', async () => {
    const all = await aSession();
    insertQuestion(all.session, all, aQuestion('found', 'latency'), aCompetency('latency'));
    await all.session.undo();
    expect(await askedNow(all)).toHaveLength(6);
  });

  it('refuses what no longer fits into a kit, and leaves it as it was', async () => {
    const all = await aSession();
    const [part] = all.kit.parts;
    if (!part) throw new Error('The built kit has parts');
    const questions = Array.from({ length: 50 }, (_, i) => aQuestion(`q-${i}`, 'monitoring'));
    const full = { ...all.kit, parts: [{ ...part, questions }] };
    expect(() =>
      insertQuestion(
        all.session,
        { kit: full, current: questionInFocus(full, []) },
        aQuestion('found', 'monitoring'),
        part.competency,
      ),
    ).toThrow('no room');
    expect(await askedNow(all)).toHaveLength(6);
  });
});

describe('insertOwnQuestion', () => {
  it('makes a question of what was typed, on the competency chosen', async () => {
    const all = await aSession();
    insertOwnQuestion(all.session, all, {
      prompt: '  Who wakes up when it fails? ',
      competency: CompetencyId.parse('teamwork'),
      minutes: 4,
    });
    const [, own] = await askedNow(all);
    expect(own).toMatchObject({
      prompt: 'Who wakes up when it fails?',
      competency: 'teamwork',
      minutes: 4,
      probes: [],
      tags: ['own'],
    });
  });
});
