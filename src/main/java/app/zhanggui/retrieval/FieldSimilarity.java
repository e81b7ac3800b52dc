package app.zhanggui.retrieval;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/** BM25 with its own constants for each searched field: single characters repeat far more than pairs do. */
final class FieldSimilarity extends PerFieldSimilarityWrapper {

    private final Similarity pairs = new BM25Similarity(0.9f, 0.7f);
    private final Similarity singles = new BM25Similarity(2.0f, 0.9f);
    private final Similarity asked = new BM25Similarity(0.6f, 0.3f);

    @Override
    public Similarity get(String field) {
        return switch (field) {
            case IndexFields.SINGLES -> singles;
            case IndexFields.ASKED -> asked;
            default -> pairs;
        };
    }
}
