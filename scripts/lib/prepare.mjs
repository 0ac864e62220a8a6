import { BuildError, build, buildArt } from './build.mjs'
import { install } from './install.mjs'
import { alone } from './lock.mjs'

/** Does `work` on installed packages; where a build fails, ends with one sentence. */
async function prepared(work) {
  try {
    await alone(async () => {
      await install()
      await work()
    })
  } catch (error) {
    if (!(error instanceof BuildError)) throw error
    console.error(error.message)
    process.exit(1)
  }
}

export const prepareInstalled = () => prepared(() => undefined)
export const prepareArt = () => prepared(buildArt)
export const prepareSite = () => prepared(build)
