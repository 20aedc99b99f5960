import { buildAdmin } from './buildAdmin'
import { sentenceOf } from './sentenceOf'

/** `npm run build`: builds the admin and notes its sources, so that `npm start` knows it is current. */
try {
  await buildAdmin(process.cwd(), { onLine: (line) => console.log(line) })
} catch (error) {
  console.error(sentenceOf(error))
  process.exit(1)
}
