import { approaches } from '../../core/catalogue/approach.ts'
import { events } from '../../core/catalogue/event.ts'
import { faces, lights, marks, parts, poses } from '../../core/catalogue/stage.ts'
import type { Manifest } from '../../core/manifest/manifest.ts'

/** A closed set of ids, and what to say of one that is not in it. */
export class Known {
  readonly #ids: Set<string>
  constructor(
    readonly kind: string,
    ids: Iterable<string>,
  ) {
    this.#ids = new Set(ids)
  }

  has(id: string): boolean {
    return this.#ids.has(id)
  }

  /** An empty list if the id is known, else one sentence that names the nearest. */
  fault(id: string | undefined): string[] {
    if (id !== undefined && this.#ids.has(id)) return []
    const near = [...this.#ids]
      .filter((known) => id && (known.startsWith(id.slice(0, 3)) || known.includes(id)))
      .slice(0, 3)
    return [`unknown ${this.kind} "${id ?? ''}"${near.length > 0 ? `; is it ${near.join(', ')}?` : ''}`]
  }
}

/** Every word that a story's tags and variables may use. */
export interface Vocabulary {
  readonly people: Known
  /** People with barriers: those an approach can be made to. */
  readonly met: Known
  /** People who can stand on the stage. */
  readonly drawn: Known
  readonly cues: Known
  readonly places: Known
  readonly things: Known
  readonly chapters: Known
  readonly endings: Known
  readonly clocks: Known
  readonly approaches: Known
  readonly events: Known
  readonly faces: Known
  readonly marks: Known
  readonly poses: Known
  readonly lights: Known
  readonly parts: Known
  /** Variables that a line may insert. */
  readonly names: ReadonlySet<string>
  /** Variables that the model sets and a script only reads. */
  readonly modelVariables: ReadonlySet<string>
}

export function vocabularyOf({ scenario, cast, cues, places }: Manifest): Vocabulary {
  const people = Object.entries(cast)
  const met = people.filter(([, { barriers }]) => barriers).map(([id]) => id)
  return {
    people: new Known('person', Object.keys(cast)),
    met: new Known('person with barriers', met),
    drawn: new Known(
      'person with art',
      people.filter(([, { art }]) => art).map(([id]) => id),
    ),
    cues: new Known('cue', Object.keys(cues)),
    places: new Known('place', Object.keys(places)),
    things: new Known(
      'thing',
      Object.values(places).flatMap(({ things }) => Object.keys(things)),
    ),
    chapters: new Known('chapter', Object.keys(scenario.chapters)),
    endings: new Known('ending', Object.keys(scenario.endings)),
    clocks: new Known('clock', Object.keys(scenario.clocks)),
    approaches: new Known('approach', Object.keys(approaches)),
    events: new Known('event', Object.keys(events)),
    faces: new Known('face', faces),
    marks: new Known('mark', marks),
    poses: new Known('pose', poses),
    lights: new Known('light', lights),
    parts: new Known('part', parts),
    names: new Set(scenario.names),
    modelVariables: new Set([
      ...met.map((id) => `willing_${id.replaceAll('-', '_')}`),
      'late',
      'assessed',
      ...Object.keys(scenario.given),
    ]),
  }
}
