/** The object with some properties replaced for whoever holds the result. What is set is set on the object itself. */
export const replacing = <T extends object>(object: T, own: Partial<T>): T =>
  new Proxy(object, { get: (target, name) => Reflect.get(name in own ? own : target, name) })
