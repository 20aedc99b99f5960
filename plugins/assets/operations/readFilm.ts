import { runTool } from '@/src/media/runTool'

type Stream = { avg_frame_rate?: string; bits_per_raw_sample?: string; channels?: number; codec_name?: string; codec_type?: string; height?: number; r_frame_rate?: string; sample_rate?: string; width?: number }
type Probe = { format?: { bit_rate?: string; duration?: string; format_long_name?: string; tags?: Record<string, string> }; streams?: Stream[] }

const numberIn = (text: string | undefined): number | undefined => (text === undefined || !Number.isFinite(Number(text)) ? undefined : Number(text))

/** What ffprobe says of a film or sound; frame rates as the rational they are (`30000/1001`) and as a number. */
export const readFilm = async (path: string, signal?: AbortSignal): Promise<Record<string, unknown>> => {
  const output = await runTool({ args: ['-v', 'error', '-protocol_whitelist', 'file', '-print_format', 'json', '-show_format', '-show_streams', path], signal, timeoutMs: 30_000, tool: 'ffprobe' })
  const { format = {}, streams = [] } = JSON.parse(output.toString('utf8')) as Probe
  const video = streams.find(({ codec_type }) => codec_type === 'video')
  const audio = streams.find(({ codec_type }) => codec_type === 'audio')
  const [over, under] = (video?.avg_frame_rate ?? '0/0').split('/').map(Number)
  const facts = {
    audioCodec: audio?.codec_name,
    bitrate: numberIn(format.bit_rate),
    channels: audio?.channels,
    codec: video?.codec_name ?? audio?.codec_name,
    container: format.format_long_name,
    duration: numberIn(format.duration),
    fps: over && under ? Math.round((over / under) * 1000) / 1000 : undefined,
    fpsRational: over && under ? video?.avg_frame_rate : undefined,
    height: video?.height,
    resolution: video?.width ? `${video.width}x${video.height}` : undefined,
    sampleRate: numberIn(audio?.sample_rate),
    title: format.tags?.title,
    width: video?.width,
  }
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
}
