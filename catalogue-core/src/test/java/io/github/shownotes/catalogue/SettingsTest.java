package io.github.shownotes.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

class SettingsTest {
    @Test
    void aPathBecomesAnEmbeddedDatabase() {
        assertThat(Settings.database("/data/my.mv.db").database())
                .isEqualTo("jdbc:h2:file:/data/my;AUTO_SERVER=TRUE;TRACE_LEVEL_FILE=0;WRITE_DELAY=0");
        assertThat(Settings.database("here").database()).isEqualTo("jdbc:h2:file:" + Path.of("here").toAbsolutePath()
                + ";AUTO_SERVER=TRUE;TRACE_LEVEL_FILE=0;WRITE_DELAY=0");
    }

    @Test
    void aUrlStaysAsItIs() {
        assertThat(Settings.database("jdbc:postgresql://host/db?user=x").database()).isEqualTo(
                "jdbc:postgresql://host/db?user=x");
        assertThat(Settings.database("postgresql://host/db").database()).isEqualTo("postgresql://host/db");
    }

    @Test
    void theOptionWinsOverTheVariableWinsOverTheDefault() {
        var env = Map.of("CATALOGUE_DB", "/env", "XDG_DATA_HOME", "/data");
        assertThat(Settings.fromEnvironment(env, "/option").database()).contains(":/option;");
        assertThat(Settings.fromEnvironment(env, null).database()).contains(":/env;");
        assertThat(Settings.fromEnvironment(Map.of("XDG_DATA_HOME", "/data"), null).database()).contains(
                ":/data/catalogue/catalogue;");
        assertThat(Settings.fromEnvironment(Map.of("HOME", "/home/me", "CATALOGUE_DB", " "), null).database()).contains(
                ":/home/me/.local/share/catalogue/catalogue;");
    }
}
