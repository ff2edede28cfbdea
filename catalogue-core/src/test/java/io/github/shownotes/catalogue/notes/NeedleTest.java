package io.github.shownotes.catalogue.notes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeedleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                        `.{1,60} [-–—] sponsors?\\s*$`  | ` sponsor` | show - sponsors
                        `.*[?&](?:ref|from)=my-?show.*` | `show`     | /?ref=myshow
                        `[^/]+/wiki/\\d+`               | `/wiki/`   | a/wiki/12
                        `ab{2,3}cd+`                    | `cd`       | abbcd
                        `x?y*`                          | ``         | y
                        `one|another`                   | ``         | another
                        `(?:one|another)`               | ``         | one
                        `(?i)name`                      | ``         | NAME
                        `a\\.bcd[\\]ef]gh`              | `bcd`      | a.bcd]gh
                        """)
    void everyMatchHoldsWhatIsCertain(String expression, String needle, String match) {
        assertThat(Needle.of(expression)).isEqualTo(needle);
        assertThat(match).matches(expression).contains(needle);
    }
}
