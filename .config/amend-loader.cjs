/**
 * Webpack loader: puts something else in the place of a passage of a library, given by its beginning (`from`) and by
 * what follows it (`upTo`). A passage that is not there exactly once stops the build: the library is not the one that
 * was amended.
 */
module.exports = function amend(source) {
  const { from, upTo, by } = this.getOptions();
  const [before, rest, again] = source.split(from);
  const end = rest?.indexOf(upTo) ?? -1;
  if (end < 0 || again !== undefined) throw new Error(`Not found exactly once: ${from}`);
  return before + by + rest.slice(end);
};
