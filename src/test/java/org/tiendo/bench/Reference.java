package org.tiendo.bench;

import java.util.List;

/** The programs that are written without tiendo for the one register; each runs in a process of its own too. */
enum Reference {
    JDBC_LOOP("a JDBC loop") {
        @Override
        Totals run(Inputs inputs) throws Exception {
            return JdbcLoop.run(inputs);
        }
    },
    BATCH_STEP("the usual Spring Batch step") {
        @Override
        Totals run(Inputs inputs) throws Exception {
            return BatchStep.run(inputs);
        }
    },
    GROUP_BY("the statement by JDBC") {
        @Override
        Totals run(Inputs inputs) throws Exception {
            return GroupByStatement.run(inputs);
        }
    },
    CHECKED_GROUP_BY("the statement by JDBC, with the checks") {
        @Override
        Totals run(Inputs inputs) throws Exception {
            return CheckedGroupBy.run(inputs);
        }
    },
    COMMONS_CSV("a commons-csv loop") {
        @Override
        Totals run(Inputs inputs) throws Exception {
            return CommonsCsvLoop.run(inputs);
        }
    },
    FAST_CSV("a FastCSV loop") {
        @Override
        Totals run(Inputs inputs) throws Exception {
            return FastCsvLoop.run(inputs);
        }
    };

    private final String said;

    Reference(String said) {
        this.said = said;
    }

    abstract Totals run(Inputs inputs) throws Exception;

    String said() {
        return said;
    }

    /** @param arguments the name of the program, then its inputs */
    public static void main(String[] arguments) throws Exception {
        List<String> all = List.of(arguments);
        System.out.println(valueOf(all.get(0)).run(Inputs.of(all.subList(1, all.size()))));
    }
}
