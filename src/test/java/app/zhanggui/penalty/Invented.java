package app.zhanggui.penalty;

import app.zhanggui.rulebook.RuleSet;
import java.util.Map;

/** A platform that does not exist: three tracks with three other periods, two ladders, a daily limit, two versions. */
final class Invented {

    private static final String DOCUMENT = """
            ---
            id: market-penalties
            title: 集市处罚规则
            platform: market
            kind: rule
            authority: official
            ---
            # 集市处罚规则

            ## 处罚 {#all}

            1. 信用分在任意连续 90 天内累计。 {#rolling}
            2. 累计满 6 分的，暂停发货 3 天。 {#credit-6}
            3. 累计满十二分的，暂停发货一周，并公示。 {#credit-12}
            4. 投诉按季度计次。 {#quarter}
            5. 一个季度满 2 次投诉的，降低排名 10 天。 {#complaints-2}
            6. 迟发一单扣 2 分，假货一单扣十二分。 {#violations}
            7. 同一天迟发超过 1 单的，当天另作提醒。 {#daily}
            8. 自 2026 年起，累计满 4 分的，暂停发货 5 天。 {#credit-4}
            9. 自 2026 年起，迟发一单扣 1 分。 {#late-2026}
            """;

    private static final String RULE_SET = """
            id: market-seller
            title: { zh: 集市卖家, en: Market sellers }
            platform: market
            document: market-penalties
            event:
              - { name: offence, kind: choice, label: { zh: 行为, en: Offence }, options: [late, fake], required: true }
              - { name: complained, kind: flag, label: { zh: 被投诉, en: Complained about }, violation: complaint }
            measures:
              - { kind: shipping-stop, label: { zh: 暂停发货, en: Shipping stopped } }
              - { kind: publication, label: { zh: 公示, en: Published } }
              - { kind: lower-rank, label: { zh: 降低排名, en: Ranked lower } }
              - { kind: reminder, label: { zh: 提醒, en: Reminder } }
            versions:
              - effective: { to: 2025-12-31 }
                tracks: &tracks
                  - { id: credit, label: &credit { zh: 信用分, en: Credit }, unit: { zh: 分, en: points },
                      clause: rolling, period: { kind: rolling-days, days: 90, clause: rolling } }
                  - { id: complaints, label: { zh: 投诉, en: Complaints }, unit: { zh: 次, en: times },
                      clause: quarter, cause: complaints, period: { kind: calendar-quarter, clause: quarter } }
                  - { id: orders, label: { zh: 单数, en: Orders }, unit: { zh: 单, en: orders }, counts-events: true,
                      clause: violations, period: { kind: none } }
                violations:
                  - id: late
                    label: { zh: 迟发, en: Late }
                    clause: violations
                    points: [{ track: credit, amount: 2 }]
                  - &fake
                    id: fake
                    label: { zh: 假货, en: Fake }
                    clause: violations
                    points: [{ track: credit, amount: 12 }]
                  - &complaint
                    id: complaint
                    label: { zh: 被投诉, en: Complaint }
                    clause: quarter
                    points: [{ track: complaints, amount: 1, clause: violations }]
                thresholds:
                  - { track: credit, value: 6, clause: credit-6, measures: [{ kind: shipping-stop, days: 3 }] }
                  - { track: credit, value: 12, clause: credit-12,
                      measures: [{ kind: shipping-stop, days: 7 }, { kind: publication }] }
                  - { track: complaints, value: 2, clause: complaints-2, measures: [{ kind: lower-rank, days: 10 }] }
                daily-limits:
                  - { track: orders, most: 1, cause: daily-orders, clause: daily, measures: [{ kind: reminder }] }
              - effective: { from: 2026-01-01 }
                tracks: *tracks
                violations:
                  - id: late
                    label: { zh: 迟发, en: Late }
                    clause: violations
                    points: [{ track: credit, amount: 1, clause: late-2026 }]
                  - *fake
                  - *complaint
                thresholds:
                  - { track: credit, value: 4, clause: credit-4, measures: [{ kind: shipping-stop, days: 5 }] }
            """;

    static final Map<String, String> FILES =
            Map.of("market-penalties.md", DOCUMENT, "market-seller.ruleset.yaml", RULE_SET);

    private Invented() {}

    static RuleSet ruleSet() {
        return RuleSets.of(FILES);
    }
}
