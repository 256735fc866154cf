import type { Opening } from '../domain/opening/opening';
import type { OpeningTemplate } from '../domain/opening/opening-template';

/** An opening's template as `evenhand-opening/1`. Read again, it is the same record. */
export function openingTemplateJson(template: OpeningTemplate): string {
  return `${JSON.stringify(template, null, 2)}\n`;
}

/** The name of an opening template's file. */
export function openingTemplateFileName({ id }: Pick<Opening, 'id'>): string {
  return `opening-${id.slice(0, 8)}.json`;
}
