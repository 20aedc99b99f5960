/** Leaves along a twig that leans by `lean` at each. */
export const twig = (x: number, y: number, leaf: string, lean: number) =>
  Array.from({ length: 9 }, (_, at) => {
    const [cx, cy] = [x + lean * at, y - at * 46]
    return `<ellipse cx="${cx - 34}" cy="${cy}" rx="38" ry="15" fill="${leaf}" transform="rotate(${28 + at * 3} ${cx} ${cy})"/><ellipse cx="${cx + 34}" cy="${cy - 18}" rx="38" ry="15" fill="${leaf}" opacity="0.85" transform="rotate(${-34 - at * 3} ${cx} ${cy})"/>`
  }).join('')
