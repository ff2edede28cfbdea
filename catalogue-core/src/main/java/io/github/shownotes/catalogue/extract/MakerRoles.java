package io.github.shownotes.catalogue.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import io.github.shownotes.catalogue.notes.Opening;
import io.github.shownotes.catalogue.notes.Segment;

/// What somebody did of whom a segment only says "by": wrote its article, made its project, or both.
final class MakerRoles {
    private static final Set<Role> WROTE = Set.of(Role.AUTHOR);
    private static final Set<Role> MADE = Set.of(Role.MAINTAINER);
    private static final Set<Role> BOTH = Set.of(Role.AUTHOR, Role.MAINTAINER);
    /// A title in which the author tells of something they made.
    private static final Pattern I_BUILT = Pattern.compile("(?i)\\b(?:I|we) (?:built|made|created|wrote|developed)\\b");
    /// A post that introduces the project it stands beside.
    private static final Pattern POST = Pattern.compile("\\b(?:blog|posts?|article|introducing|announcing)\\b");
    /// The same where notes have lost their links.
    private static final Opening INTRODUCTION = Opening.compile(
            "(?i)^\\s*(?:see )?(?:the )?(?:intro(?:ductory|duction)?|announcement|launch|release) (?:blog )?(?:post|article)\\b");
    /// A project that is something to be read.
    private static final Pattern READABLE = Pattern
            .compile("(?i)\\bawesome\\b.*\\blists?\\b|\\b(?:cheat ?sheets?|websites?|guide|handbook|tutorial)$");
    /// The words without one of which no line names a repository.
    static final Set<String> REPOSITORY_WORDS = Set.of("project", "projects", "repo", "repository", "source");
    /// The repository of what an article is about.
    private static final Pattern REPOSITORY = Pattern
            .compile("(?i)(?:^|,)\\s*(?:the )?(?:github )?(?:projects?|repo|repository|source code)\\s*(?::|,|$)");

    private MakerRoles() {}

    /// The roles of whoever made what a segment is about.
    ///
    /// @param projects the projects found in it
    /// @param articleTitle whether its title is something written, spoken or taught
    static Set<Role> of(Segment segment, List<Line> lines, List<ClassifiedLink> links, List<Mention> projects,
            boolean articleTitle) {
        boolean projectTitle = projects.stream().anyMatch(mention -> mention instanceof Mention.ProjectMention project
                && project.subject() && project.evidence().isSure());
        boolean projectLinked = projects.stream().anyMatch(mention -> mention instanceof Mention.ProjectMention project
                && project.subject() && !project.urls().isEmpty());
        boolean any = projects.stream().anyMatch(project -> !project.urls().isEmpty());
        if (articleTitle && any && I_BUILT.matcher(segment.title()).find()
                || projectTitle && READABLE.matcher(segment.title()).find()) {
            return BOTH;
        }
        if (!projectTitle) {
            return articleTitle && isRepositoryNamed(lines) ? BOTH : WROTE;
        }
        if (articleTitle) {
            return projectLinked ? BOTH : WROTE;
        }
        return isIntroduced(lines, links) ? BOTH : MADE;
    }

    private static boolean isRepositoryNamed(List<Line> lines) {
        for (Line line : lines) {
            boolean may = ((WordSign.REPOSITORY.bit | WordSign.DOTTED.bit) & line.words().signs()) != 0;
            if (may && REPOSITORY.matcher(line.text()).find()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIntroduced(List<Line> lines, List<ClassifiedLink> links) {
        for (ClassifiedLink link : links) {
            if (link.kind() == LinkKind.ARTICLE && isPost(link.text() + " " + link.url())) {
                return true;
            }
        }
        for (Line line : lines) {
            if (INTRODUCTION.isAt(line.text(), 0)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPost(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return (lower.contains("blog") || lower.contains("post") || lower.contains("article")
                || lower.contains("nouncing") || lower.contains("introducing")) && POST.matcher(lower).find();
    }
}
