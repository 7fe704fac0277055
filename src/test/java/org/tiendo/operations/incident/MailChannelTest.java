package org.tiendo.operations.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.DummySSLServerSocketFactory;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.subethamail.smtp.server.SMTPServer;
import org.tiendo.catalog.AlertSettings.Mail;
import org.tiendo.catalog.AlertSettings.Security;

/** Against a real mail server in this JVM. */
class MailChannelTest {

    private static final Instant NOW = Instant.parse("2024-04-01T00:00:00Z");
    private static final String HOST = "127.0.0.1";

    private @Nullable GreenMail server;

    @AfterEach
    void stop() {
        if (server != null) {
            server.stop();
        }
    }

    @Test
    void sendsPlainTextInUtf8ToEverybody() throws Exception {
        GreenMail mails = start("smtp");
        new MailChannel(mail(mails, Security.NONE, null, "")).send(message(), NOW);

        MimeMessage[] received = mails.getReceivedMessages();
        assertThat(received).as("one for each of two").hasSize(2);
        assertThat(received[0].getSubject()).isEqualTo("[tiendo] not finished: pull customs, tiến độ");
        assertThat(received[0].getContent().toString()).isEqualToIgnoringNewLines("không có số liệu");
        assertThat(received[0].getContentType()).contains("text/plain", "UTF-8");
        assertThat(received[0].getMessageID()).isEqualTo("<village-17@tiendo>");
        assertThat(received[0].getFrom()).extracting(Object::toString).containsExactly("tiendo@example.org");
    }

    @Test
    void namesItselfToTheServer() throws Exception {
        GreenMail mails = start("smtp");
        mails.setUser("tiendo@example.org", "tiendo", "right");

        new MailChannel(mail(mails, Security.NONE, "tiendo", "right")).send(message(), NOW);
        assertThat(mails.getReceivedMessages()).hasSize(2);
        assertThatThrownBy(() -> new MailChannel(mail(mails, Security.NONE, "tiendo", "wrong")).send(message(), NOW))
                .isInstanceOf(ChannelException.class)
                .hasMessageContaining("the mail server 127.0.0.1:")
                .hasMessageNotContaining("wrong");
    }

    @Test
    void sendsThroughTls() throws Exception {
        GreenMail mails = start("smtps");
        mails.setUser("tiendo@example.org", "tiendo", "right");
        Mail mail = mail(mails, Security.TLS, "tiendo", "right");

        new MailChannel(mail, trusting()).send(message(), NOW);
        assertThat(mails.getReceivedMessages()).hasSize(2);
    }

    @Test
    void trustsNoServerWhoseCertificateNobodyHasSigned() {
        GreenMail mails = start("smtps");

        assertThatThrownBy(() -> new MailChannel(mail(mails, Security.TLS, null, "")).send(message(), NOW))
                .isInstanceOf(ChannelException.class);
        assertThat(mails.getReceivedMessages()).isEmpty();
    }

    @Test
    void sendsThroughStartTls() throws Exception {
        List<String> received = new CopyOnWriteArrayList<>();
        SMTPServer mails = SMTPServer.port(0)
                .bindAddress(InetAddress.getLoopbackAddress())
                .startTlsSocketFactory(certified())
                .requireTLS()
                .messageHandler((context, from, to, data) -> received.add(new String(data, StandardCharsets.UTF_8)))
                .build();
        mails.start();
        try {
            new MailChannel(mail(mails.getPortAllocated(), Security.STARTTLS, null, ""), trusting())
                    .send(message(), NOW);
        } finally {
            mails.stop();
        }
        assertThat(received).singleElement().asString().contains("To: lan@example.org, nam@example.org");
    }

    /** By GreenMail's own certificate. */
    private static SSLContext certified() throws GeneralSecurityException {
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(new DummySSLServerSocketFactory().getKeyStore(), "changeit".toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    @Test
    void sendsNothingInTheOpenWhereStartTlsIsAskedForAndNotThere() {
        GreenMail mails = start("smtp");

        assertThatThrownBy(() -> new MailChannel(mail(mails, Security.STARTTLS, null, "")).send(message(), NOW))
                .isInstanceOf(ChannelException.class)
                .hasMessageContaining("STARTTLS");
        assertThat(mails.getReceivedMessages()).isEmpty();
    }

    @Test
    void saysThatTheServerDoesNotAnswer() {
        GreenMail mails = start("smtp");
        var channel = new MailChannel(mail(mails, Security.NONE, null, ""));
        mails.stop();

        assertThatThrownBy(() -> channel.send(message(), NOW))
                .isInstanceOf(ChannelException.class)
                .hasMessageContaining("did not take it");
    }

    private GreenMail start(String protocol) {
        var setup = new ServerSetup(0, HOST, protocol);
        setup.setServerStartupTimeout(30_000);
        server = new GreenMail(setup);
        server.start();
        return server;
    }

    private static Mail mail(GreenMail server, Security security, @Nullable String username, String password) {
        int port = security == Security.TLS
                ? server.getSmtps().getPort()
                : server.getSmtp().getPort();
        return mail(port, security, username, password);
    }

    private static Mail mail(int port, Security security, @Nullable String username, String password) {
        return new Mail(
                HOST,
                port,
                security,
                username,
                () -> password,
                "tiendo@example.org",
                List.of("lan@example.org", "nam@example.org"));
    }

    /** GreenMail signs its certificate itself. */
    private static Properties trusting() {
        var properties = new Properties();
        properties.setProperty("mail.smtp.ssl.trust", "*");
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "false");
        return properties;
    }

    private static Message message() {
        return new Message(
                "village-17",
                "[tiendo] not finished: pull customs, tiến độ",
                Message.parsed("{\"text\":\"không có số liệu\\n\"}"));
    }
}
