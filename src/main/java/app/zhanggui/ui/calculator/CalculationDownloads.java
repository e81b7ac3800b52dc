package app.zhanggui.ui.calculator;

import app.zhanggui.penalty.Wording;
import app.zhanggui.penalty.draft.CaseAddress;
import app.zhanggui.retrieval.Editions;
import app.zhanggui.rulebook.RuleBook;
import app.zhanggui.rulebook.RuleSet;
import app.zhanggui.ui.InterfaceLanguage;
import com.vaadin.flow.i18n.I18NProvider;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Gives a calculation as a file. The address says everything that is calculated, so a link to a file works without a
 * session and as long as the rules are the same.
 */
@RestController
class CalculationDownloads {

    static final String CSV = "calculation.csv";
    static final String CALENDAR = "calculation.ics";
    static final String LANGUAGE = "lang";

    private static final MediaType TEXT_CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType TEXT_CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Editions editions;
    private final Wording wording;
    private final I18NProvider translations;
    private final Clock clock;

    CalculationDownloads(Editions editions, Wording wording, I18NProvider translations, Clock clock) {
        this.editions = editions;
        this.wording = wording;
        this.translations = translations;
        this.clock = clock;
    }

    @GetMapping("/calculators/{ruleSet}/" + CSV)
    ResponseEntity<byte[]> csv(@PathVariable String ruleSet, @RequestParam MultiValueMap<String, String> parameters) {
        return file(new CalculationCsv(result(ruleSet, parameters)).toString(), TEXT_CSV, ruleSet + ".csv");
    }

    @GetMapping("/calculators/{ruleSet}/" + CALENDAR)
    ResponseEntity<byte[]> calendar(
            @PathVariable String ruleSet, @RequestParam MultiValueMap<String, String> parameters) {
        Result result = result(ruleSet, parameters);
        if (!CalculationCalendar.hasDates(result.calculation())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return file(new CalculationCalendar(result).toString(), TEXT_CALENDAR, ruleSet + ".ics");
    }

    private Result result(String id, MultiValueMap<String, String> parameters) {
        RuleBook ruleBook = editions.current().ruleBook();
        RuleSet ruleSet = ruleBook.ruleSet(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Locale language = InterfaceLanguage.of(Locale.forLanguageTag(
                        Optional.ofNullable(parameters.getFirst(LANGUAGE)).orElse("")))
                .locale();
        CalculationWords words = new CalculationWords(wording, translations, language);
        Setting setting = new Setting(ruleSet, ruleBook, LocalDate.now(clock), words);
        return setting.calculate(CaseAddress.read(ruleSet, parameters).draft());
    }

    private static ResponseEntity<byte[]> file(String text, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
