import { bowl } from './drawing/bowl'
import { mossRoom } from './drawing/mossRoom'
import { scene } from './drawing/scene'
import { twig } from './drawing/twig'
import { vase } from './drawing/vase'
import type { DemoPicture } from './types'

/** The picture that the demo hands over as finished work. */
export const keyVisual = (): DemoPicture => ({
  svg: scene(
    mossRoom,
    `${vase(520, 1080, 620, '#C8704B')}${twig(500, 480, '#D8A657', -5)}${twig(540, 500, '#B9772F', 6)}${bowl(1040, 960, 250, '#E9DCC6', '#CDBB9C')}${bowl(1490, 1030, 170, '#22302C', '#3B4C46')}${bowl(1250, 1120, 120, '#C8704B', '#A9573A')}<text x="1250" y="330" text-anchor="middle" font-family="Georgia, 'DejaVu Serif', serif" font-size="132" fill="#F1E9DC">Made to be used</text><text x="1250" y="420" text-anchor="middle" font-family="Georgia, 'DejaVu Serif', serif" font-size="52" fill="#F1E9DC" letter-spacing="10">AUTUMN TABLE</text>`,
  ),
})
