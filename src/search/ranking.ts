/** How the engine weighs what is written about a record beside its text (Pagefind's `ranking` option). */
export const RANKING = { ranking: { metaWeights: { title: 5, description: 2, publisher: 2, versions: 0, review: 0 } } };
