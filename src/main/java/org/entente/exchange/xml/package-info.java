/**
 * What does an XML file say? Elements of a planner's file, read within limits and without anything from outside the file, and
 * written.
 *
 * <p>Entry: {@link org.entente.exchange.xml.XmlFile}. May use {@code intake.finding} and {@code intake.sheet}; the only package
 * that uses {@code javax.xml}.
 */
@NullMarked
package org.entente.exchange.xml;

import org.jspecify.annotations.NullMarked;
