import { join } from 'node:path'
import { expect, it } from 'vitest'
import { guideMarkdown } from '../../../src/teach/guide/guideMarkdown.ts'

const file = join(import.meta.dirname, '../../../docs/instructors.md')

it('the page for instructors and its document are one; `npx vitest run -u` on this file writes it anew', async () => {
  await expect(guideMarkdown()).toMatchFileSnapshot(file)
})
