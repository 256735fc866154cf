import { describe, expect, it } from 'vitest';
import { currentInterviewer, nameInterviewer } from '@/lib/app/interviewer';
import { UNNAMED_INTERVIEWER } from '@/lib/domain/interviewer';
import { createTestApp } from '@/tests/support/test-app';

describe('currentInterviewer', () => {
  it('makes an id once, also when two ask at the same time', async () => {
    const app = createTestApp();
    const [a, b] = await Promise.all([currentInterviewer(app), currentInterviewer(app)]);
    expect(a).toEqual(b);
    expect(await currentInterviewer(createTestApp({ db: app.db }))).toEqual(a);
    expect(a.name).toBe(UNNAMED_INTERVIEWER);
  });
});

describe('nameInterviewer', () => {
  it('keeps the id and changes the name', async () => {
    const app = createTestApp();
    const { id } = await currentInterviewer(app);
    await nameInterviewer(app, '  Ada Lovelace ');
    expect(await currentInterviewer(app)).toEqual({ id, name: 'Ada Lovelace' });
    await nameInterviewer(app, '   ');
    expect(await currentInterviewer(app)).toEqual({ id, name: UNNAMED_INTERVIEWER });
  });

  it.each(['x'.repeat(201), 'two\nlines', 'a\u202eb'])(
    'refuses %j in words and keeps the name',
    async (name) => {
      const app = createTestApp();
      await nameInterviewer(app, 'Ada');
      await expect(nameInterviewer(app, name)).rejects.toThrow(/cannot be kept/);
      expect((await currentInterviewer(app)).name).toBe('Ada');
    },
  );
});
