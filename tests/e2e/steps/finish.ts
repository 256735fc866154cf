import type { PanelPage, RecommendationName } from '../pages/panel.page';

/** From the live panel to the sealed scorecard: what is still open is marked as not assessed. */
export async function finish(panel: PanelPage, recommendation: RecommendationName): Promise<void> {
  await panel.wrapUp.click();
  await panel.settleOpenRatings();
  await panel.recommend(recommendation);
  await panel.seal();
}

/** Signs with a name; the wrap-up stands at its last step. */
export async function sign(panel: PanelPage, name: string): Promise<void> {
  const field = panel.page.getByRole('textbox', { name: 'Sealed by' });
  await field.fill(name);
  await field.blur();
}
