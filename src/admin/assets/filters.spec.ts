import { describe, expect, it } from 'vitest'

import { filtersFromSearch } from './filtersFromSearch'
import { filtersToSearch } from './filtersToSearch'

describe('filters of the asset browser', () => {
  it('survive the way through the address', () => {
    const search = 'q=clay+bowl&type=IMAGE_PHOTO&type=IMAGE_LOGO&tag=50%25&folder=none&color=%23dd1111&sort=name'
    expect(new URLSearchParams([...filtersToSearch(filtersFromSearch(new URLSearchParams(search)))].sort()).toString()).toBe(new URLSearchParams([...new URLSearchParams(search)].sort()).toString())
  })

  it('leave away what is not filtered', () => {
    expect(filtersToSearch(filtersFromSearch(new URLSearchParams('q=+&other=1'))).toString()).toBe('')
  })
})
