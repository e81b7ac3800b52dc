package app.zhanggui.answer.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "单日撤链超过 3 次会触发限流 | MORE 3 次",
                "快手单日撤链超过3次会怎样 | MORE 3 次",
                "累计扣分达到 5 分：冻结直播权限 7 天 | AT_LEAST 5 分",
                "累计达 5 次及以上，永久关闭 | AT_LEAST 5 次",
                "店铺购物体验星级不低于 4 星 | AT_LEAST 4 星",
                "健康阈值：不高于 15%（≤15%） | AT_MOST 15 %",
                "撤链后 72 小时内产生的订单 | AT_MOST 72 小时",
                "一次最多可同时操作 500 条链接 | AT_MOST 500 条",
                "失误率降到 0.3% 以下 | -",
                "不满 5 分 | LESS 5 分",
                "每日限 3 次 | AT_MOST 3 次",
                "没超过三次 | AT_MOST 3 次",
                "限流后流量下降 27% | -",
                "冻结 30 天 | -"
            })
    void readsTheBoundThatAClauseSets(String clause, String expected) {
        String found = Condition.in(clause).stream()
                .map(c -> c.relation() + " " + c.bound().value().toPlainString() + " "
                        + c.bound().unit())
                .collect(Collectors.joining(", "));
        assertThat(found).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource({
        "超过 3 次,3,false",
        "超过 3 次,4,true",
        "达到 5 分,5,true",
        "达到 5 分,4,false",
        "最多 500 条,500,true",
        "最多 500 条,501,false",
        "低于 10 分,10,false"
    })
    void theBoundItselfBelongsToReachingButNotToExceeding(String clause, BigDecimal value, boolean met) {
        assertThat(Condition.in(clause).getFirst().isMetBy(value)).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"72 小时外,72 小时内,true", "24 小时外,72 小时内,false", "不到 40 分,达到 40 分,true", "超过 3 次,至少 2 次,false"})
    void boundsWithoutACommonAmountExcludeEachOther(String one, String other, boolean apart) {
        assertThat(Condition.in(one).getFirst().excludes(Condition.in(other).getFirst()))
                .isEqualTo(apart);
    }
}
