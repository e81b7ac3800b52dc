package app.zhanggui.answer.judgement;

import app.zhanggui.answer.evidence.PolarQuestion;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a thing is of the class that the clause or its title names: 主图近似算同款吗, 聊天里说的也算描述吗. */
final class Classification implements Ground {

    /** 算同款吗, 属于货不对板吗; 违规吗 */
    private static final Pattern CLASS =
            Pattern.compile("(?:算|属于)(?:不算|不属于|是)?([^,;。?]{2,10}?)(?:吗|么|啊|了|不?(?:\\?|\\s|$))|(违规)(?:吗|么|不|$)");

    private static final Pattern CLASSIFIES = Pattern.compile("认定为|属于|情形之一|是指|^[^,。]{2,14}:|情形包括|适用|在内");
    private static final Pattern APPLIES = Pattern.compile("适用|在内");
    private static final Pattern NOT_UNDER = Pattern.compile("不(?:归|受)[^,;。]{1,14}管|不适用|不用遵守");
    private static final Pattern APART = Pattern.compile("([不没无未非换只才]\\p{IsHan}?|(?<!整)改(?!正))|别的|一点|稍");

    @Override
    public Optional<Boolean> judge(Claimed claimed, Said said) {
        if (claimed.asked() == PolarQuestion.APPLIES) {
            return Ground.soIf(CLASSIFIES.matcher(said.text()).find() && isMember(claimed.text(), "", claimed, said));
        }
        if (claimed.asked() == PolarQuestion.RIGHT
                && NOT_UNDER.matcher(claimed.text()).find()) {
            return Ground.notSoIf(APPLIES.matcher(said.text()).find() && isMember(claimed.text(), "", claimed, said));
        }
        Matcher named = CLASS.matcher(claimed.text());
        if (claimed.asked() != PolarQuestion.COUNTS
                || !claimed.question().amounts().isEmpty()
                || !named.find()) {
            return Optional.empty();
        }
        String subject = claimed.text().substring(0, named.start());
        String name = named.group(1) == null ? named.group(2) : named.group(1);
        return Ground.soIf(isNamed(name, said)
                && CLASSIFIES.matcher(said.text()).find()
                && !isSetApart(subject, said)
                && !Circumstances.isOpposed(claimed, said)
                && isMember(subject, name, claimed, said));
    }

    private static boolean isNamed(String name, Said said) {
        return said.names(name)
                || name.length() > 2
                        && Claimed.pairs(name).stream().filter(said::names).count() * 3 >= 2L * (name.length() - 1);
    }

    /** Whether the subject is denied or changed in a way that the clause does not speak of. */
    private static boolean isSetApart(String subject, Said said) {
        return APART.matcher(subject)
                .results()
                .anyMatch(apart -> apart.group(1) == null
                        || !said.text().contains(apart.group(1))
                                && !(said.has(Cue.NEGATION)
                                        && Cue.NEGATION.isIn(apart.group(1))
                                        && isNext(subject, apart.end(1), said)));
    }

    /** Whether the clause has the word that begins with the character before that place. */
    private static boolean isNext(String subject, int end, Said said) {
        return end < subject.length() && said.text().contains(subject.substring(end - 1, end + 1));
    }

    /** Whether the clause speaks of the subject, in its words or in the rule documents' own. */
    private static boolean isMember(String subject, String name, Claimed claimed, Said said) {
        Set<String> pairs = Claimed.pairs(subject);
        return pairs.stream()
                        .anyMatch(pair -> isSaidOfFew(pair, said) && !name.contains(pair) && !isGeneral(pair, claimed))
                || claimed.question().expansions().stream()
                        .anyMatch(word -> said.text().contains(word) && !name.contains(word) && !subject.isEmpty());
    }

    /** Whether the clause has the word without asking for many of it: 大量用户投诉 says nothing of one. */
    private static boolean isSaidOfFew(String pair, Said said) {
        return said.text().contains(pair)
                && !Pattern.compile("(?:大量|多次|频繁)\\p{IsHan}{0,2}" + pair)
                        .matcher(said.text())
                        .find();
    }

    /** The platform's own name says nothing about the subject. */
    private static boolean isGeneral(String pair, Claimed claimed) {
        return !claimed.question().chineseWords().contains(pair);
    }
}
