import { KitFile } from '../domain/loop/kit-file';
import type { JsonPath } from './place';

/**
 * A kit file whose kit can be asked from. What is taken down in a call is kept by the ids of competencies, questions and
 * probes, so an id that stands twice, or a question in a foreign part, would mix up what was said about what.
 */
export const SoundKitFile = KitFile.check(({ value, issues }) => {
  for (const { path, reason } of troubles(value)) {
    issues.push({ code: 'custom', path: [...path], message: reason, input: value });
  }
});

interface Trouble {
  readonly path: JsonPath;
  readonly reason: string;
}

function troubles({ kit: { parts, answers } }: KitFile): readonly Trouble[] {
  const twice = repeats();
  const inParts = parts.flatMap(({ competency, questions }, i) => [
    ...twice(`competency ${competency.id}`, ['kit', 'parts', i, 'competency', 'id']),
    ...questions.flatMap(({ id, competency: own, probes }, j) => {
      const path = ['kit', 'parts', i, 'questions', j];
      return [
        ...twice(`question ${id}`, [...path, 'id']),
        ...(own === competency.id
          ? []
          : [{ path: [...path, 'competency'], reason: 'is not the competency that the part is about' }]),
        ...probes.flatMap((probe, k) => twice(`probe ${id}/${probe.id}`, [...path, 'probes', k, 'id'])),
      ];
    }),
  ]);
  return [...inParts, ...answers.flatMap(({ id }, i) => twice(`answer ${id}`, ['kit', 'answers', i, 'id']))];
}

/** Remembers what it was shown, and objects to what it sees again. */
function repeats(): (key: string, path: JsonPath) => readonly Trouble[] {
  const seen = new Set<string>();
  return (key, path) => {
    if (seen.has(key)) return [{ path, reason: 'is in the kit twice' }];
    seen.add(key);
    return [];
  };
}
