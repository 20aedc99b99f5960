/** Whole days from today in words: "3 days late", "Today", "Tomorrow", "In 5 days". */
export const dayText = (days: number): string => {
  if (days < 0) return days === -1 ? '1 day late' : `${-days} days late`
  if (days === 0) return 'Today'
  return days === 1 ? 'Tomorrow' : `In ${days} days`
}
