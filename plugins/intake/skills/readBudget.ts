export type Budget = { amount: number; currency: string; said: string }

const CURRENCIES: Record<string, string> = { '$': 'USD', '£': 'GBP', '€': 'EUR', dollar: 'USD', euro: 'EUR', pound: 'GBP' }
const AMOUNT = '(\\d{1,3}(?:[.,\' ]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?)\\s?(k|thousand)?'
const CODE = '(USD|EUR|GBP|AED|CHF|CAD|AUD|SEK|NOK|DKK|JPY|[$£€]|dollars?|euros?|pounds?)'
const BEFORE = new RegExp(`${CODE}\\s?${AMOUNT}`, 'i')
const AFTER = new RegExp(`${AMOUNT}\\s?${CODE}(?![\\p{L}])`, 'iu')

const amountOf = (digits: string, thousand?: string) => {
  const cents = /[.,](\d{1,2})$/.exec(digits)?.[1] ?? '0'
  const whole = digits.replace(/[.,]\d{1,2}$/, '').replace(/[.,' ]/g, '')
  const plain = `${whole}.${cents}`
  return Math.round(Number(plain) * (thousand ? 1000 : 1) * 100) / 100
}
const currencyOf = (code: string) => CURRENCIES[code.toLowerCase().replace(/s$/, '')] ?? code.toUpperCase()

/** The sum of money next to "budget" if there is one, else the largest one named. Amounts in units of the currency. */
export const readBudget = (text: string): Budget | undefined => {
  const near = /budget[^\n]{0,60}/i.exec(text)?.[0]
  const read = (part: string): Budget | undefined => {
    const first = BEFORE.exec(part)
    if (first) return { amount: amountOf(first[2] ?? '', first[3]), currency: currencyOf(first[1] ?? ''), said: first[0].trim() }
    const second = AFTER.exec(part)
    return second ? { amount: amountOf(second[1] ?? '', second[2]), currency: currencyOf(second[3] ?? ''), said: second[0].trim() } : undefined
  }
  const nearest = near ? read(near) : undefined
  if (nearest) return nearest
  const all = text.split(/(?<=[.;\n])\s/).map(read).filter((budget): budget is Budget => budget !== undefined)
  return all.sort((a, b) => b.amount - a.amount)[0]
}
