/** Why a file could not be read at all. Thrown inside the import, turned into a diagnostic by `importFile`. */
export type FailureReason =
  | { readonly kind: 'tooLarge'; readonly what: string; readonly size: number; readonly limit: number; readonly unit: 'bytes' | 'parts' | 'elements' | 'lines' }
  | { readonly kind: 'notZip'; readonly found: 'ole' | 'password' | 'other' }
  | { readonly kind: 'missingPart'; readonly part: string }
  | { readonly kind: 'corrupt'; readonly part: string; readonly detail: string }
  | { readonly kind: 'scanned' }
  | { readonly kind: 'noPdfReader'; readonly detail: string };

export class ImportFailure extends Error {
  readonly reason: FailureReason;
  constructor(reason: FailureReason) {
    super(reason.kind);
    this.reason = reason;
  }
}
