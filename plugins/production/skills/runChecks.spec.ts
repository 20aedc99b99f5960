import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

import { sharp } from '@/src/media/sharp'

import { measureImage } from './measureImage'
import { measureText } from './measureText'
import { parseChecklist } from './parseChecklist'
import { runChecks } from './runChecks'
import type { ImageMeasures, Specimen } from './types'

const library = new URL('../../../src/library/', import.meta.url)
const checklist = (name: string) => parseChecklist(readFileSync(new URL(`checklists/${name}.md`, library), 'utf8'))
const moss = { hex: '#2F5D50', name: 'Moss' }

const draw = (width: number, height: number, fill = '#2F5D50') =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${fill}"/>${Array.from({ length: 40 }, (_, at) => `<circle cx="${(at * 97) % width}" cy="${(at * 61) % height}" r="${20 + (at % 7) * 9}" fill="${at % 2 ? '#F1E9DC' : '#C8704B'}"/>`).join('')}</svg>`,
    ),
  )

const specimen = (image: ImageMeasures, more: Partial<Specimen> = {}): Specimen => ({
  altText: 'Clay bowls on a green ground, seen from above',
  brandColors: [moss],
  file: { bytes: image.bytes, format: image.format, name: 'bowls.jpg' },
  forbiddenWords: [],
  image,
  text: '',
  title: 'Autumn key visual with bowls',
  ...more,
})
const outcome = (result: ReturnType<typeof runChecks>, check: string) => result.checks.find((one) => one.check === check)

describe('a checklist', () => {
  it('is read from markdown items with their checks, parameters, weights and sections', () => {
    expect(parseChecklist('# Images\n- [ ] Wide enough {check=min-width value=1600 weight=3}\n- [ ] Right format {check=format value="jpeg, png"}\n- [ ] Looks good\n- a note')).toEqual([
      { check: 'min-width', params: { value: '1600' }, section: 'Images', text: 'Wide enough', weight: 3 },
      { check: 'format', params: { value: 'jpeg, png' }, section: 'Images', text: 'Right format', weight: 1 },
      { check: 'person', params: {}, section: 'Images', text: 'Looks good', weight: 1 },
    ])
  })

  it.each(['default', 'image', 'video', 'copy', 'document', 'social-package'])('of the library knows all its checks: %s', (name) => {
    const { checks } = runChecks(checklist(`${name}-qa`), { brandColors: [], forbiddenWords: [], text: '', title: 'T' }, 80)
    expect(checks.length).toBeGreaterThan(4)
    expect(checks.filter(({ reason }) => reason.includes('has no check'))).toEqual([])
  })
})

describe('a picture', () => {
  it('that is sharp, large and in the client\'s colours gets every point (B000-096)', async () => {
    const image = await measureImage(await draw(2000, 1400).jpeg({ quality: 92 }).toBuffer())
    const result = runChecks(checklist('image-qa'), specimen(image), 80)
    expect(result.checks.filter((one) => one.result === 'failed' || one.result === 'partly')).toEqual([])
    expect(result).toMatchObject({ score: 100, suggestions: [] })
    expect(result.checks.filter((one) => one.result === 'person').map(({ text }) => text)).toEqual([
      'The crop works in every format of the brief',
      'Everybody who can be recognised has agreed',
    ])
  })

  it('that is small, soft and grey is told why, worst first', async () => {
    const image = await measureImage(await draw(800, 500, '#808080').blur(12).modulate({ saturation: 0 }).linear(0.3, 90).png().toBuffer())
    const result = runChecks(checklist('image-qa'), specimen(image, { altText: '' }), 80)
    expect(outcome(result, 'min-width')).toMatchObject({ points: 0, reason: 'It is 800 px wide; 1,600 px are wanted.', result: 'failed' })
    expect(outcome(result, 'sharpness')?.result).toBe('failed')
    expect(outcome(result, 'brand-colors')).toMatchObject({ reason: 'None of Moss is clearly visible.', result: 'failed' })
    expect(outcome(result, 'alt-text')?.suggestion).toBe('Describe in one sentence what the picture shows.')
    expect(result.score).toBeLessThan(50)
    expect(result.suggestions[0]).toBe('Export it again with at least 1,600 px; do not enlarge this file.')
  })

  it('is measured the way it is shown, turned by its orientation', async () => {
    const turned = await draw(600, 300).jpeg().withMetadata({ orientation: 6 }).toBuffer()
    expect(await measureImage(turned)).toMatchObject({ height: 600, width: 300 })
  })

  it('that is black fails exposure', async () => {
    const image = await measureImage(await sharp({ create: { background: '#000', channels: 3, height: 1000, width: 1700 } }).png().toBuffer())
    expect(outcome(runChecks(checklist('image-qa'), specimen(image), 80), 'exposure')?.reason).toBe('100 % of it is black.')
  })

  it('that is no picture is refused by name', async () => {
    await expect(measureImage(Buffer.from('no picture'))).rejects.toThrow(/unsupported image format/)
  })
})

describe('a text', () => {
  const easy = 'We made a bowl. It is made of clay from the valley. You can use it each day and it will last for years. Hold it and feel how warm it is. See all bowls in our shop in Bath, and ask us how they are made.'
  const words = (text: string) => runChecks(checklist('copy-qa'), { brandColors: [], forbiddenWords: ['cheap'], text, title: 'Bowls' }, 80)

  it('is counted in words, sentences and reading ease', () => {
    expect(measureText(easy)).toMatchObject({ sentences: 5, words: 47 })
    expect(measureText(easy).readingEase).toBeGreaterThan(85)
    expect(measureText('')).toEqual({ averageSentence: 0, readingEase: 0, sentences: 0, words: 0 })
  })

  it('that is plain passes', () => expect(words(easy).score).toBe(100))

  it('with placeholders, unwanted and doubled words is told which', () => {
    const result = words(`${easy} It is is cheap. Lorem ipsum.`)
    expect(outcome(result, 'forbidden-words')?.reason).toBe('It says "cheap".')
    expect(outcome(result, 'no-placeholders')?.reason).toBe('It still contains "Lorem ipsum".')
    expect(outcome(result, 'typography')).toMatchObject({ reason: 'Found "is is".', result: 'partly' })
  })

  it('that is hard to read is told so', () => {
    const hard = 'Notwithstanding considerable organisational transformation, interdepartmental collaboration necessitates comprehensive reconsideration of institutional communication methodologies, particularly concerning sustainability considerations across multinational subsidiaries.'
    expect(outcome(words(hard), 'readability')?.result).toBe('failed')
    expect(outcome(words(hard), 'text-length')?.reason).toBe('It has 20 words; at least 30 are wanted.')
  })
})

it('a checklist that measures nothing has no score', () => {
  expect(runChecks(parseChecklist('- [ ] Looks good'), { brandColors: [], forbiddenWords: [], text: '', title: '' }, 80).score).toBeNull()
})
