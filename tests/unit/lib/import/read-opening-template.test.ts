import { describe, expect, it } from 'vitest';
import { openingTemplate } from '@/lib/domain/opening/opening-template';
import { openingTemplateJson } from '@/lib/export/opening-template-json';
import { readOpeningTemplate, refuseTemplateBySize } from '@/lib/import/read-opening-template';
import { refusalText } from '@/lib/import/refusal';
import { anOpening, aPlan } from '@/tests/support/opening-builders';

const template = openingTemplate(anOpening(), aPlan());

function fileOf(text: string) {
  return { name: 'opening.json', bytes: new TextEncoder().encode(text) };
}

function refusalOf(value: unknown): string {
  const read = readOpeningTemplate(fileOf(JSON.stringify(value, null, 2)));
  if (read.ok) throw new Error('The file was accepted');
  return refusalText(read.refusal);
}

describe('readOpeningTemplate', () => {
  it('reads what was exported, and loses nothing', () => {
    expect(readOpeningTemplate(fileOf(openingTemplateJson(template)))).toEqual({ ok: true, template });
  });

  it.each([
    [
      { ...template, format: 'evenhand-opening/2' },
      'was written by a newer Evenhand (format evenhand-opening/2)',
    ],
    [
      { ...template, format: 'evenhand-kit/1' },
      'is not an Evenhand opening template (its format is evenhand-kit/1)',
    ],
    [[template], 'is not an Evenhand opening template'],
    [null, 'is not an Evenhand opening template'],
  ])('refuses what is foreign or newer, case %#', (value, reason) => {
    expect(refusalOf(value)).toContain(`opening.json was refused: it ${reason}`);
  });

  it('names the place of what is wrong', () => {
    const [stage] = template.stages;
    expect(refusalOf({ ...template, stages: [stage, { ...stage, minutes: -1 }] })).toMatch(
      /stages\[1\]\.minutes.*line/,
    );
    expect(refusalOf({ ...template, title: 'A \u202eb' })).toMatch(/title.*control characters/);
    expect(refusalOf({ ...template, bar: 6 })).toContain('bar');
  });

  it('refuses a stage or a competency that is there twice', () => {
    const { stages, competencies } = template;
    expect(refusalOf({ ...template, stages: [...stages, ...stages] })).toMatch(/stages\[1\]\.id.*twice/);
    expect(refusalOf({ ...template, competencies: [...competencies, competencies[0]] })).toMatch(
      /competencies\[3\]\.id.*twice/,
    );
  });

  it('refuses what is nested too deeply, too large or no JSON', () => {
    expect(readOpeningTemplate(fileOf(`${'['.repeat(50)}${']'.repeat(50)}`)).ok).toBe(false);
    expect(readOpeningTemplate(fileOf('{')).ok).toBe(false);
    expect(readOpeningTemplate(fileOf(' '.repeat(2 * 1024 * 1024))).ok).toBe(false);
    expect(refuseTemplateBySize({ name: 'opening.json', size: 1024 * 1024 + 1 })?.reason).toBe(
      'is larger than 1 MB',
    );
    expect(refuseTemplateBySize({ name: 'opening.json', size: 1024 * 1024 })).toBeNull();
  });
});
