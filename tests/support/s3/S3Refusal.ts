/** What S3 answers with a status and an `<Error>` document. */
export class S3Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message)
    this.name = code
  }
}
