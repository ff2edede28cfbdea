insert into show (id, slug, title) values (1, 'little-snakes', 'Little Snakes');
insert into episode (id, show_id, episode_key, slug, number, title, published, summary) values (1, 1, 'n1', '1', 1, 'Terminals in colour', date '2019-05-01', 'All about consoles.'), (2, 1, 'n2', '2', 2, 'Of APIs', date '2020-03-02', null), (3, 1, 'n3', '3', 3, 'Undated thoughts', null, null);
insert into segment (id, episode_id, position, kind, presenter, title) values (1, 1, 0, 'topic', 'Brian Okken', 'Rich output'), (2, 2, 0, 'topic', 'Michael Kennedy', 'FastAPI'), (3, 2, 1, 'extras', 'Brian Okken', ''), (4, 3, 0, 'topic', null, 'Later');
insert into entity (id, kind, slug, name, sort_name, summary, url, hidden, merged_into, times_covered, first_covered, last_covered) values (1, 'project', 'rich', 'Rich', 'rich', 'Colours in the terminal', 'https://github.com/will/rich', false, null, 2, date '2019-05-01', date '2020-03-02'), (2, 'project', 'fastapi', 'FastAPI', 'fastapi', 'Web APIs with types', 'https://fastapi.example/', false, null, 1, date '2020-03-02', date '2020-03-02'), (3, 'article', 'testing-well', 'How to keep testing enjoyable', 'how to keep testing enjoyable', null, 'https://blog.example/testing', false, null, 1, date '2020-03-02', date '2020-03-02'), (4, 'person', 'will', 'Will Example', 'will example', null, null, false, null, 1, date '2019-05-01', date '2019-05-01'), (5, 'project', 'secret', 'Secret', 'secret', null, null, true, null, 1, null, null), (6, 'project', 'old-rich', 'Old rich', 'old rich', null, null, false, 1, 0, null, null), (7, 'project', 'textual', 'Textual', 'textual', 'Built upon rich widgets', null, false, null, 1, null, null);
insert into article (entity_id, authors) values (3, 'Ada Writer');
insert into project (entity_id, repository, package_name) values (1, null, 'rich');
insert into project_facts (entity_id, summary, licence, language, stars, as_of) values (1, 'ignored', 'MIT', 'Python', 4000, timestamp with time zone '2024-01-01 00:00:00+00'), (2, null, 'Apache-2.0', 'Python', 9000, timestamp with time zone '2024-01-01 00:00:00+00');
insert into entity_flag (entity_id, flag, evidence) values (1, 'archived', 'said so');
insert into category (id, slug, name) values (1, 'terminal', 'Terminal and console'), (2, 'web', 'Web');
insert into entity_category (entity_id, category_id, main, evidence) values (1, 1, true, 'x'), (2, 2, true, 'x');
insert into alias (kind, alias_key, entity_id, label) values ('project', 'name:rich', 1, 'Rich'), ('project', 'name:prettyprint', 1, 'pretty printer'), ('project', 'repo:github.com/will/rich', 1, 'https://github.com/will/rich');
insert into mention (id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (1, 1, 0, 1, 'Rich', true, '', 'link', 'Rich paints tables <b>beautifully</b> in your shell.', 0.9), (2, 3, 0, 1, 'Rich', false, '', 'name', 'They use Rich as well.', 0.9), (3, 2, 0, 2, 'FastAPI', true, '', 'link', 'Validation happens before your function is called.', 0.9), (4, 3, 1, 3, 'testing', false, '', 'link', 'An essay on being kind to yourself.', 0.9), (5, 1, 1, 4, 'Will', false, 'author', 'by', 'By Will Example.', 0.9), (6, 1, 2, 7, 'Textual', false, '', 'name', 'Guessed: a pendulum.', 0.2), (7, 4, 0, 7, 'Textual', false, '', 'name', 'Applications in text.', 0.9), (8, 4, 1, 5, 'Secret', false, '', 'name', 'Nobody sees this.', 0.9);
insert into link (id, canonical_url, url, host) values (1, 'https://github.com/will/rich', 'https://github.com/will/rich', 'github.com'), (2, 'https://blog.example/testing', 'https://blog.example/testing', 'blog.example'), (3, 'https://nowhere.example', 'https://nowhere.example', 'nowhere.example');
insert into link_occurrence (segment_id, position, link_id, url, text, kind) values (1, 0, 1, 'https://github.com/will/rich', 'Rich', 'project'), (3, 0, 2, 'https://blog.example/testing', 'keep testing', 'article');
insert into link_state (link_id, state, since, verdict, checked_at, next_due, archived_url) values (2, 'dead', timestamp with time zone '2024-01-01 00:00:00+00', 'dead', timestamp with time zone '2024-01-01 00:00:00+00', timestamp with time zone '2024-01-01 00:00:00+00', 'https://archive.example/x');
insert into show_notes (episode_id, origin, format, body, fingerprint, links, title, people) values (1, 'a.md', 'markdown', '**Brian #1: Rich output**

- Rich paints tables <b>beautifully</b> in your shell.
- Also on our minds: list comprehensions.

**Sponsored by Umbrella Corporation**

- Umbrellas for everyone.', 'x', 0, 'Terminals in colour', ''), (2, 'b.md', 'markdown', '### #1: FastAPI

- [Validation](https://fastapi.example/) happens before your function is called.

    squares = [n * n for n in numbers]', 'x', 1, 'Of APIs', ''), (2, 'page', 'text', '#1: FastAPI

Validation happens twice on this page.', 'x', 0, 'Of APIs', '')
