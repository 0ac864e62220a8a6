import { afterAll } from 'vitest'
import { closeBrowser } from './chromium.ts'

// Vitest runs this for each test file, also where files share a worker's modules.
afterAll(closeBrowser)
