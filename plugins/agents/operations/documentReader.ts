import type { SkillDocument } from '@/src/skills/types'

import { readDocuments } from './readDocuments'

type Question = Omit<Parameters<typeof readDocuments>[0], 'questions'>

/** Gives the first document there is at one of the paths. What a run asks for in one moment (`Promise.all`) is read with one find. */
export const documentReader = (args: Question): ((paths: string[]) => Promise<null | SkillDocument>) => {
  let moment: undefined | { answers: ReturnType<typeof readDocuments>; questions: string[][] }
  const begin = () => {
    const questions: string[][] = []
    const answers = Promise.resolve().then(() => {
      moment = undefined
      return readDocuments({ ...args, questions })
    })
    return { answers, questions }
  }
  return async (paths) => {
    moment ??= begin()
    const { answers, questions } = moment
    const place = questions.push(paths) - 1
    return (await answers)[place] ?? null
  }
}
