/** Standard Schema version 1 (https://standardschema.dev), as a structural type: no package is needed to use it. */
import { checkInput } from './check-input.ts';
import type { InputShape } from './input-shape.ts';

export interface StandardIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

export interface StandardSchema<Output> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'fagui';
    readonly validate: (value: unknown) => StandardResult<Output>;
    readonly types?: { readonly input: Output; readonly output: Output } | undefined;
  };
}

/** The schema of an evaluator's input; its output has aliases only. */
export function standardSchema<Output>(shape: InputShape): StandardSchema<Output> {
  const validate = (value: unknown): StandardResult<Output> => {
    const checked = checkInput(shape, value);
    return checked.issues.length > 0
      ? { issues: checked.issues.map(({ message, path }) => ({ message, path })) }
      : { value: checked.value as Output };
  };
  return { '~standard': { version: 1, vendor: 'fagui', validate } };
}
