/** Renders pages: templates, texts, addresses, and the page for what can't be shown. */
@NullMarked
package org.tiendo.web.view;

import org.jspecify.annotations.NullMarked;
