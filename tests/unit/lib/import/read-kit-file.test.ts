import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createKitFile } from '@/lib/domain/loop/kit-file';
import type { KitFile } from '@/lib/domain/loop/kit-file';
import { kitJson } from '@/lib/export/kit-json';
import { readKitFile, readKitText, refuseKitBySize } from '@/lib/import/read-kit-file';
import type { KitRead } from '@/lib/import/read-kit-file';
import { refusalText } from '@/lib/import/refusal';
import type { Refusal } from '@/lib/import/refusal';
import { aKit, aQuestion } from '@/tests/support/builders';
import { aKitFile } from '@/tests/support/opening-builders';

function fileOf(text: string, name = 'mine.kit.json') {
  return { name, bytes: new TextEncoder().encode(text) };
}

function refused(read: KitRead): Refusal {
  if (read.ok) throw new Error('The kit was taken');
  return read.refusal;
}

function refusalOf(value: unknown): Refusal {
  return refused(readKitFile(fileOf(JSON.stringify(value, null, 2))));
}

/** A kit file of which a forger has made the hash fit what they put in. */
function forged(fields: Record<string, unknown>): unknown {
  const { hash: _, ...content } = aKitFile();
  return createKitFile({ ...content, ...fields });
}

/** The built kit with its first part replaced. */
function kitWithPart(fields: (part: KitFile['kit']['parts'][number]) => object): KitFile['kit'] {
  const [first, ...others] = aKit().parts;
  if (!first) throw new Error('The built kit has no part');
  return aKit({ parts: [{ ...first, ...fields(first) }, ...others] });
}

describe('readKitFile', () => {
  it('reads what kitJson wrote', () => {
    const file = aKitFile({ handover: 'Probe rollback.', dueAt: 1_772_442_000_000 });
    expect(readKitFile(fileOf(kitJson(file)))).toEqual({ ok: true, kit: file });
  });

  it('takes a kit whose keys came in another order', () => {
    const reversed = Object.fromEntries(Object.entries(aKitFile()).reverse());
    expect(readKitFile(fileOf(JSON.stringify(reversed)))).toEqual({ ok: true, kit: aKitFile() });
  });

  it.each([
    ['', 'is empty'],
    ['%PDF-1.7', 'is not JSON but a PDF document'],
    ['{"format":"evenhand-scorecard/1"}', 'is not an Evenhand kit (its format is evenhand-scorecard/1)'],
    ['{"kit":{}}', 'is not an Evenhand kit'],
    ['[]', 'is not an Evenhand kit'],
    [
      '{"format":"evenhand-kit/2"}',
      'was written by a newer Evenhand (format evenhand-kit/2); update to open it',
    ],
  ])('refuses what is foreign or newer: %j', (text, reason) => {
    expect(refused(readKitFile(fileOf(text)))).toEqual({ file: 'mine.kit.json', reason, place: null });
  });

  it('refuses what is too large before anything else', () => {
    const reason = 'is larger than 2 MB';
    expect(refused(readKitFile({ name: 'x', bytes: new Uint8Array(2 * 1024 * 1024 + 1) })).reason).toBe(
      reason,
    );
    expect(refused(readKitText(' '.repeat(2 * 1024 * 1024 + 1))).reason).toBe(reason);
    expect(refuseKitBySize({ name: 'x', size: 2 * 1024 * 1024 + 1 })?.reason).toBe(reason);
    expect(refuseKitBySize({ name: 'x', size: 2 * 1024 * 1024 })).toBeNull();
  });

  it.each([
    ['deep nesting', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, /is nested more than 16 levels deep/],
    ['very many values', `[${'0,'.repeat(100_001)}0]`, /has more than 100000 values/],
    ['a key to the prototype', '{"__proto__":{"format":"evenhand-kit/1"}}', /has the key "__proto__"/],
    ['a key twice', '{"format":"evenhand-kit/1","format":"x"}', /has the key "format" twice/],
    ['text that is cut off', kitJson(aKitFile()).slice(0, 400), /is not valid JSON/],
  ])('refuses %s and names the place', (_, text, reason) => {
    const refusal = refused(readKitFile(fileOf(text)));
    expect(refusal.reason).toMatch(reason);
    expect(refusal.place).toMatch(/^line \d+, column \d+$/);
  });

  it('finds out that a kit was altered, whatever was altered', () => {
    const { hash, ...content } = aKitFile();
    const changes = fc.constantFrom<Record<string, unknown>>(
      { candidate: 'C-18' },
      { lead: 'Mallory' },
      { handover: 'Rate 1.' },
      { dueAt: 1 },
      { secret: 'f'.repeat(32) },
      { supersedes: content.kit.id },
      { kit: { ...content.kit, minutes: 41 } },
      { kit: kitWithPart(({ competency }) => ({ competency: { ...competency, title: 'Other' } })) },
    );
    fc.assert(
      fc.property(changes, (change) => {
        const refusal = refusalOf({ ...content, ...change, hash });
        expect(refusal.place).toMatch(/^hash, line \d+, column \d+$/);
        expect(refusal.reason).toContain('altered on its way');
      }),
      { seed: 6 },
    );
  });

  it.each<[string, Record<string, unknown>, string, string]>([
    ['a secret that is none', { secret: 'guess' }, 'secret', 'is not 32 hexadecimal digits'],
    ['no candidate', { candidate: '' }, 'candidate', 'is empty'],
    ['a blank candidate', { candidate: '\u3000 ' }, 'candidate', 'is blank'],
    ['a disguised candidate', { candidate: 'C-\u202e71' }, 'candidate', 'has control characters'],
    ['an unseen character', { lead: 'Lee\u200b Lead' }, 'lead', 'has invisible characters'],
    ['half a character', { stage: 'Half \ud83d' }, 'stage', 'has invisible characters'],
    ['an overlong name', { lead: 'L'.repeat(201) }, 'lead', 'is longer than 200 characters'],
    ['an overlong handover', { handover: 'h'.repeat(4001) }, 'handover', 'is longer than 4000 characters'],
    ['no parts', { kit: aKit({ parts: [] }) }, 'kit.parts', 'is empty'],
    ['a foreign loop', { loop: '../loop' }, 'loop', 'is not a UUID'],
    [
      'a competency twice',
      { kit: aKit({ parts: [...aKit().parts, ...aKit().parts.slice(0, 1)] }) },
      'kit.parts[3].competency.id',
      'is in the kit twice',
    ],
    [
      'a question twice',
      { kit: kitWithPart(({ questions }) => ({ questions: [...questions, ...questions.slice(0, 1)] })) },
      'kit.parts[0].questions[2].id',
      'is in the kit twice',
    ],
    [
      'a probe twice',
      {
        kit: kitWithPart(({ questions }) => ({
          questions: questions.map((each) => ({ ...each, probes: [...each.probes, ...each.probes] })),
        })),
      },
      'kit.parts[0].questions[0].probes[2].id',
      'is in the kit twice',
    ],
    [
      'a question of another competency',
      { kit: kitWithPart(() => ({ questions: [aQuestion('stray', 'latency')] })) },
      'kit.parts[0].questions[0].competency',
      'is not the competency that the part is about',
    ],
    [
      'an answer twice',
      { kit: aKit({ answers: [...aKit().answers, ...aKit().answers] }) },
      'kit.answers[1].id',
      'is in the kit twice',
    ],
  ])('refuses %s even where the hash fits, and names the place', (_, fields, place, reason) => {
    const refusal = refusalOf(forged(fields));
    expect(refusal.place?.split(', line ')[0]).toBe(place);
    expect(refusal.reason).toContain(reason);
  });

  it('makes the name of a refused file safe to show', () => {
    const refusal = refused(readKitFile(fileOf('%PDF-', 'kit\u202egnp\u200b.json')));
    expect(refusalText(refusal)).toBe('kitgnp.json was refused: it is not JSON but a PDF document.');
  });

  it('never throws for what a file holds', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.json(), (bytes, json) => {
        expect(readKitFile({ name: 'x', bytes }).ok).toBe(false);
        expect(readKitText(json).ok).toBe(false);
      }),
      { seed: 6 },
    );
  });
});

describe('readKitText', () => {
  const text = kitJson(aKitFile({ handover: 'Ask:\n\n  {about} rollback \u00a0}' }));
  const kit = readKitFile(fileOf(text));

  it.each([
    ['as it is', text],
    ['with white space around', `\n\n \t${text}\u00a0\n`],
    ['in a code fence', `\`\`\`json\n${text}\`\`\`\n`],
    ['on one line in a code fence', `~~~\n${JSON.stringify(JSON.parse(text))}\n~~~`],
    ['in a mail', `Hi Ana,\nhere is your kit (C-17):\n\n${text}\nBest,\nLee`],
    ['with the line ends of Windows', text.replaceAll('\n', '\r\n')],
    ['indented by a mail program', text.replace(/^ +/gm, (spaces) => '\u00a0'.repeat(spaces.length))],
  ])('reads a kit %s', (_, pasted) => {
    expect(kit.ok).toBe(true);
    expect(readKitText(pasted)).toEqual(kit);
  });

  it.each([
    ['', 'The pasted text was refused: it is empty.'],
    [`[${JSON.stringify(aKitFile())}]`, 'The pasted text was refused: it is not an Evenhand kit.'],
  ])('refuses what is no kit', (pasted, words) => {
    expect(refusalText(refused(readKitText(pasted)))).toBe(words);
  });

  it('refuses a kit of which the end was not copied', () => {
    expect(refusalText(refused(readKitText(text.slice(0, -20))))).toMatch(
      /^The pasted text was refused: line \d+, column \d+: is not valid JSON/,
    );
  });
});
