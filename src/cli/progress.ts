/** One line per step: what is done, and how long it took. At a terminal the running step counts its seconds. */
export const progress = async <Result>(label: string, run: () => Promise<Result>, outcome: (result: Result) => string = () => 'ready'): Promise<Result> => {
  const started = performance.now()
  const seconds = () => ((performance.now() - started) / 1000).toFixed(1)
  const out = process.stdout
  const line = (text: string) => `${label.padEnd(10)}… ${text}`
  const timer = out.isTTY ? setInterval(() => out.write(`\r${line(`${Math.round(Number(seconds()))} s`)}`), 1000) : undefined
  if (out.isTTY) out.write(line(''))
  try {
    const result = await run()
    out.write(`${out.isTTY ? '\r\u001b[K' : ''}${line(`${outcome(result)} in ${seconds()} s`)}\n`)
    return result
  } catch (error) {
    if (out.isTTY) out.write('\r\u001b[K')
    throw error
  } finally {
    clearInterval(timer)
  }
}
