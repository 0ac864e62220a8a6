/** Node versions that all our tools run on: Vite asks for 20.19, and for 22.12 after that. */
export function isNodeRecent(version) {
  const [major, minor] = version.split('.').map(Number)
  return major === 20 ? minor >= 19 : major === 22 ? minor >= 12 : major > 22
}

/** Ends with one sentence where Node is too old. */
export function requireNode() {
  if (isNodeRecent(process.versions.node)) return
  console.error(
    `Second Look needs Node 20.19, 22.12 or newer; this is ${process.versions.node}. A new one is at https://nodejs.org.`,
  )
  process.exit(1)
}
