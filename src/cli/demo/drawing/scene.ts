import type { room } from './room'
import { svgPage } from './svgPage'

/** Things in a room. */
export const scene = (setting: ReturnType<typeof room>, things: string) => svgPage(setting.body + things, setting.defs)
