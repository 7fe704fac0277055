package org.tiendo.report.export;

/** The code lists of the data structure. */
enum SdmxCodelist {
    CL_FREQ,
    CL_INDICATOR,
    CL_AREA,
    CL_OBS_STATUS,
    CL_ASSESSMENT;

    /** The words of the fixed code lists are the same in every home; the others come from its files. */
    boolean isFixed() {
        return this != CL_INDICATOR && this != CL_AREA;
    }
}
