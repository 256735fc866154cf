import { describe, expect, it } from 'vitest';
import { addPerson } from '@/lib/app/add-person';
import { changePerson } from '@/lib/app/change-person';
import { currentInterviewer } from '@/lib/app/interviewer';
import { removePerson } from '@/lib/app/remove-person';
import { standingPeople } from '@/lib/db/person-repository';
import { createTestApp } from '@/tests/support/test-app';

const ANN = { name: 'Ann', seniority: 'staff', rates: null, shadowing: false, self: true } as const;

describe('the team', () => {
  it('takes somebody in under a name that nobody else has', async () => {
    const app = createTestApp();
    const ann = await addPerson(app, { ...ANN, name: ' Ann ' });
    expect(ann).toMatchObject({ ...ANN, createdAt: app.now(), deletedAt: null });
    await expect(addPerson(app, ANN)).rejects.toThrow(/already/);
    await expect(addPerson(app, { ...ANN, name: ' ' })).rejects.toThrow(/name or a code/);
    await expect(addPerson(app, { ...ANN, name: 'Bea\u202e' })).rejects.toThrow(/name or a code/);
    expect(await standingPeople(app.db)).toEqual([ann]);
  });

  it('gives the lead’s name to whoever interviews here, unless they gave one themselves', async () => {
    const app = createTestApp();
    await addPerson(app, { ...ANN, self: false });
    const bea = await addPerson(app, { ...ANN, name: 'Bea' });
    expect((await currentInterviewer(app)).name).toBe('Bea');
    await changePerson(app, bea.id, { name: 'Beatrice' });
    expect((await currentInterviewer(app)).name).toBe('Bea');
  });

  it('changes somebody, who keeps their own name without trouble', async () => {
    const app = createTestApp();
    const ann = await addPerson(app, ANN);
    const bea = await addPerson(app, { ...ANN, name: 'Bea', self: false });
    await changePerson(app, ann.id, { name: 'Ann', shadowing: true });
    await expect(changePerson(app, bea.id, { name: 'Ann' })).rejects.toThrow(/already/);
    await changePerson(app, bea.id, { self: true });
    expect(await app.db.people.get(ann.id)).toEqual({ ...ann, shadowing: true, self: false });
    expect(await app.db.people.get(bea.id)).toEqual({ ...bea, self: true });
  });

  it('lets somebody go, and takes them back', async () => {
    const app = createTestApp();
    const ann = await addPerson(app, ANN);
    const putBack = await removePerson(app, ann.id);
    expect(await standingPeople(app.db)).toEqual([]);
    await putBack();
    expect(await standingPeople(app.db)).toEqual([ann]);
  });
});
