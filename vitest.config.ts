// SPDX-License-Identifier: MulanPSL-2.0
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const longest = [
  'web/browser/jobs.browser.test.ts', 'conformance/agreement.test.ts', 'server/manuscript/five-towns.test.ts', 'town/specimen/specimen.test.ts',
  'server/county/two-servers.test.ts',
]
const placeOf = ({ moduleId }: TestSpecification): number => {
  const at = longest.findIndex(name => moduleId.endsWith(name))
  return at === -1 ? longest.length : at
}

/** The longest suites first: they are small files, and begun last one of them would keep a single worker busy to the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((one, other) => placeOf(one) - placeOf(other))
  }
}

export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    exclude: ['node_modules/**', 'dist/**', 'data/**'],
    globalSetup: ['tools/one-temporary-place.ts'],
    // Patience costs nothing where a test passes, and a machine with other work may be many times slower.
    testTimeout: 240_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 45_000, interval: 50 } },
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
  },
})
