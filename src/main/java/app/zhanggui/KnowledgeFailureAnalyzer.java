package app.zhanggui;

import app.zhanggui.rulebook.reading.KnowledgeUnavailableException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why there are no rule documents at the start, in the place of a stack trace. */
final class KnowledgeFailureAnalyzer extends AbstractFailureAnalyzer<KnowledgeUnavailableException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, KnowledgeUnavailableException cause) {
        return new FailureAnalysis(cause.getMessage(), "Set zhanggui.knowledge.path, or leave it out.", cause);
    }
}
