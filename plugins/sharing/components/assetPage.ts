import type { SharedAsset } from '../operations/listShared'
import type { SharedComment } from '../operations/listSharedComments'
import type { Grant } from '../operations/types'
import { escapeHtml } from './escapeHtml'
import { page } from './page'

type Shown = { asset: SharedAsset; comments: SharedComment[]; grant: Grant; isFilm: boolean; renditions: string[]; token: string }
type Place = Partial<Record<'height' | 'time' | 'width' | 'x' | 'y', number>>

const percent = (value: number | undefined): string => `${Math.round((value ?? 0) * 10_000) / 100}%`

const placeOf = ({ annotationData }: SharedComment): Place => (typeof annotationData === 'object' && annotationData !== null ? (annotationData as Place) : {})

/** CSS of a mark goes through the script: inline styles are not allowed to run. */
const mark = (comment: SharedComment, number: number): string => {
  const { height, width, x, y } = placeOf(comment)
  if (x === undefined || y === undefined) return ''
  const area = width !== undefined && height !== undefined
  return `<span class="mark${area ? ' area' : ''}" data-left="${percent(x)}" data-top="${percent(y)}"${area ? ` data-width="${percent(width)}" data-height="${percent(height)}"` : ''}>${number}</span>`
}

const minutes = (seconds: number): string => `${Math.floor(seconds / 60)}:${(seconds % 60).toFixed(2).padStart(5, '0')}`

const said = (comment: SharedComment, number: number): string => {
  const { time } = placeOf(comment)
  const when = comment.createdAt.toISOString().slice(0, 16).replace('T', ' ')
  const moment = time === undefined ? '' : ` · <button type="button" class="plain" data-seek="${time}">${minutes(time)}</button>`
  return `<li${comment.parent ? ' class="answer"' : ''}><strong>${escapeHtml(comment.author)}</strong> <span class="soft">${number ? `#${number} · ` : ''}${when} UTC${moment}</span><br>${escapeHtml(comment.content)}</li>`
}

const commentForm = ({ asset, isFilm, token }: Shown): string => `<form method="post" enctype="multipart/form-data" action="/api/shares/${escapeHtml(token)}/comments">
<input type="hidden" name="asset" value="${asset.id}"><input type="hidden" name="x"><input type="hidden" name="y"><input type="hidden" name="time">
<label class="soft" for="name">Your name</label><input id="name" name="name" required maxlength="100" autocomplete="name">
<label class="soft" for="content">Comment</label><textarea id="content" name="content" required maxlength="4000" rows="4"></textarea>
<p class="soft" id="place" role="status">${isFilm ? 'Pause the film to comment on that moment.' : 'Click on the picture to comment on a place.'}</p><button>Send</button></form>`

const SCRIPT = `
const stage=document.querySelector('.stage'),media=stage&&stage.firstElementChild,form=document.querySelector('form[action$="/comments"]'),place=document.getElementById('place')
for(const mark of document.querySelectorAll('.mark'))for(const side of ['left','top','width','height'])if(mark.dataset[side])mark.style[side]=mark.dataset[side]
for(const button of document.querySelectorAll('[data-seek]'))button.addEventListener('click',()=>{if(media&&media.pause){media.pause();media.currentTime=Number(button.dataset.seek)}})
if(form&&media&&media.tagName==='IMG')stage.addEventListener('click',(event)=>{const box=media.getBoundingClientRect();form.x.value=((event.clientX-box.left)/box.width).toFixed(4);form.y.value=((event.clientY-box.top)/box.height).toFixed(4);place.textContent='The comment is about the place you clicked.'})
if(form&&media&&media.pause)media.addEventListener('pause',()=>{form.time.value=media.currentTime.toFixed(3);place.textContent='The comment is about '+media.currentTime.toFixed(2)+' s.'})`

/** One shared asset, large, with what was said about it. */
export const assetPage = (shown: Shown): Response => {
  const { asset, comments, grant, isFilm, renditions, token } = shown
  const base = `/api/shares/${escapeHtml(token)}`
  const source = `${base}/assets/${asset.id}/view`
  const own = comments.filter((comment) => comment.asset === asset.id)
  const numbered = own.filter(({ parent }) => !parent)
  const threads = numbered.flatMap((comment, index) => [said(comment, index + 1), ...own.filter(({ parent }) => parent === comment.id).map((answer) => said(answer, 0))])
  const formats = ['ORIGINAL', ...renditions].map((type) => `<option value="${escapeHtml(type)}">${escapeHtml(type.toLowerCase().replaceAll('_', ' '))}</option>`)
  const download = `<form method="get" action="${base}/assets/${asset.id}/download"><label class="soft" for="rendition">Format</label><select id="rendition" name="rendition">${formats.join('')}</select><button>Download</button></form>`
  const media = isFilm ? `<video controls preload="metadata" src="${source}"></video>` : `<img alt="${escapeHtml(asset.name)}" src="${source}">`
  const talk = own.length > 0 || grant.canComment ? `<section id="comments"><h2>Comments</h2><ul class="talk">${threads.join('')}</ul>${grant.canComment ? commentForm(shown) : ''}</section>` : ''
  const back = grant.collection ? `<p><a href="${base}">All assets</a></p>` : ''
  const body = `<header><div>${back}<h1>${escapeHtml(asset.name)}</h1></div>${grant.canDownload ? download : ''}</header>
<div class="split"><div><div class="stage">${media}${numbered.map((comment, index) => mark(comment, index + 1)).join('')}</div>${asset.note ? `<p>${escapeHtml(asset.note)}</p>` : ''}</div>${talk}</div>`
  return page({ body, script: SCRIPT, title: asset.name })
}
