package org.tiendo.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Creates the tables of one department, and records in the database that they are synthetic and from which file. */
final class DepartmentMaker {

    private final DemoFile file;
    private final Department department;
    private final DemoListener listener;

    DepartmentMaker(DemoFile file, Department department, DemoListener listener) {
        this.file = file;
        this.department = department;
        this.listener = listener;
    }

    String department() {
        return department.source();
    }

    /** Returns whether its tables were created completely from this version of the file. */
    boolean isThere(Connection connection) throws SQLException {
        createNote(connection);
        try (PreparedStatement query = connection.prepareStatement(
                "select 1 from about_this_database where department = ? and made_from_sha256 = ?")) {
            query.setString(1, department.source());
            query.setString(2, file.sha256());
            try (ResultSet found = query.executeQuery()) {
                return found.next();
            }
        }
    }

    /** Creates the tables. The note is deleted first and written last, so that an interrupted creation is repeated. */
    void make(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        createNote(connection);
        removeNote(connection);
        for (Table table : department.tables()) {
            String name = table.table();
            new TableWriter(connection, table)
                    .write(department.source() + '/' + name, rows -> listener.writes(department.source(), name, rows));
        }
        writeNote(connection);
    }

    private static void createNote(Connection connection) throws SQLException {
        try (Statement ddl = connection.createStatement()) {
            ddl.execute("""
                    create table if not exists about_this_database (
                        department varchar(60) primary key,
                        note varchar(1000) not null,
                        made_from_sha256 char(64) not null)
                    """);
        }
    }

    private void removeNote(Connection connection) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("delete from about_this_database where department = ?")) {
            delete.setString(1, department.source());
            delete.executeUpdate();
        }
        connection.commit();
    }

    private void writeNote(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into about_this_database (department, note, made_from_sha256)
                values (?, ?, ?)
                """)) {
            insert.setString(1, department.source());
            insert.setString(2, file.plan().synthetic());
            insert.setString(3, file.sha256());
            insert.executeUpdate();
        }
        connection.commit();
    }
}
