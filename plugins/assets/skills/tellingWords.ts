const COMMON = new Set(
  ('one two three four five six seven eight nine ten all and any are but can day did eur for gbp get got has her him his how its let may new not now off old one our out own put say see set she six ten the too two usd use via was way who why you yes about above after again against also always another because been before being below between both brief campaign client could date deadline does doing down during each even every from have having here hers ' +
    'image images into itself just know like look made make many more most much need needs never only other ours over please post posts project some such than thanks that their them then there these they this those through under until very ' +
    'video want wants well were what when where which while will with within would your yours').split(' '),
)

/** The words that say what a text is about: three letters or more, common ones left out, plurals cut; at most 40, in order. */
export const tellingWords = (text: string): string[] => {
  const words = text.toLowerCase().match(/[\p{L}][\p{L}'’-]{2,}/gu) ?? []
  const stems = words.filter((word) => !COMMON.has(word)).map((word) => (word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word))
  return [...new Set(stems)].slice(0, 40)
}
