/** Silent reading of non-fiction: 238 words a minute (Brysbaert 2019); of scripts without spaces, 350 characters. */
const WORDS_PER_MINUTE = 238
const CHARACTERS_PER_MINUTE = 350

/** Minutes to read a text, at least 1; 0 for no text. */
export const readingMinutes = (text: string): number => {
  const dense = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0
  const words = text.replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  return dense + words === 0 ? 0 : Math.max(1, Math.round(words / WORDS_PER_MINUTE + dense / CHARACTERS_PER_MINUTE))
}
