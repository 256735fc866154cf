import type { Profile } from '../profile';
import { openProfile } from '../profile';
import type { Row } from '../row';
import { coldOpenRows } from './cold-open';
import { fillProfile } from './fill-profile';
import { openedInterviewRows } from './opened-interview';

/** How the product holds up in a profile with 10,000 interviews, 200,000 notes and 100,000 ratings. */
export async function scaleRows(
  extensionFolder: string,
  empty: Profile,
  rounds: number,
): Promise<readonly Row[]> {
  const full = await filledProfile(extensionFolder);
  try {
    return [...(await coldOpenRows(full, empty, rounds)), ...(await openedInterviewRows(full, rounds))];
  } finally {
    await full.close();
  }
}

/** A browser that was started anew after its profile was filled. */
async function filledProfile(extensionFolder: string): Promise<Profile> {
  const profile = await openProfile(extensionFolder);
  const page = await profile.context.newPage();
  await page.goto(`${profile.origin}/dashboard.html#/openings`);
  await page.getByRole('heading', { name: 'Openings' }).waitFor();
  await page.goto(`${profile.origin}/empty.html`);
  await fillProfile(page);
  return profile.reopened();
}
