'use client'

import { useEffect, useRef, useState } from 'react'

import type { PreviewLink } from './usePreviewLink'

type Props = { entry: string; link: PreviewLink & { url: string }; title: string; width: number | undefined }

const MESSAGE = 'content-preview'
const WHATEVER = 'allow-forms allow-popups allow-scripts'

const isReady = (data: unknown): boolean => typeof data === 'object' && data !== null && 'type' in data && data.type === MESSAGE && 'ready' in data && data.ready === true

/** A page of the engine's own origin in the frame must not reach the admin; another origin cannot. */
const sandboxOf = (url: string): string => (new URL(url, location.href).origin === location.origin ? WHATEVER : `${WHATEVER} allow-same-origin`)

/** The front end in a frame. It is loaded anew for every link, or told of it when it said that it listens (docs/delivery.md). */
export const PreviewFrame = ({ entry, link, title, width }: Props) => {
  const frame = useRef<HTMLIFrameElement>(null)
  const [shown, setShown] = useState(link.url)
  const isListening = useRef(false)
  useEffect(() => {
    const onMessage = ({ data, source }: MessageEvent) => {
      if (source === frame.current?.contentWindow && isReady(data)) isListening.current = true
    }
    window.addEventListener('message', onMessage)
    return () => window.removeEventListener('message', onMessage)
  }, [])
  useEffect(() => {
    if (link.url === shown) return
    const { contentWindow } = frame.current ?? {}
    if (isListening.current && contentWindow) contentWindow.postMessage({ entry, token: link.token, type: MESSAGE, url: link.url }, new URL(link.url, location.href).origin)
    else setShown(link.url)
  }, [entry, link, shown])
  return (
    <div className="ce-preview__stage">
      <iframe referrerPolicy="strict-origin" ref={frame} sandbox={sandboxOf(link.url)} src={shown} style={width ? { width } : undefined} title={title} />
    </div>
  )
}
