/** The pages for explanation requests and notes: who is asked about which figure, what is answered, what comes of it. */
@NullMarked
package org.tiendo.web.inquiry;

import org.jspecify.annotations.NullMarked;
