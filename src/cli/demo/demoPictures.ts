import { bowl } from './drawing/bowl'
import { DRAWING_HEIGHT, DRAWING_WIDTH } from './drawing/constants'
import { gradient } from './drawing/gradient'
import { mossRoom } from './drawing/mossRoom'
import { room } from './drawing/room'
import { scene } from './drawing/scene'
import { shadow } from './drawing/shadow'
import { svgPage } from './drawing/svgPage'
import { twig } from './drawing/twig'
import { vase } from './drawing/vase'
import type { DemoPicture } from './types'

const linen = room(['#F1E9DC', '#E3D5BF'], ['#B98B5E', '#8E6238'])
const clay = room(['#D98A63', '#C8704B'], ['#F1E9DC', '#DCCDB5'])

const clinic = () =>
  svgPage(
    `<rect width="${DRAWING_WIDTH}" height="${DRAWING_HEIGHT}" fill="url(#sky)"/><rect x="1180" y="170" width="600" height="620" rx="16" fill="#DDF1F4"/><rect x="1180" y="170" width="600" height="620" rx="16" fill="url(#sea)" opacity="0.75"/><rect x="1472" y="170" width="16" height="620" fill="#fff"/>
<rect y="1040" width="${DRAWING_WIDTH}" height="360" fill="#C9B79C"/>${shadow(560, 1120, 420)}<rect x="180" y="640" width="760" height="220" rx="60" fill="#0E5A7D"/><rect x="160" y="790" width="800" height="230" rx="50" fill="#14719B"/><rect x="200" y="1010" width="30" height="110" fill="#6B4E2E"/><rect x="890" y="1010" width="30" height="110" fill="#6B4E2E"/>${vase(1120, 1110, 330, '#F28C6F')}${twig(1120, 780, '#3E7C6A', 3)}<circle cx="560" cy="330" r="120" fill="#F28C6F" opacity="0.9"/><circle cx="560" cy="330" r="70" fill="#F7D9CE"/>`,
    gradient('sky', '#EAF6F7', '#CFE6EA') + gradient('sea', '#DDF1F4', '#0E5A7D'),
  )

const hill = (y: number, fill: string, bend: number) => `<path d="M0 ${y} Q500 ${y - bend} 1000 ${y} T2000 ${y} V1400 H0 Z" fill="${fill}"/>`
const person = (x: number, y: number, s: number, fill: string) => `<circle cx="${x}" cy="${y - 118 * s}" r="${30 * s}" fill="#8A5A3C"/><path d="M${x - 42 * s} ${y} Q${x - 46 * s} ${y - 86 * s} ${x} ${y - 88 * s} Q${x + 46 * s} ${y - 86 * s} ${x + 42 * s} ${y} Z" fill="${fill}"/>`

const shore = () =>
  svgPage(
    `<rect width="${DRAWING_WIDTH}" height="${DRAWING_HEIGHT}" fill="url(#dusk)"/><circle cx="1460" cy="430" r="150" fill="#F9D7B5"/>${hill(760, '#6FA7B4', 150)}<rect y="800" width="${DRAWING_WIDTH}" height="300" fill="url(#bay)"/>${[850, 910, 985, 1050].map((y, at) => `<path d="M${120 + at * 90} ${y} q60 -18 120 0 t120 0 t120 0" stroke="#fff" stroke-width="6" fill="none" opacity="0.5"/>`).join('')}${hill(1120, '#E8D3AE', 60)}${person(820, 1190, 1.7, '#0E5A7D')}${person(1010, 1190, 1.6, '#F28C6F')}${person(915, 1200, 1, '#F1C75B')}`,
    gradient('dusk', '#BFE0E8', '#FBE6D2') + gradient('bay', '#3F91AD', '#0E5A7D'),
  )

const terrace = () =>
  scene(
    room(['#8FD0EA', '#CFEFF7'], ['#F7F3EA', '#E4DCCB'], 860),
    `<circle cx="1600" cy="240" r="120" fill="#FFE08A"/>${shadow(700, 1180, 300)}<rect x="420" y="900" width="560" height="26" rx="12" fill="#EE6C8C"/><rect x="480" y="920" width="26" height="250" fill="#EE6C8C"/><rect x="900" y="920" width="26" height="250" fill="#EE6C8C"/>${vase(1320, 1180, 420, '#F5A623')}${twig(1320, 770, '#2FA36B', -4)}`,
  )

const logo = () => ({
  height: 1200,
  svg: `<svg xmlns="http://www.w3.org/2000/svg" width="1800" height="1200"><rect width="1800" height="1200" fill="#2F5D50"/><g transform="translate(900 470)"><path d="M-190 150 V-150 H-120 V-36 H0 V-150 H70 V150 H0 V32 H-120 V150 Z" fill="#F1E9DC"/><circle cx="160" cy="-95" r="58" fill="#C8704B"/></g><text x="900" y="850" text-anchor="middle" font-family="Georgia, 'DejaVu Serif', serif" font-size="130" fill="#F1E9DC" letter-spacing="6">Halden &amp; Rowe</text></svg>`,
  width: 1800,
})

export const demoPictures = {
  'autumn-still-life': { svg: scene(clay, `${vase(620, 1080, 560, '#2F5D50')}${twig(620, 540, '#E7B35A', 4)}${bowl(1130, 980, 210, '#F1E9DC', '#D2C2A4')}${bowl(1500, 1040, 130, '#22302C', '#3B4C46')}`) },
  'brightwater-family-by-the-water': { svg: shore() },
  'brightwater-waiting-room': { svg: clinic() },
  'clay-bowls-on-linen': { svg: scene(mossRoom, `${bowl(640, 960, 260, '#C8704B', '#A9573A')}${bowl(1180, 1000, 200, '#E9DCC6', '#CDBB9C')}${bowl(1560, 1060, 120, '#8E6238', '#6E4A28')}`) },
  'halden-rowe-logo': logo(),
  'linen-and-oak': { svg: scene(linen, `<path d="M0 0 H520 Q470 460 560 900 H0 Z" fill="#fff" opacity="0.55"/>${[90, 200, 310, 420].map((x) => `<path d="M${x} 0 Q${x - 40} 460 ${x + 30} 900" stroke="#CBB994" stroke-width="7" fill="none" opacity="0.6"/>`).join('')}${bowl(1180, 960, 230, '#2F5D50', '#1F443A')}${vase(1580, 1090, 430, '#F1E9DC')}`) },
  'oak-table-in-daylight': { svg: scene(linen, `${bowl(820, 980, 240, '#F1E9DC', '#D2C2A4')}${bowl(1300, 1030, 160, '#C8704B', '#A9573A')}<circle cx="1300" cy="1010" r="52" fill="#D9A441"/><circle cx="1370" cy="1020" r="44" fill="#B9772F"/>`) },
  'summer-terrace-2024': { svg: terrace() },
} satisfies Record<string, DemoPicture>
