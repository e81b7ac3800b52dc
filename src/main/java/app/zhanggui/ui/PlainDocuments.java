package app.zhanggui.ui;

import app.zhanggui.retrieval.Editions;
import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.RuleDocument;
import app.zhanggui.web.FieldFault;
import app.zhanggui.web.RequestFault;
import com.vaadin.flow.i18n.I18NProvider;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Gives the documents as plain text, for people and programs that read without our pages. */
@Controller
class PlainDocuments {

    private final Editions editions;
    private final I18NProvider words;
    private final Clock clock;

    PlainDocuments(Editions editions, I18NProvider words, Clock clock) {
        this.editions = editions;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/rules/{document}.md")
    ResponseEntity<byte[]> markdown(
            @PathVariable String document,
            @RequestParam(required = false) @Nullable String asOf,
            @CookieValue(name = InterfaceLanguage.COOKIE, required = false) @Nullable String language) {
        return plain(document, asOf, language, PlainForm.MARKDOWN);
    }

    @GetMapping("/rules/{document}.txt")
    ResponseEntity<byte[]> text(
            @PathVariable String document,
            @RequestParam(required = false) @Nullable String asOf,
            @CookieValue(name = InterfaceLanguage.COOKIE, required = false) @Nullable String language) {
        return plain(document, asOf, language, PlainForm.TEXT);
    }

    private ResponseEntity<byte[]> plain(String id, @Nullable String asOf, @Nullable String language, PlainForm form) {
        if (!editions.ready()) {
            throw RequestFault.notReady();
        }
        RuleBook ruleBook = editions.current().ruleBook();
        RuleDocument document = ruleBook.document(id, day(asOf))
                .orElseThrow(() -> RequestFault.notFound(FieldFault.of("id", "fault.document.unknown", id)));
        InterfaceLanguage reader = InterfaceLanguage.of(language == null ? "" : language);
        Locale locale = reader.locale();
        String link = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(ClauseWords.path(document))
                .toUriString();
        String text = PlainDocument.of(
                document,
                ruleBook,
                link,
                form,
                reader,
                (key, arguments) -> words.getTranslation(key, locale, arguments));
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.parseMediaType(form.type()), StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .header(HttpHeaders.VARY, HttpHeaders.COOKIE)
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private LocalDate day(@Nullable String asOf) {
        try {
            return asOf == null ? LocalDate.now(clock) : LocalDate.parse(asOf);
        } catch (DateTimeParseException notADay) {
            throw RequestFault.badRequest(List.of(FieldFault.of("asOf", "fault.date", "asOf")));
        }
    }
}
