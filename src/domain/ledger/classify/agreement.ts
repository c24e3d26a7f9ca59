/**
 * Every statement leaves some answers open. Together they leave what all of them leave open: 不予公开 and 第十五条
 * leave 保护第三方合法权益; 予以公开 and 第十五条 leave nothing, for they contradict each other.
 */
export function leftOpen<K>(statements: readonly (readonly K[])[], all: readonly K[]): readonly K[] {
  return statements.reduce((open, statement) => open.filter((answer) => statement.includes(answer)), all);
}

/** Every answer that some statement mentions, in the order of `all`. */
export function mentioned<K>(statements: readonly (readonly K[])[], all: readonly K[]): readonly K[] {
  const named = new Set(statements.flat());
  return all.filter((answer) => named.has(answer));
}
