package org.tiendo.operations.incident;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.tiendo.catalog.AlertSettings.Mail;

/** Sends messages as plain text to a mail server. */
final class MailChannel implements Channel {

    /** The timeout of each step of the SMTP dialogue: long for a mail server, short for the notifications that wait. */
    private static final Duration MAIL_TIMEOUT = Duration.ofSeconds(10);

    private final Mail mail;
    private final Properties further;

    MailChannel(Mail mail) {
        this(mail, new Properties());
    }

    /** @param further properties of Jakarta Mail, which override our own */
    MailChannel(Mail mail, Properties further) {
        this.mail = mail;
        this.further = further;
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.EMAIL;
    }

    @Override
    public void send(Message message, Instant now) {
        JavaMailSenderImpl sender = sender();
        try {
            sender.send(mime(sender.createMimeMessage(), message, now));
        } catch (MailException | MessagingException e) {
            throw new ChannelException(
                    "the mail server " + mail.host() + ":" + mail.port() + " did not take it: " + e.getMessage(), e);
        }
    }

    private MimeMessage mime(MimeMessage mime, Message message, Instant now) throws MessagingException {
        mime.setFrom(new InternetAddress(mail.from()));
        for (String to : message.recipient() == null ? mail.to() : List.of(message.recipient())) {
            mime.addRecipient(RecipientType.TO, new InternetAddress(to));
        }
        mime.setSubject(message.title(), StandardCharsets.UTF_8.name());
        mime.setText(message.text(), StandardCharsets.UTF_8.name());
        mime.setSentDate(Date.from(now));
        mime.setHeader("Message-ID", "<" + token(message.id()) + "@tiendo>");
        mime.setHeader("Auto-Submitted", "auto-generated");
        return mime;
    }

    /** Replaces all characters but those that are safe in a Message-ID. */
    private static String token(String id) {
        return id.replaceAll("[^A-Za-z0-9.-]", "_");
    }

    private JavaMailSenderImpl sender() {
        var sender = new JavaMailSenderImpl();
        sender.setHost(mail.host());
        sender.setPort(mail.port());
        var password = mail.password();
        if (mail.username() != null) {
            sender.setUsername(mail.username());
            sender.setPassword(password == null ? "" : password.get());
        }
        sender.setJavaMailProperties(properties());
        return sender;
    }

    private Properties properties() {
        String millis = Long.toString(MAIL_TIMEOUT.toMillis());
        var properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", millis);
        properties.setProperty("mail.smtp.timeout", millis);
        properties.setProperty("mail.smtp.writetimeout", millis);
        properties.setProperty("mail.smtp.auth", Boolean.toString(mail.username() != null));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        switch (mail.security()) {
            case NONE -> {}
            case STARTTLS -> {
                properties.setProperty("mail.smtp.starttls.enable", "true");
                properties.setProperty("mail.smtp.starttls.required", "true");
            }
            case TLS -> properties.setProperty("mail.smtp.ssl.enable", "true");
        }
        properties.putAll(further);
        return properties;
    }
}
