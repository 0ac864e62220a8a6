import { expect, test } from 'vitest'
import { readRequest } from '../../../src/commands/bench/request.ts'

const read = (words: string) =>
  readRequest(words.split(' ').filter(Boolean), { benches: ['retell', 'click', 'load'], scenarios: ['farm', 'tally'] })

test.each([
  ['', { names: [], json: false }],
  ['-- --json', { names: [], json: true }],
  ['load click', { names: ['load', 'click'], json: false }],
  ['click --scenario=tally', { names: ['click'], scenario: 'tally', json: false }],
  ['click retell --scenario=tally', { names: ['click', 'retell'], scenario: 'tally', json: false }],
  ['--scenario tally -- click --json', { names: ['click'], scenario: 'tally', json: true }],
])('bench %s', (words, request) => expect(read(words)).toEqual(request))

test.each([
  ['clock', 'there is no bench "clock"; there are: retell, click, load'],
  ['click --scenario=barn', 'there is no scenario "barn"; there are: farm, tally'],
  ['click --scenario=', 'there is no scenario ""'],
  ['click --scenario=../farm', 'there is no scenario "../farm"'],
  ['load --scenario=farm', '--scenario goes with "click" and "retell" alone'],
  ['click load --scenario=farm', '--scenario goes with "click" and "retell" alone'],
  ['--scenario=farm', '--scenario goes with "click" and "retell" alone'],
  ['click --scenarios=farm', "Unknown option '--scenarios'"],
])('bench %s is refused', (words, sentence) => expect(() => read(words)).toThrow(sentence))
