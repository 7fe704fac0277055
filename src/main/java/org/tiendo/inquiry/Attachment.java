package org.tiendo.inquiry;

/** A file that is attached to an answer, without its content. */
public record Attachment(long id, String name, long bytes) {}
