import { cp, mkdir, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { benchExtension } from '@/tests/bench/bench-extension';
import { openProfile } from '@/tests/bench/profile';
import { fillProfile } from '@/tests/bench/scale/fill-profile';
import { coldOpenRows } from '@/tests/bench/scale/cold-open';
import { openedInterviewRows } from '@/tests/bench/scale/opened-interview';
import { rowText } from '@/tests/bench/row';
const [built, rounds, name = 'x', what = 'both'] = process.argv.slice(2);
const ext = `/tmp/scale/ext-${name}`;
const prof = `/tmp/scale/profile-${name}`;
const emptyProf = `/tmp/scale/profile-${name}-empty`;
const fresh = await benchExtension(built!);
await rm(ext, { recursive: true, force: true });
await cp(fresh, ext, { recursive: true });
await rm(fresh, { recursive: true });
const had = existsSync(prof);
await mkdir(prof, { recursive: true });
await mkdir(emptyProf, { recursive: true });
let full = await openProfile(ext, prof);
if (!had) {
  const page = await full.context.newPage();
  await page.goto(`${full.origin}/dashboard.html#/openings`);
  await page.getByRole('heading', { name: 'Openings' }).waitFor();
  await page.goto(`${full.origin}/empty.html`);
  const t = Date.now();
  await fillProfile(page);
  console.log('filled in', Date.now() - t);
  full = await full.reopened();
}
const empty = await openProfile(ext, emptyProf);
try {
  if (what !== 'open')
    for (const r of await coldOpenRows(full, empty, Number(rounds))) console.log(rowText(r));
  if (what !== 'cold')
    for (const r of await openedInterviewRows(full, Number(rounds))) console.log(rowText(r));
} finally {
  await full.context.close();
  await empty.context.close();
}
