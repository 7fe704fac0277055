package org.tiendo.distance;

/** The verdict of a snapshot. */
public enum Status {
    /** Vượt: strictly better than the target. */
    EXCEEDED,
    /** Đạt: the target is met exactly, or the value is inside the range. */
    REACHED,
    /** Không đạt: the target was not reached by the end of the period. */
    NOT_REACHED,
    /** Đúng tiến độ: the period is open, and the pace is at least the on-track threshold. */
    ON_TRACK,
    /** Có nguy cơ: the pace is below the on-track threshold. */
    AT_RISK,
    /** Chậm tiến độ: the pace is below the at-risk threshold. */
    OFF_TRACK,
    /** Đi ngược: the value moves away from the target. */
    REVERSING,
    /** The period is still open, or its last figure is not in yet, and there is no pace. */
    IN_PERIOD,
    /** Chưa có số liệu: there is no figure although one is expected. */
    NO_DATA,
    /** There is no figure yet, and none is due yet. */
    NOT_DUE,
    /** Không xác định được: there are figures, but not enough to decide. */
    NOT_ASSESSABLE,
    /** Sources differ by more than the tolerance; the figure shown is the one chosen by provider precedence. */
    CONFLICT;
}
