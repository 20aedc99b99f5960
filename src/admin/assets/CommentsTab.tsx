import { type FormEvent, type RefObject, useState } from 'react'

import { When } from '@/src/admin/elements/When'

import { clockText } from './clockText'
import type { CommentRow, MarkData, Media } from './detailTypes'
import { frameAt } from './frameAt'
import type { Tool } from './MarkedMedia'
import { timeOfFrame } from './timeOfFrame'
import type { Thread, useComments } from './useComments'

type Props = {
  active: string | undefined
  canMark: boolean
  comments: ReturnType<typeof useComments>
  draft: MarkData | undefined
  media: Media
  onActive: (thread: Thread | undefined) => void
  onDraft: (draft: MarkData | undefined) => void
  onTool: (tool: Tool | undefined) => void
  tool: Tool | undefined
  video: RefObject<HTMLVideoElement | null>
}

/** Of films that do not say theirs. */
const USUAL_FPS = 25

const nameOf = ({ author, authorType, guestName }: CommentRow): string => guestName ?? (typeof author === 'object' && author?.name ? author.name : authorType === 'AGENT' ? 'An agent' : 'The team')

/** With the frame, as films are spoken of. */
const timeText = (time: number, fps: number | undefined): string => (fps ? `${clockText(time)}, frame ${frameAt(time, fps)}` : `${clockText(time)}.${String(Math.round((time % 1) * 100)).padStart(2, '0')}`)

const placeText = ({ time, width, x }: MarkData, fps: number | undefined): string =>
  [time !== undefined ? timeText(time, fps) : '', width !== undefined ? 'an area' : x !== undefined ? 'a point' : ''].filter(Boolean).join(', ')

const One = ({ comment, now }: { comment: CommentRow; now: Date }) => (
  <>
    <p className="ce-comment__head">
      <strong>{nameOf(comment)}</strong> <When date={comment.createdAt} now={now} />
    </p>
    <p className="ce-comment__text">{comment.content}</p>
  </>
)

const Answer = ({ onAnswer }: { onAnswer: (content: string) => Promise<boolean> }) => {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const content = String(new FormData(form).get('answer') ?? '').trim()
    if (content) void onAnswer(content).then((isSaved) => isSaved && form.reset())
  }
  return (
    <form className="ce-comment__answer" onSubmit={submit}>
      <input aria-label="Your answer" autoComplete="off" name="answer" placeholder="Answer" />
      <button className="ce-chip" type="submit">
        Send
      </button>
    </form>
  )
}

/** Steps a film by single frames, and takes the frame it stands at. */
const FrameTools = ({ fps = USUAL_FPS, onTake, video }: { fps?: number | undefined; onTake: (time: number) => void; video: RefObject<HTMLVideoElement | null> }) => {
  const step = (frames: number) => {
    const film = video.current
    if (!film) return
    film.pause()
    film.currentTime = timeOfFrame(frameAt(film.currentTime, fps) + frames, fps, film.duration)
  }
  const take = () => {
    const film = video.current
    if (!film) return
    film.pause()
    onTake(timeOfFrame(frameAt(film.currentTime, fps), fps, film.duration))
  }
  return (
    <>
      <button aria-label="One frame back" className="ce-chip" onClick={() => step(-1)} type="button">
        ‹ frame
      </button>
      <button aria-label="One frame on" className="ce-chip" onClick={() => step(1)} type="button">
        frame ›
      </button>
      <button className="ce-chip" onClick={take} type="button">
        Mark this moment
      </button>
    </>
  )
}

/** What people say about the asset, where they mean it, and the form for one more. */
export const CommentsTab = ({ active, canMark, comments, draft, media, onActive, onDraft, onTool, tool, video }: Props) => {
  const [isOpenOnly, setOpenOnly] = useState(true)
  const now = new Date()
  const shown = comments.threads.filter(({ isResolved }) => !isOpenOnly || !isResolved)
  const resolved = comments.threads.filter(({ isResolved }) => isResolved).length
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const content = String(new FormData(form).get('content') ?? '').trim()
    if (!content) return
    void comments.add({ content, mark: draft }).then((isSaved) => {
      if (!isSaved) return
      form.reset()
      onDraft(undefined)
    })
  }
  return (
    <div className="ce-comments">
      <form className="ce-comments__form" onSubmit={submit}>
        <label className="ce-form__field">
          <span>Comment</span>
          <textarea name="content" required rows={2} />
        </label>
        <div className="ce-comments__tools">
          {canMark &&
            (['point', 'rect'] as const).map((one) => (
              <button aria-pressed={tool === one} className="ce-chip" key={one} onClick={() => onTool(tool === one ? undefined : one)} type="button">
                {one === 'point' ? 'Point' : 'Area'}
              </button>
            ))}
          {media.kind === 'video' && <FrameTools fps={media.fps} onTake={(time) => onDraft({ ...draft, time })} video={video} />}
          {draft && (
            <button aria-label="Take the mark away" className="ce-chip" onClick={() => onDraft(undefined)} type="button">
              {placeText(draft, media.fps)} ×
            </button>
          )}
          <button className="ce-button" data-kind="primary" type="submit">
            Comment
          </button>
        </div>
        {tool && <p className="ce-comments__hint">{tool === 'point' ? 'Press on the picture where you mean it.' : 'Draw over the area you mean.'}</p>}
      </form>
      {resolved > 0 && (
        <label className="ce-facets__value">
          <input checked={!isOpenOnly} onChange={() => setOpenOnly(!isOpenOnly)} type="checkbox" />
          <span>Show {resolved} resolved</span>
        </label>
      )}
      {comments.error && <p className="ce-dam__problem" role="alert">{comments.error}</p>}
      {shown.length === 0 && !comments.isLoading && <p className="ce-detail__quiet">{comments.threads.length === 0 ? 'Nobody has said anything about it yet.' : 'Everything is resolved.'}</p>}
      <ol>
        {shown.map((thread) => (
          <li className="ce-comment" data-active={thread.id === active} data-resolved={Boolean(thread.isResolved)} key={thread.id}>
            <button aria-label={`Show comment ${thread.number} in its place`} aria-pressed={thread.id === active} className="ce-comment__number" onClick={() => onActive(thread.id === active ? undefined : thread)} type="button">
              {thread.number}
            </button>
            <div>
              <One comment={thread} now={now} />
              {thread.annotationData && <p className="ce-comment__place">{placeText(thread.annotationData, media.fps)}</p>}
              {thread.answers.map((answer) => (
                <div className="ce-comment__reply" key={answer.id}>
                  <One comment={answer} now={now} />
                </div>
              ))}
              <div className="ce-comment__foot">
                <Answer onAnswer={(content) => comments.add({ content, parent: thread.id })} />
                <button className="ce-chip" onClick={() => void comments.resolve(thread.id, !thread.isResolved)} type="button">
                  {thread.isResolved ? 'Open again' : 'Resolve'}
                </button>
              </div>
            </div>
          </li>
        ))}
      </ol>
    </div>
  )
}
