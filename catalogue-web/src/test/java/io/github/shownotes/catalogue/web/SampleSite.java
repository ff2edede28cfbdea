package io.github.shownotes.catalogue.web;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives tests the [Site] of the sample: one for all, since they only read.
final class SampleSite implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Site.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(SampleSite.class))
                .computeIfAbsent(Site.class, type -> start(), Site.class);
    }

    private static Site start() {
        try {
            return Site.ofSample();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
