/** Which way the grammar goes at each of its places, worked out when the parser first comes there: most files need less than half of it. */
import { LLkLookaheadStrategy } from 'chevrotain';

type Strategy = LLkLookaheadStrategy;
type Choose = ReturnType<Strategy['buildLookaheadForAlternation']>;
type Enters = ReturnType<Strategy['buildLookaheadForOptional']>;

export class LazyLookahead extends LLkLookaheadStrategy {
  override buildLookaheadForAlternation(options: Parameters<Strategy['buildLookaheadForAlternation']>[0]): Choose {
    const build = (): Choose => super.buildLookaheadForAlternation(options);
    let choose: Choose | null = null;
    return function (alternatives) {
      choose ??= build();
      return choose.call(this, alternatives) as number | undefined;
    };
  }

  override buildLookaheadForOptional(options: Parameters<Strategy['buildLookaheadForOptional']>[0]): Enters {
    const build = (): Enters => super.buildLookaheadForOptional(options);
    let enters: Enters | null = null;
    return function () {
      enters ??= build();
      return enters.call(this) as boolean;
    };
  }
}
