package app.zhanggui.answer.judgement;

import app.zhanggui.answer.evidence.PolarQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The dates, figures, bounds, classes and consequences of the question, each against those of the clause. */
final class Facts implements Ground {

    private static final Pattern DENIES = Pattern.compile("不用|不要|不需要|无需|不能|不会|不再|没有|不给|不付");

    private static final Pattern MEETS = Pattern.compile("达标|健康|合格|够|满足|正常|过关|过线|符合|\\benough\\b");
    private static final Pattern FALLS_SHORT = Pattern.compile("不够|不达标|不合格|不行|不健康|不符合|不正常");

    @Override
    public Optional<Boolean> judge(Claimed claimed, Said said) {
        Comparisons facts = new Comparisons(claimed, said);
        if (facts.isAboutAnotherBound()) {
            return Optional.empty();
        }
        List<Boolean> found = new ArrayList<>(facts.plain());
        List<Boolean> consequences = facts.consequences();
        if (claimed.asked() != PolarQuestion.MAY && claimed.asked() != PolarQuestion.COUNTS) {
            found.addAll(consequences);
        }
        boolean open = consequences.size() < claimed.focus().consequences().size();
        if (!found.contains(false) && open || claimed.asked() == PolarQuestion.WILL && consequences.isEmpty()) {
            return Optional.empty();
        }
        if (!DENIES.matcher(claimed.focus().text()).find()) {
            boolean denied = FALLS_SHORT.matcher(claimed.text()).find();
            said.bearing()
                    .met()
                    .filter(met -> isDecisive(claimed, met, said))
                    .map(met -> met != denied)
                    .ifPresent(found::add);
        }
        boolean so = !found.contains(false);
        boolean left = so
                && (claimed.asked() == PolarQuestion.MAY
                        || !(said.bearing().met().isPresent()
                                        && MEETS.matcher(claimed.text()).find())
                                && !facts.isSaid(claimed.focus().behindFigures()));
        return found.isEmpty() || left ? Optional.empty() : Optional.of(so);
    }

    /** A requirement that is missed decides; one that is met leaves the others open, unless it alone is asked about. */
    private static boolean isDecisive(Claimed claimed, boolean met, Said said) {
        boolean requirement = said.consequences().isEmpty();
        return switch (claimed.asked()) {
            case COUNTS, IS, RIGHT, ENOUGH, MEETS -> requirement;
            case NEED -> requirement && (met || Modality.demandsAnything(said.text()));
            case MAY -> requirement && !met;
            case WILL, APPLIES, REMAINS -> false;
        };
    }
}
