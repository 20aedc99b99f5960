import { describe, expect, it } from 'vitest'

import { judgeQuality } from './judgeQuality'
import { shapeOf } from './shapeOf'
import { suggestFolders, type FolderForMatch } from './suggestFolders'
import { tagsOf } from './tagsOf'

describe('the asset tagger', () => {
  it('takes the words of the photographer, the name and the folders, then shape and colours', () => {
    const tags = tagsOf({ colors: ['teal', 'white', 'red'], folders: ['campaigns', 'autumn table'], keywords: ['Ceramics'], name: 'IMG_2041_clay-bowlsFinal', shape: shapeOf(1600, 900) })
    expect(tags.slice(0, 3)).toEqual([{ from: 'photo', tag: 'ceramics' }, { from: 'file name', tag: 'clay' }, { from: 'file name', tag: 'bowl' }])
    expect(tags.map(({ tag }) => tag)).toEqual(expect.arrayContaining(['autumn', 'table', 'landscape', 'teal', 'white']))
    expect(tags.map(({ tag }) => tag)).not.toEqual(expect.arrayContaining(['img']))
    expect(tags.map(({ tag }) => tag)).not.toContain('red')
  })
  it('finds nothing in a name that says nothing', () => expect(tagsOf({ colors: [], folders: [], keywords: [], name: 'DSC_0001' })).toEqual([]))
})

describe('the quality analyzer', () => {
  const tone = { brightness: 0.5, clipped: 0.02, contrast: 0.4, sharpness: 0.3 }
  const scoreOf = (metadata: Record<string, unknown>) => {
    const parts = judgeQuality(metadata)
    return parts.reduce((sum, { score }) => sum + score, 0) / parts.length
  }
  it('prefers large, balanced, detailed pictures, and says what is weak', () => {
    expect(scoreOf({ height: 4000, tone, width: 6000 })).toBeGreaterThan(scoreOf({ height: 300, tone: { brightness: 0.05, clipped: 0.7, contrast: 0.05, sharpness: 0.01 }, width: 400 }) + 40)
    expect(judgeQuality({ height: 300, tone: { ...tone, brightness: 0.05 }, width: 400 }).map(({ note }) => note)).toEqual(expect.arrayContaining(['400 × 300 pixels: small', 'very dark']))
  })
  it('knows that a drawing has any size, and judges nothing it does not know', () => {
    expect(judgeQuality({ height: 20, isVector: true, width: 20 })).toEqual([{ name: 'resolution', note: 'a vector drawing: any size', score: 100 }])
    expect(judgeQuality({ pageCount: 3 })).toEqual([])
  })
})

describe('the folder suggester', () => {
  const folder = (name: string, tags: Record<string, number> = {}, types: Record<string, number> = {}): FolderForMatch => ({ id: name, name, path: `/${name}`, tags: new Map(Object.entries(tags)), types: new Map(Object.entries(types)) })
  it('prefers the folder that is called so, then those with like assets, each with the reason', () => {
    const found = suggestFolders({ assetType: 'IMAGE_PHOTO', name: 'clay_bowls_03', tags: ['ceramics'] }, [folder('Logos', { brand: 9 }), folder('Ceramics', { ceramics: 5 }, { IMAGE_PHOTO: 5 }), folder('Table', { ceramics: 1 }, { IMAGE_LOGO: 1 })])
    expect(found.map(({ folder: id }) => id)).toEqual(['Ceramics', 'Table'].slice(0, found.length))
    expect(found[0]?.reasons.join()).toContain('"ceramics"')
  })
  it('suggests nothing without a reason', () => expect(suggestFolders({ assetType: 'FONT', name: 'Tiny', tags: [] }, [folder('Logos', { brand: 9 }, { FONT: 3 })])).toEqual([]))
})
