import { list, number, relation, row, select, text, textarea } from '@/src/fields'

const linkTypes = ['deliverable', 'reference', 'source'] as const

/** Assets and content a brief uses or produced (001.BriefAssetLink, 001.BriefContentLink). */
export const briefLinks = [
  list(
    'assetLinks',
    [
      row(
        relation('asset', 'assets', { onDelete: 'cascade', required: true, width: '60%' }),
        select('linkType', linkTypes, { defaultValue: 'reference', required: true, width: '40%' }),
      ),
      row(
        number('score', { max: 1, min: 0, width: '33%' }),
        text('addedBySkill', { readOnly: true, width: '33%' }),
        textarea('reason', { width: '33%' }),
      ),
    ],
    { dbName: 'brief_asset_links', oncePer: 'asset', singular: 'Asset' },
  ),
  list(
    'contentLinks',
    [
      row(
        relation('contentEntry', 'content-entries', { onDelete: 'cascade', required: true, width: '60%' }),
        select('linkType', linkTypes, { defaultValue: 'reference', required: true, width: '40%' }),
      ),
    ],
    { dbName: 'brief_content_links', oncePer: 'contentEntry', singular: 'Content entry' },
  ),
]
