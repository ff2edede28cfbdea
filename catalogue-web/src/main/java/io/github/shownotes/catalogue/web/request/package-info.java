/// What a request may ask for, and what is said when it asks for something else.
@NullMarked
package io.github.shownotes.catalogue.web.request;

import org.jspecify.annotations.NullMarked;
