package app.zhanggui.answer;

import app.zhanggui.question.Intent;
import app.zhanggui.question.UnderstoodQuestion;
import app.zhanggui.rulebook.Platform;
import app.zhanggui.text.TextFolding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cuts a comparison into the things that it sets against each other. Stateless, thread-safe. */
final class ComparedSides {

    private static final Pattern AND = Pattern.compile("(?<!客)跟|(?<!平|温)和|与|还是|还有(?!什么|啥|没|哪|几|多)|以及|、|;|"
            + "比(?=[^,;。]{2,14}[多少重轻长短高低久](?:了)?(?:几|多少))|\\b(?:vs|versus|and|or)\\b"
            + "|(?<=\\b(?:separates|distinguishes) .{1,40})\\bfrom\\b");

    /** By how much, or which is the more. */
    private static final String APART =
            "(?<!还)(?<!距)差(?:了|着)?(?:几|多少)[分天次个小时颗星]*|相差\\p{IsHan}{0,3}|(?:哪个|哪边|哪种|谁)\\p{IsHan}{0,4}[多重轻长短高低狠久严]"
                    + "|(?<=[^,;。]{2})[多少重轻长短高低久](?:了)?(?:几|多少)[分天次个小时颗星]+";

    private static final Pattern COMPARING =
            Pattern.compile("(有|咋个?|怎么个?)?(什么|啥|哪些|何)?(区别|不同|不一样|两样|差别|差异)(吗|么|嘛|在哪里?)?|一样吗|两码事|差在哪里?|" + APART
                    + "|(对比|比较|比)一下|相比|分别.*$|各(是|自|卡|罚).*$"
                    + "|别搞混|(之间)?的?$|\\b(what is|what's)?\\s*the difference( between)?\\b|\\bcompare\\b"
                    + "|\\bwhat (?:separates|distinguishes)\\b|\\b(?:how|where) do\\b|\\bdiffer\\b|[?!。]");
    private static final Pattern DIFFERENCE = Pattern.compile("区别|不同|不一样|两样|差别|差异|对比|比较一下|比一下|一样(吗|么)|两码事|差在哪|" + APART
            + "|\\b(differences?|differ|separates|distinguishes|compare|versus|vs)\\b");

    /** 跟说的不一样 states a difference and does not ask for one. */
    private static final Pattern STATED_DIFFERENCE =
            Pattern.compile("(?:跟|和|与)[^,;。?]{1,8}(?<!什么|啥|哪些|何|有)(?:不一样|不同|不符)(?!\\s*(?:吗|么|呢|嘛|在哪|[?]|$))");

    /** What joins the names of the things or counts them, and is no matter of its own. */
    private static final Pattern JOINING = Pattern.compile("^(?:\\s|和|与|跟|、|,|的|在|对|里)+|[两三几]家的?|[两三几]个平台的?");

    /** 出个题: and 新人问: introduce the question and are no part of it. */
    private static final Pattern FRAMING = Pattern.compile("^[^:,]{0,6}(?:题|问|问题|对比|比较|说说|请教)(?:一下)?\\s*:");

    /** 同样叫情节严重, in front of the things, holds for all of them. */
    private static final Pattern SHARED =
            Pattern.compile("^(?:同样|同)(?:都?(?:是|叫|属于|为))?\\s*[\"“「]?([^,;。\"“”「」\\s]{2,10})[\"”」]?[,\\s]+(?=\\S)");

    private static final Pattern END = Pattern.compile(
            "(?:\\p{IsHan}{0,3}[老总](?:是)?(?:混|搅|弄混|搞混)[^,;。]*|\\p{IsHan}{0,3}分不清[^,;。]*|对比|比较|[,;。、的\\s])+$");

    /** Behind the last thing, what all of them are compared in: 的准入要求, 在直播里处理. */
    private static final Pattern POINT =
            Pattern.compile("(?:的|里面?的?|上的?)\\s*((?:准入|处理|处罚|违规|积分|扣分)?(?:要求|条件|标准|规定|规则|处理|处罚|后果|办法|方式|定义))\\s*$"
                    + "|(?:\\s*在[^,;。]{0,8}?(?:里|上|中|下)?)?\\s*((?:会?怎么|如何|怎样|被)?(?:处理|处罚|罚))\\s*$");

    /** What a name in a table must not hold: it comes from the visitor. */
    private static final Pattern MARKS = Pattern.compile("[<>|`*_\\[\\]\\p{Cntrl}]");

    private static final Pattern QUOTES = Pattern.compile("[“”\"「」]");

    private static final int SHORTEST = 2;

    /** More things than these are a list with 和 in it, not set against each other. */
    private static final int MOST = 5;

    private static final int LONGEST_NAME = 16;
    private static final int LONGEST_ENGLISH_NAME = 40;

    /** Around the name of a thing in English: on, a, in terms of points. */
    private static final Pattern ENGLISH_FRAME = Pattern.compile(
            "^(?:(?:on|in|at|a|an|the|between)(?![a-z\\p{IsHan}])|[,\"'\\s])+|[\"']|\\s+in terms of .*$|\\s+(?:on|in|at|for|of)(?:\\s+live)?[\\s.?!]*$|\\s+live\\s*$");

    /**
     * One of the things compared.
     *
     * @param name how the question calls it
     * @param common what the question says that it has in common with the others, as in 同样叫情节严重; empty where nothing
     * @param question the part of the question about it
     */
    record Side(String name, String common, Asked question) {}

    private ComparedSides() {}

    /** The sides, at least two; empty where nothing is compared. */
    static List<Side> of(Asked asked) {
        List<String> platforms = asked.question().platforms();
        boolean named = !asked.question().carriedOver().contains("platform");
        List<Side> parts = isComparison(asked) ? parts(asked) : List.of();
        if (platforms.size() > 1
                && named
                && (parts.size() < 2 || parts.size() == platforms.size() && onlyPlatforms(asked))) {
            return ofPlatforms(asked);
        }
        return parts.size() > 1 ? parts : List.of();
    }

    /** The terms by which this side differs from the others. */
    static List<String> distinctTerms(List<Side> sides, int at) {
        return ownTerms(sides, at).stream()
                .filter(term -> sides.stream()
                        .filter(side -> side != sides.get(at))
                        .noneMatch(side -> TextFolding.fold(side.name()).contains(term)))
                .toList();
    }

    /** The terms that this side names and none before it: a side leans on those before it. */
    static List<String> ownTerms(List<Side> sides, int at) {
        List<String> before = sides.subList(0, at).stream()
                .flatMap(side -> side.question().question().terms().stream())
                .toList();
        return sides.get(at).question().question().terms().stream()
                .filter(term -> !before.contains(term))
                .map(TextFolding::fold)
                .toList();
    }

    private static boolean isComparison(Asked asked) {
        String text = asked.question().text();
        if (STATED_DIFFERENCE.matcher(text).find()
                && !DIFFERENCE
                        .matcher(STATED_DIFFERENCE.matcher(text).replaceAll(" "))
                        .find()) {
            return false;
        }
        return asked.question().intent() == Intent.COMPARISON
                || DIFFERENCE.matcher(asked.question().text()).find();
    }

    /** Whether what stands between the names of the platforms only joins them. */
    private static boolean onlyPlatforms(Asked asked) {
        return AND.splitAsStream(asked.question().text())
                .limit(asked.question().platforms().size() - 1L)
                .allMatch(part -> withoutPlatforms(part, asked).strip().length() < SHORTEST);
    }

    private static List<Side> parts(Asked asked) {
        List<String> texts = new ArrayList<>();
        String unframed = FRAMING.matcher(asked.question().text()).replaceFirst("");
        Matcher shared = SHARED.matcher(unframed);
        String common = shared.find() ? shared.group(1) : "";
        for (String part : AND.split(shared.replaceFirst(""))) {
            String text = END.matcher(COMPARING.matcher(part).replaceAll(" "))
                    .replaceFirst("")
                    .strip();
            if (text.length() >= SHORTEST) {
                texts.add(text);
            }
        }
        if (texts.size() > MOST) {
            return List.of();
        }
        String point = point(texts);
        List<Side> sides = new ArrayList<>();
        String before = "";
        for (String text : texts) {
            String own = point.isEmpty() ? text : withoutPoint(text);
            sides.add(new Side(
                    name(own, asked),
                    common,
                    asked.part(
                            (own + " " + common + " " + point).strip(),
                            asked.question().platforms(),
                            before)));
            // Each leans on the first alone: 5分、10分、20分 would not know which of two to replace.
            before = before.isEmpty() ? own : before;
        }
        return sides;
    }

    /** What the last thing alone says behind its name, so that it holds for all of them; empty where nothing. */
    private static String point(List<String> texts) {
        if (texts.size() < 2) {
            return "";
        }
        Matcher matcher = POINT.matcher(texts.getLast());
        if (!matcher.find() || matcher.start() < SHORTEST) {
            return "";
        }
        String point = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        return texts.subList(0, texts.size() - 1).stream().anyMatch(text -> text.contains(point)) ? "" : point;
    }

    private static String withoutPoint(String text) {
        return POINT.matcher(text).replaceFirst("").strip();
    }

    private static String name(String text, Asked asked) {
        String own = withoutPlatforms(text, asked).strip();
        String first =
                ENGLISH_FRAME.matcher(own.isEmpty() ? text : own).replaceAll("").split("[,;。]")[0];
        String words = JOINING.matcher(
                        END.matcher(QUOTES.matcher(first).replaceAll("")).replaceFirst(""))
                .replaceAll("")
                .replaceAll("\\s+", " ")
                .replaceFirst("^[^对,]{1,6}对(?=\\p{IsHan}{2})(?!比|应)", "")
                .strip();
        return words.length() <= (words.matches("\\p{ASCII}+") ? LONGEST_ENGLISH_NAME : LONGEST_NAME)
                        && MARKS.matcher(words).results().findAny().isEmpty()
                ? words
                : "";
    }

    private static List<Side> ofPlatforms(Asked asked) {
        String whole = withoutPlatforms(asked.question().text(), asked);
        return asked.question().platforms().stream()
                .map(slug -> {
                    Platform platform = asked.edition().ruleBook().platform(slug);
                    String text = ownWords(asked, platform).orElse(whole);
                    return new Side(
                            asked.question().english() ? platform.english() : platform.label(),
                            "",
                            asked.part(matter(text), List.of(slug), ""));
                })
                .toList();
    }

    private static String matter(String text) {
        String matter = JOINING.matcher(COMPARING.matcher(text).replaceAll(" ")).replaceAll("");
        return matter.isBlank() ? text : matter;
    }

    /** What stands behind the platform's name up to the next one, where each has words of its own. */
    private static Optional<String> ownWords(Asked asked, Platform platform) {
        String text = asked.question().text();
        List<Integer> starts = asked.question().platforms().stream()
                .map(slug -> firstName(text, asked.edition().ruleBook().platform(slug)))
                .sorted()
                .toList();
        int own = firstName(text, platform);
        if (starts.getFirst() < 0) {
            return Optional.empty();
        }
        String head = text.substring(0, starts.getFirst());
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            pieces.add(
                    withoutPlatforms(text.substring(starts.get(i), end), asked).strip());
        }
        boolean each = pieces.stream()
                .allMatch(piece -> piece.codePoints().filter(TextFolding::isHan).count() >= SHORTEST);
        return each ? Optional.of(head + " " + pieces.get(starts.indexOf(own))) : Optional.empty();
    }

    private static int firstName(String text, Platform platform) {
        return names(platform)
                .map(text::indexOf)
                .filter(at -> at >= 0)
                .min(Comparator.naturalOrder())
                .orElse(-1);
    }

    private static Stream<String> names(Platform platform) {
        return Stream.concat(Stream.of(platform.label(), platform.english()), platform.aliases().stream())
                .map(TextFolding::fold);
    }

    private static String withoutPlatforms(String text, Asked asked) {
        UnderstoodQuestion question = asked.question();
        String rest = text;
        for (String slug : question.platforms()) {
            Platform platform = asked.edition().ruleBook().platform(slug);
            for (String name : names(platform)
                    .sorted(Comparator.comparingInt(String::length))
                    .toList()) {
                rest = rest.replace(name, " ");
            }
        }
        return rest;
    }
}
