/** Does `work` again and again, so many at once, for so many milliseconds; how often a second it was done. */
export async function asFastAsItGoes(
  atOnce: number,
  milliseconds: number,
  work: (lane: number) => Promise<boolean>,
): Promise<number> {
  const began = performance.now()
  let done = 0
  const lane = async (number: number) => {
    while (performance.now() - began < milliseconds) {
      if (!(await work(number))) return
      done += 1
    }
  }
  await Promise.all(Array.from({ length: atOnce }, (_, number) => lane(number)))
  return (done * 1000) / (performance.now() - began)
}

/** Begins `work` so often a second, whatever became of what was begun before; the milliseconds that each took. */
export async function atRate(
  perSecond: number,
  seconds: number,
  work: (number: number) => Promise<unknown>,
): Promise<number[]> {
  const times: number[] = []
  const running: Promise<void>[] = []
  const began = performance.now()
  for (let number = 0; number < perSecond * seconds; number++) {
    const due = began + (number * 1000) / perSecond
    while (performance.now() < due) await new Promise((resolve) => setTimeout(resolve, due - performance.now()))
    // From when it was due: waiting for us would be waiting too.
    running.push(work(number).then(() => void times.push(performance.now() - due)))
  }
  await Promise.all(running)
  return times
}
