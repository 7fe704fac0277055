package org.tiendo.inquiry;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The tables of requests and notes, once in a process. */
public record InquiryTables(
        Inquiries inquiries, InquiryRows rows, FigureFiles files, PlatformTransactionManager transactions) {

    public static InquiryTables over(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        return new InquiryTables(
                new Inquiries(jdbc), new InquiryRows(jdbc), new FigureFiles(jdbc, clock), transactions);
    }
}
