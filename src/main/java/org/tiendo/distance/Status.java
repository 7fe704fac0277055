package org.tiendo.distance;

/** The verdict of a snapshot. */
public enum Status {
    /** Vượt: strictly better than the target. */
    EXCEEDED,
    /** Đạt: equal to the target, or inside the range. */
    REACHED,
    /** Không đạt: the period has closed without it. */
    NOT_REACHED,
    /** Đúng tiến độ: the period is open, and the pace at least the one called on track. */
    ON_TRACK,
    /** Có nguy cơ: the pace is below that. */
    AT_RISK,
    /** Chậm tiến độ: the pace is below the one called at risk. */
    OFF_TRACK,
    /** Đi ngược: it moves away from the target. */
    REVERSING,
    /** The period is still open, or its last figure is not in yet, and there is no pace. */
    IN_PERIOD,
    /** Chưa có số liệu: a figure should be there and is not. */
    NO_DATA,
    /** No figure yet, and none is due before a later day. */
    NOT_DUE,
    /** Không xác định được: there are figures, but not enough to decide. */
    NOT_ASSESSABLE,
    /** Sources differ by more than is tolerated; the figure shown is the one that precedence chose. */
    CONFLICT;
}
