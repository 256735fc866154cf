import type { Opening } from '../domain/opening/opening';
import { openingTemplate } from '../domain/opening/opening-template';
import type { Plan } from '../domain/opening/plan';
import { openingTemplateFileName, openingTemplateJson } from '../export/opening-template-json';
import type { App } from './app';

/** Saves how an opening interviews as a file for other teams: without its people and its loops. */
export function exportOpening({ saveFile }: Pick<App, 'saveFile'>, opening: Opening, plan: Plan): void {
  const text = openingTemplateJson(openingTemplate(opening, plan));
  saveFile({ name: openingTemplateFileName(opening), type: 'application/json', text });
}
