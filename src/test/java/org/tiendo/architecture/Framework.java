package org.tiendo.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatcher;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Something of theirs, with the packages or single types it is made of; the first that fits a type counts. */
enum Framework {
    /** Handed on by who runs things in a transaction, without a statement of its own. */
    DATA_SOURCE("DataSource", "javax.sql.DataSource"),
    JDBC("JDBC", "java.sql..", "javax.sql.."),
    LOGGING("SLF4J", "org.slf4j.."),
    COMMONS_CSV("commons-csv", "org.apache.commons.csv.."),
    COMMONS_TEXT("commons-text", "org.apache.commons.text.."),
    FASTEXCEL("fastexcel", "org.dhatim.fastexcel.."),
    YAML("snakeyaml-engine", "org.snakeyaml.engine.."),
    JSON("Jackson", "tools.jackson..", "com.fasterxml.jackson.annotation.."),
    JSON_SCHEMA("JSON Schema", "com.networknt.."),
    /** Checks a cron expression when the catalog is read; everything else of Quartz belongs to the schedule. */
    CRON_EXPRESSION("Quartz's CronExpression", "org.quartz.CronExpression"),
    QUARTZ("Quartz", "org.quartz.."),
    SPRING_TX(
            "spring-tx",
            "org.springframework.transaction..",
            "org.springframework.jdbc.support.JdbcTransactionManager"),
    SPRING_JDBC("spring-jdbc", "org.springframework.jdbc..", "org.springframework.dao.."),
    FLYWAY("Flyway", "org.flywaydb.."),
    /** What a table of the embedded store calls before it lets a row be changed. */
    H2_TRIGGER("H2's Trigger", "org.h2.api.Trigger"),
    H2_SERVER("H2's Server", "org.h2.tools.Server"),
    HIKARI("HikariCP", "com.zaxxer.hikari.."),
    SPRING_BATCH("Spring Batch", "org.springframework.batch..", "org.springframework.core.task.."),
    SPRING_MVC(
            "Spring MVC",
            "org.springframework.web..",
            "org.springframework.http..",
            "org.springframework.core.io..",
            "jakarta.servlet.."),
    THYMELEAF("Thymeleaf", "org.thymeleaf.."),
    SPRING_SECURITY("Spring Security", "org.springframework.security.."),
    ACTUATOR("Actuator", "org.springframework.boot.actuate..", "org.springframework.boot.health.."),
    MICROMETER("Micrometer", "io.micrometer.."),
    MAIL("mail", "org.springframework.mail..", "jakarta.mail.."),
    /** Signs what is sent to others. */
    CRYPTO("javax.crypto", "javax.crypto.."),
    PICOCLI("picocli", "picocli.."),
    PROGRESS_BAR("progressbar", "me.tongfei.progressbar.."),
    JDK("the JDK", "java.."),
    JSPECIFY("JSpecify", "org.jspecify..");

    private final String title;
    private final List<String> patterns;

    Framework(String title, String... patterns) {
        this.title = title;
        this.patterns = List.of(patterns);
    }

    /** As people call it. */
    String title() {
        return title;
    }

    /** Whether every room may use it without being told so in the table. */
    boolean isEverybodys() {
        return this == JDK || this == JSPECIFY;
    }

    static Optional<Framework> of(JavaClass type) {
        return Arrays.stream(values())
                .filter(framework -> framework.patterns.stream().anyMatch(pattern -> fits(pattern, type)))
                .findFirst();
    }

    private static boolean fits(String pattern, JavaClass type) {
        return pattern.endsWith("..")
                ? PackageMatcher.of(pattern).matches(type.getPackageName())
                : type.getName().equals(pattern) || type.getName().startsWith(pattern + "$");
    }
}
