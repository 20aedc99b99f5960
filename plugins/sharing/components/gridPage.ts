import type { SharedAsset } from '../operations/listShared'
import type { Grant } from '../operations/types'
import { escapeHtml } from './escapeHtml'
import { page } from './page'

type Shown = { assets: SharedAsset[]; grant: Grant; renditions: string[]; token: string }

const kindOf = (assetType: string): string => assetType.toLowerCase().replaceAll('_', ' ')

const renditionPicker = (renditions: string[]): string =>
  `<label class="soft" for="rendition">Format</label><select id="rendition" name="rendition">${['ORIGINAL', ...renditions]
    .map((type) => `<option value="${escapeHtml(type)}">${escapeHtml(type.toLowerCase().replaceAll('_', ' '))}</option>`)
    .join('')}</select>`

const card = (asset: SharedAsset, { grant, token }: Shown): string => {
  const base = `/api/shares/${escapeHtml(token)}`
  const at = `${base}/assets/${asset.id}`
  const choose = `<form method="post" enctype="multipart/form-data" action="${base}/selection"><input type="hidden" name="asset" value="${asset.id}">
<input type="hidden" name="isSelected" value="${String(!asset.isSelected)}"><button class="plain" aria-pressed="${String(asset.isSelected)}">${asset.isSelected ? 'Chosen' : 'Choose'}</button></form>`
  return `<li class="card${asset.isSelected ? ' chosen' : ''}"><a class="frame" href="${base}?asset=${asset.id}"><img loading="lazy" alt="${escapeHtml(asset.name)}" src="${at}/view?size=thumbnail"></a>
<div class="body"><div><div class="name">${escapeHtml(asset.name)}</div><div class="soft">${escapeHtml(kindOf(asset.assetType))}</div></div>
${asset.note ? `<p>${escapeHtml(asset.note)}</p>` : ''}<div class="row">${grant.canDownload ? `<a class="button" href="${at}/download">Download</a>` : ''}
${grant.canSelect ? choose : ''}${grant.canComment ? `<a class="button plain" href="${base}?asset=${asset.id}#comments">Comment</a>` : ''}</div></div></li>`
}

/** A picture that is not there (yet) becomes its kind in words. */
const SCRIPT = `for (const img of document.querySelectorAll('.frame img')) { const gone = () => img.replaceWith(img.alt); if (img.complete && !img.naturalWidth) gone(); else img.addEventListener('error', gone) }`

/** The shared assets, as many as there are. */
export const gridPage = (shown: Shown): Response => {
  const { assets, grant, renditions, token } = shown
  const until = grant.expiresAt ? ` · open until ${grant.expiresAt.toISOString().slice(0, 16).replace('T', ' ')} UTC` : ''
  const zip =
    grant.canDownload && assets.length > 1
      ? `<form method="get" action="/api/shares/${escapeHtml(token)}/zip">${renditionPicker(renditions)}<button>Download all</button></form>`
      : ''
  const list = assets.length > 0 ? `<ul class="grid">${assets.map((asset) => card(asset, shown)).join('')}</ul>` : '<p class="soft">There is nothing to see here at the moment.</p>'
  const body = `<header><div><h1>${escapeHtml(grant.title)}</h1><p class="soft">${assets.length} ${assets.length === 1 ? 'asset' : 'assets'}${until}</p></div>${zip}</header>${list}`
  return page({ body, script: SCRIPT, title: grant.title })
}
