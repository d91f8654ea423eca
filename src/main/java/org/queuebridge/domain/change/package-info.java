/** Plans of changes to rules: images of rules, steps, permissions, differences. */
@NullMarked
package org.queuebridge.domain.change;

import org.jspecify.annotations.NullMarked;
