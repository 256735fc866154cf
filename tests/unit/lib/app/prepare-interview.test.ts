import { describe, expect, it } from 'vitest';
import { nameInterviewer } from '@/lib/app/interviewer';
import { prepareInterview } from '@/lib/app/prepare-interview';
import { startInterview } from '@/lib/app/start-interview';
import { putBank } from '@/lib/db/bank-repository';
import { operationsOf } from '@/lib/db/operation-repository';
import { BankId } from '@/lib/domain/bank/bank';
import { KitTemplateId } from '@/lib/domain/bank/kit-template';
import { contentHash } from '@/lib/domain/content-hash';
import { interviewStage } from '@/lib/domain/interview';
import { kitQuestions } from '@/lib/domain/kit';
import { aBank, aKitTemplate, aQuestion } from '@/tests/support/builders';
import { recorded } from '@/tests/support/recorded';
import { createTestApp } from '@/tests/support/test-app';

const plan = { candidate: 'Robin Sample', bankId: BankId.parse('small'), templateId: aKitTemplate().id };

async function appWithBank() {
  const app = createTestApp();
  await putBank(app.db, aBank(), contentHash(aBank()));
  return app;
}

describe('prepareInterview', () => {
  it('stores an interview that has not begun, with its kit and the interviewer of this browser', async () => {
    const app = await appWithBank();
    await nameInterviewer(app, 'Ada');
    const { interview, kit } = await prepareInterview(app, { ...plan, candidate: '  Robin Sample ' });
    expect(await app.db.interviews.toArray()).toEqual([interview]);
    expect(interview).toMatchObject({
      candidate: 'Robin Sample',
      interviewer: { name: 'Ada' },
      kitTitle: aKitTemplate().title,
      createdAt: app.now(),
      sample: false,
      loopId: null,
    });
    expect(interviewStage(interview)).toBe('prepared');
    expect(await app.db.kits.get(interview.kitId)).toEqual(kit);
    expect(kit.bank).toEqual({ id: 'small', version: '1.0.0', hash: contentHash(aBank()) });
  });

  it('keeps its questions when the bank changes afterwards', async () => {
    const app = await appWithBank();
    const { interview } = await prepareInterview(app, plan);
    const questions = aBank().questions.map(({ id, competency }) =>
      aQuestion(id, competency, { prompt: 'Rewritten.' }),
    );
    const next = aBank({ version: '2.0.0', questions });
    await putBank(app.db, next, contentHash(next));
    const kit = await app.db.kits.get(interview.kitId);
    expect(kit && kitQuestions(kit).map(({ question }) => question)).toEqual(aBank().questions);
  });

  it.each(['', '   ', 'x'.repeat(201), 'two\nlines', 'a\u202eb'])(
    'refuses %j as a label, in words, and stores nothing',
    async (candidate) => {
      const app = await appWithBank();
      await expect(prepareInterview(app, { ...plan, candidate })).rejects.toThrow(/label/);
      expect(await app.db.interviews.count()).toBe(0);
      expect(await app.db.kits.count()).toBe(0);
    },
  );

  it('refuses a kit that the bank no longer has, and stores nothing', async () => {
    const app = await appWithBank();
    const templateId = KitTemplateId.parse('gone');
    await expect(prepareInterview(app, { ...plan, templateId })).rejects.toThrow(/Choose another/);
    expect(await app.db.interviews.count()).toBe(0);
  });
});

describe('startInterview', () => {
  it('starts the clock with the first operation, and comes to the first question with the second', async () => {
    const app = await appWithBank();
    const { id } = await startInterview(app, plan);
    const stored = await app.db.interviews.get(id);
    expect(stored?.startedAt).toBe(app.now());
    expect(stored && interviewStage(stored)).toBe('live');
    expect((await operationsOf(app.db, id)).map(({ counter, field, of }) => [counter, field, of])).toEqual([
      [1, 'started', ''],
      [2, 'visits', 'monitoring-first'],
    ]);
    expect((await recorded(app.db, id)).visits).toEqual(new Map([['monitoring-first', [app.now()]]]));
  });

  it('stores nothing when the interview cannot be made', async () => {
    const app = await appWithBank();
    await expect(startInterview(app, { ...plan, candidate: '' })).rejects.toThrow(/label/);
    expect(await app.db.interviews.count()).toBe(0);
    expect(await app.db.operations.count()).toBe(0);
  });
});
