package app.zhanggui.answer;

import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.rulebook.Authority;
import app.zhanggui.rulebook.DocumentKind;
import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.RuleDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what a reader should know about an answer besides the answer. Thread-safe. */
final class Notices {

    private final Phrases phrases;
    private final Conflicts conflicts = new Conflicts();

    Notices(Phrases phrases) {
        this.phrases = phrases;
    }

    List<Notice> of(UnderstoodQuestion question, Answer answer, RuleBook ruleBook) {
        if (!(answer instanceof DirectAnswer)) {
            return List.of();
        }
        List<RuleDocument> documents =
                answer.citations().stream().map(Citation::document).distinct().toList();
        List<Notice> notices = new ArrayList<>();
        if (question.platforms().isEmpty() && ruleBook.coveredPlatforms().size() > 1) {
            String platforms = documents.stream()
                    .map(RuleDocument::platform)
                    .distinct()
                    .map(ruleBook::platform)
                    .map(platform -> question.english() ? platform.english() : platform.label())
                    .collect(Collectors.joining(phrases.phrase(question.english(), "list.separator")));
            notices.add(new Notice(
                    Notice.Kind.ASSUMED_PLATFORM,
                    phrases.phrase(question.english(), "notice.assumed-platform", platforms)));
        }
        answer.citations().stream()
                .flatMap(citation -> conflict(question, citation, ruleBook).stream())
                .distinct()
                .forEach(notices::add);
        documents.stream()
                .filter(document -> document.kind() == DocumentKind.DRAFT)
                .map(document -> new Notice(
                        Notice.Kind.OUTDATED, phrases.phrase(question.english(), "notice.draft", document.title())))
                .forEach(notices::add);
        documents.stream()
                .filter(document -> document.authority() != Authority.OFFICIAL)
                .map(document -> thirdParty(question, document))
                .forEach(notices::add);
        return notices;
    }

    private Optional<Notice> conflict(UnderstoodQuestion question, Citation citation, RuleBook ruleBook) {
        String others = conflicts.of(citation, ruleBook, question.asOf()).stream()
                .map(RuleDocument::title)
                .map(title -> phrases.phrase(question.english(), "document", title))
                .collect(Collectors.joining(phrases.phrase(question.english(), "list.separator")));
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(new Notice(
                        Notice.Kind.CONFLICT,
                        phrases.phrase(
                                question.english(),
                                "notice.conflict",
                                phrases.phrase(
                                        question.english(),
                                        "document",
                                        citation.document().title()),
                                others)));
    }

    private Notice thirdParty(UnderstoodQuestion question, RuleDocument document) {
        String source = Stream.concat(
                        document.source().publisher().stream(),
                        document.source().published().map(LocalDate::toString).stream())
                .collect(Collectors.joining(phrases.phrase(question.english(), "source.separator")));
        String key = document.authority() == Authority.REPRINT ? "notice.reprint" : "notice.third-party";
        return new Notice(
                Notice.Kind.THIRD_PARTY,
                phrases.phrase(question.english(), key, source.isEmpty() ? document.title() : source));
    }
}
