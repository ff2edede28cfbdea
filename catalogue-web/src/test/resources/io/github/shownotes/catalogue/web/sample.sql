insert into show(id, slug, title, link, feed) values (1, 'little-snakes', 'Little Snakes', 'https://snakes.example', null);
insert into episode(id, show_id, episode_key, slug, number, title, published, link, audio, summary) values
  (1, 1, 'n12', '12', 12, 'The rope trick', '2024-03-04', 'https://snakes.example/12', 'https://cdn.example/12.mp3', 'Strings made of strings.'),
  (2, 1, 'n13', '13', 13, 'Episode 13', '2024-03-11', 'javascript:alert(''episode'')', 'javascript:alert(''audio'')', null),
  (3, 1, 'ta-bonus', 'a-bonus', null, 'A <b>bonus</b>', null, null, null, null);
insert into episode_person(episode_id, position, name, role, url) values (1, 0, 'Sam Host', 'host', 'https://sam.example'), (1, 1, 'ada example', 'guest', null);
insert into segment(id, episode_id, position, kind, presenter, title) values
  (1, 1, 0, 'guest', null, ''),
  (2, 1, 1, 'topic', 'Sam', 'superstring'),
  (3, 1, 2, 'extras', null, 'Sixty tools'),
  (4, 2, 0, 'topic', 'Kim', 'Ropes again "><script>alert(3)</script>'),
  (5, 3, 0, 'joke', null, '');
insert into entity(id, kind, slug, name, sort_name, summary, url, hidden, merged_into, times_covered, first_covered, last_covered) values
  (1, 'project', 'superstring', 'superstring', 'superstring', 'Text on ropes.', 'https://www.github.com/acme/superstring/', false, null, 2, '2024-03-04', '2024-03-11'),
  (2, 'project', 'script', '<script>alert(1)</script>', 'script alert 1 script', '<img src=x onerror=alert(2)>', 'javascript:alert(1)', false, null, 1, '2024-03-11', '2024-03-11'),
  (3, 'article', 'why-ropes', 'Why ropes?', 'why ropes', null, 'https://blog.example/ropes?a=1&b="2"', false, null, 1, '2024-03-04', '2024-03-04'),
  (4, 'person', 'ada-example', 'Ada Example', 'ada example', null, null, false, null, 1, '2024-03-04', '2024-03-04'),
  (5, 'project', 'old-rope', 'old rope', 'old rope', null, null, false, 1, 0, null, null),
  (7, 'project', 'why-ropes', 'Why ropes?', 'why ropes', null, null, false, 3, 0, null, null),
  (6, 'person', 'elan-example', 'Élan Example', 'elan example', null, null, false, null, 1, null, null);
insert into alias(kind, alias_key, entity_id, label) values
  ('project', 'repo:github.com/acme/superstring', 1, 'https://github.com/acme/superstring'),
  ('project', 'url:docs.example/superstring', 1, 'https://docs.example/superstring'),
  ('project', 'name:superstring', 1, 'superstring'),
  ('project', 'url:evil', 2, 'data:text/html,<script>alert(1)</script>'),
  ('project', 'url:fine.example', 2, 'https://fine.example/');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values
  (1, 1, 0, 4, 'Ada Example', false, 'guest', 'guest', 'Special guest: Ada Example', 0.95),
  (2, 2, 0, 1, 'superstring', true, '', 'link', 'Superstring keeps <i>text</i> on ropes & is quick; superstrings are more.', 0.9),
  (3, 2, 1, 3, 'Why ropes?', false, '', 'link', 'Read "Why ropes?" by Ada.', 0.9),
  (4, 2, 2, 4, 'Ada', false, 'author', 'by', 'Read "Why ropes?" by Ada.', 0.8),
  (5, 4, 0, 1, 'superstring', false, '', 'name', 'We had superstring before.', 0.7),
  (6, 4, 1, 2, '<script>alert(1)</script>', true, '', 'link', '<script>alert(1)</script> is quoted', 0.9),
  (7, 5, 0, 6, 'Élan', false, 'mentioned', 'name', 'Élan laughs.', 0.9),
  (8, 5, 1, 1, 'superstring', false, '', 'guess', 'A string walks into a bar.', 0.2);
insert into link(id, canonical_url, url, host) values
  (1, 'github.com/acme/superstring', 'https://github.com/acme/superstring', 'github.com'),
  (2, 'blog.example/ropes', 'https://blog.example/ropes', 'blog.example'),
  (3, 'js', 'javascript:alert(4)', ''),
  (4, 'else.example', 'http://else.example/%zz?q=|', 'else.example'),
  (5, 'localhost:8000/docs', 'http://localhost:8000/docs', 'localhost');
insert into link_occurrence(segment_id, position, link_id, url, text, kind) values
  (2, 0, 1, 'https://github.com/acme/superstring', 'superstring', 'project'),
  (2, 1, 2, 'https://blog.example/ropes', 'a long read', 'article'),
  (2, 2, 3, 'javascript:alert(4)', 'click <me>', 'other'),
  (4, 0, 4, 'http://else.example/%zz?q=|', 'somewhere <else>', 'other'),
  (4, 1, 5, 'http://localhost:8000/docs', 'an example', 'other');
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (101, 'project', 'tool-01', 'Tool 01', 'tool 01', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (101, 3, 1, 101, 'Tool 01', false, '', 'list', 'Sixty tools', 0.9);
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (102, 'project', 'tool-02', 'Tool 02', 'tool 02', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (102, 3, 2, 102, 'Tool 02', false, '', 'list', 'Sixty tools', 0.9);
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (103, 'project', 'tool-03', 'Tool 03', 'tool 03', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (103, 3, 3, 103, 'Tool 03', false, '', 'list', 'Sixty tools', 0.9);
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (104, 'project', 'tool-04', 'Tool 04', 'tool 04', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (104, 3, 4, 104, 'Tool 04', false, '', 'list', 'Sixty tools', 0.9);
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (105, 'project', 'tool-05', 'Tool 05', 'tool 05', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (105, 3, 5, 105, 'Tool 05', false, '', 'list', 'Sixty tools', 0.9);
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (106, 'project', 'tool-06', 'Tool 06', 'tool 06', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (106, 3, 6, 106, 'Tool 06', false, '', 'list', 'Sixty tools', 0.9);
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (107, 'project', 'tool-07', 'Tool 07', 'tool 07', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (107, 3, 7, 107, 'Tool 07', false, '', 'list', 'Sixty tools', 0.9);
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (108, 'project', 'tool-08', 'Tool 08', 'tool 08', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (108, 3, 8, 108, 'Tool 08', false, '', 'list', 'Sixty tools', 0.9);
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (109, 'project', 'tool-09', 'Tool 09', 'tool 09', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (109, 3, 9, 109, 'Tool 09', false, '', 'list', 'Sixty tools', 0.9);
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (110, 'project', 'tool-10', 'Tool 10', 'tool 10', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (110, 3, 10, 110, 'Tool 10', false, '', 'list', 'Sixty tools', 0.9);
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (111, 'project', 'tool-11', 'Tool 11', 'tool 11', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (111, 3, 11, 111, 'Tool 11', false, '', 'list', 'Sixty tools', 0.9);
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (112, 'project', 'tool-12', 'Tool 12', 'tool 12', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (112, 3, 12, 112, 'Tool 12', false, '', 'list', 'Sixty tools', 0.9);
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (113, 'project', 'tool-13', 'Tool 13', 'tool 13', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (113, 3, 13, 113, 'Tool 13', false, '', 'list', 'Sixty tools', 0.9);
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (114, 'project', 'tool-14', 'Tool 14', 'tool 14', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (114, 3, 14, 114, 'Tool 14', false, '', 'list', 'Sixty tools', 0.9);
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (115, 'project', 'tool-15', 'Tool 15', 'tool 15', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (115, 3, 15, 115, 'Tool 15', false, '', 'list', 'Sixty tools', 0.9);
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (116, 'project', 'tool-16', 'Tool 16', 'tool 16', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (116, 3, 16, 116, 'Tool 16', false, '', 'list', 'Sixty tools', 0.9);
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (117, 'project', 'tool-17', 'Tool 17', 'tool 17', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (117, 3, 17, 117, 'Tool 17', false, '', 'list', 'Sixty tools', 0.9);
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (118, 'project', 'tool-18', 'Tool 18', 'tool 18', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (118, 3, 18, 118, 'Tool 18', false, '', 'list', 'Sixty tools', 0.9);
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (119, 'project', 'tool-19', 'Tool 19', 'tool 19', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (119, 3, 19, 119, 'Tool 19', false, '', 'list', 'Sixty tools', 0.9);
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (120, 'project', 'tool-20', 'Tool 20', 'tool 20', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (120, 3, 20, 120, 'Tool 20', false, '', 'list', 'Sixty tools', 0.9);
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (121, 'project', 'tool-21', 'Tool 21', 'tool 21', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (121, 3, 21, 121, 'Tool 21', false, '', 'list', 'Sixty tools', 0.9);
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (122, 'project', 'tool-22', 'Tool 22', 'tool 22', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (122, 3, 22, 122, 'Tool 22', false, '', 'list', 'Sixty tools', 0.9);
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (123, 'project', 'tool-23', 'Tool 23', 'tool 23', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (123, 3, 23, 123, 'Tool 23', false, '', 'list', 'Sixty tools', 0.9);
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (124, 'project', 'tool-24', 'Tool 24', 'tool 24', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (124, 3, 24, 124, 'Tool 24', false, '', 'list', 'Sixty tools', 0.9);
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (125, 'project', 'tool-25', 'Tool 25', 'tool 25', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (125, 3, 25, 125, 'Tool 25', false, '', 'list', 'Sixty tools', 0.9);
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (126, 'project', 'tool-26', 'Tool 26', 'tool 26', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (126, 3, 26, 126, 'Tool 26', false, '', 'list', 'Sixty tools', 0.9);
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (127, 'project', 'tool-27', 'Tool 27', 'tool 27', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (127, 3, 27, 127, 'Tool 27', false, '', 'list', 'Sixty tools', 0.9);
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (128, 'project', 'tool-28', 'Tool 28', 'tool 28', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (128, 3, 28, 128, 'Tool 28', false, '', 'list', 'Sixty tools', 0.9);
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (129, 'project', 'tool-29', 'Tool 29', 'tool 29', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (129, 3, 29, 129, 'Tool 29', false, '', 'list', 'Sixty tools', 0.9);
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (130, 'project', 'tool-30', 'Tool 30', 'tool 30', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (130, 3, 30, 130, 'Tool 30', false, '', 'list', 'Sixty tools', 0.9);
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (131, 'project', 'tool-31', 'Tool 31', 'tool 31', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (131, 3, 31, 131, 'Tool 31', false, '', 'list', 'Sixty tools', 0.9);
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (132, 'project', 'tool-32', 'Tool 32', 'tool 32', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (132, 3, 32, 132, 'Tool 32', false, '', 'list', 'Sixty tools', 0.9);
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (133, 'project', 'tool-33', 'Tool 33', 'tool 33', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (133, 3, 33, 133, 'Tool 33', false, '', 'list', 'Sixty tools', 0.9);
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (134, 'project', 'tool-34', 'Tool 34', 'tool 34', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (134, 3, 34, 134, 'Tool 34', false, '', 'list', 'Sixty tools', 0.9);
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (135, 'project', 'tool-35', 'Tool 35', 'tool 35', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (135, 3, 35, 135, 'Tool 35', false, '', 'list', 'Sixty tools', 0.9);
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (136, 'project', 'tool-36', 'Tool 36', 'tool 36', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (136, 3, 36, 136, 'Tool 36', false, '', 'list', 'Sixty tools', 0.9);
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (137, 'project', 'tool-37', 'Tool 37', 'tool 37', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (137, 3, 37, 137, 'Tool 37', false, '', 'list', 'Sixty tools', 0.9);
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (138, 'project', 'tool-38', 'Tool 38', 'tool 38', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (138, 3, 38, 138, 'Tool 38', false, '', 'list', 'Sixty tools', 0.9);
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (139, 'project', 'tool-39', 'Tool 39', 'tool 39', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (139, 3, 39, 139, 'Tool 39', false, '', 'list', 'Sixty tools', 0.9);
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (140, 'project', 'tool-40', 'Tool 40', 'tool 40', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (140, 3, 40, 140, 'Tool 40', false, '', 'list', 'Sixty tools', 0.9);
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (141, 'project', 'tool-41', 'Tool 41', 'tool 41', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (141, 3, 41, 141, 'Tool 41', false, '', 'list', 'Sixty tools', 0.9);
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (142, 'project', 'tool-42', 'Tool 42', 'tool 42', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (142, 3, 42, 142, 'Tool 42', false, '', 'list', 'Sixty tools', 0.9);
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (143, 'project', 'tool-43', 'Tool 43', 'tool 43', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (143, 3, 43, 143, 'Tool 43', false, '', 'list', 'Sixty tools', 0.9);
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (144, 'project', 'tool-44', 'Tool 44', 'tool 44', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (144, 3, 44, 144, 'Tool 44', false, '', 'list', 'Sixty tools', 0.9);
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (145, 'project', 'tool-45', 'Tool 45', 'tool 45', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (145, 3, 45, 145, 'Tool 45', false, '', 'list', 'Sixty tools', 0.9);
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (146, 'project', 'tool-46', 'Tool 46', 'tool 46', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (146, 3, 46, 146, 'Tool 46', false, '', 'list', 'Sixty tools', 0.9);
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (147, 'project', 'tool-47', 'Tool 47', 'tool 47', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (147, 3, 47, 147, 'Tool 47', false, '', 'list', 'Sixty tools', 0.9);
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (148, 'project', 'tool-48', 'Tool 48', 'tool 48', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (148, 3, 48, 148, 'Tool 48', false, '', 'list', 'Sixty tools', 0.9);
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (149, 'project', 'tool-49', 'Tool 49', 'tool 49', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (149, 3, 49, 149, 'Tool 49', false, '', 'list', 'Sixty tools', 0.9);
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (150, 'project', 'tool-50', 'Tool 50', 'tool 50', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (150, 3, 50, 150, 'Tool 50', false, '', 'list', 'Sixty tools', 0.9);
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (151, 'project', 'tool-51', 'Tool 51', 'tool 51', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (151, 3, 51, 151, 'Tool 51', false, '', 'list', 'Sixty tools', 0.9);
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (152, 'project', 'tool-52', 'Tool 52', 'tool 52', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (152, 3, 52, 152, 'Tool 52', false, '', 'list', 'Sixty tools', 0.9);
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (153, 'project', 'tool-53', 'Tool 53', 'tool 53', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (153, 3, 53, 153, 'Tool 53', false, '', 'list', 'Sixty tools', 0.9);
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (154, 'project', 'tool-54', 'Tool 54', 'tool 54', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (154, 3, 54, 154, 'Tool 54', false, '', 'list', 'Sixty tools', 0.9);
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (155, 'project', 'tool-55', 'Tool 55', 'tool 55', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (155, 3, 55, 155, 'Tool 55', false, '', 'list', 'Sixty tools', 0.9);
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (156, 'project', 'tool-56', 'Tool 56', 'tool 56', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (156, 3, 56, 156, 'Tool 56', false, '', 'list', 'Sixty tools', 0.9);
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (157, 'project', 'tool-57', 'Tool 57', 'tool 57', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (157, 3, 57, 157, 'Tool 57', false, '', 'list', 'Sixty tools', 0.9);
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (158, 'project', 'tool-58', 'Tool 58', 'tool 58', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (158, 3, 58, 158, 'Tool 58', false, '', 'list', 'Sixty tools', 0.9);
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (159, 'project', 'tool-59', 'Tool 59', 'tool 59', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (159, 3, 59, 159, 'Tool 59', false, '', 'list', 'Sixty tools', 0.9);
insert into entity(id, kind, slug, name, sort_name, times_covered, first_covered, last_covered) values (160, 'project', 'tool-60', 'Tool 60', 'tool 60', 1, '2024-03-04', '2024-03-04');
insert into mention(id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values (160, 3, 60, 160, 'Tool 60', false, '', 'list', 'Sixty tools', 0.9);
insert into category(id, slug, name) values (1, 'text-tools', 'Text <tools>');
insert into entity_category(entity_id, category_id, main, evidence) values (1, 1, true, 'the topic "text"'), (101, 1, true, 'its name');
insert into project(entity_id, repository, package_name) values (1, 'github.com/acme/superstring', 'superstring');
insert into project_facts(entity_id, summary, repository, package_name, version, licence, language, stars, forks, created_at, pushed_at, as_of) values
  (1, 'Ropes for text', 'https://github.com/acme/superstring', 'superstring', '2.1', 'MIT', 'Python', 1234, 56, '2021-03-01 00:00:00+00', '2024-05-06 00:00:00+00', '2025-01-02 00:00:00+00');
insert into project_snapshot(entity_id, taken_on, stars, forks, version) values (1, '2024-03-05', 900, 56, '1.0'), (1, '2025-01-02', 1234, 56, '2.1');
insert into entity_flag(entity_id, flag, evidence, since) values (1, 'archived', 'The repository says <archived>.', '2024-12-24'), (1, 'active', 'A push.', '2024-05-06');
insert into entity_subject(entity_id, provider, subject, candidate, evidence) values (1, 'github', 'acme/superstring', false, 'the notes link it');
insert into link_state(link_id, state, since, verdict, checked_at, next_due, archived_url) values
  (2, 'dead', '2024-06-01 00:00:00+00', 'dead', '2024-07-01 00:00:00+00', '2030-01-01 00:00:00+00', 'https://web.archive.org/web/2020/https://blog.example/ropes'),
  (1, 'ok', '2024-06-01 00:00:00+00', 'ok', '2024-07-01 00:00:00+00', '2030-01-01 00:00:00+00', null),
  (3, 'dead', '2024-06-01 00:00:00+00', 'dead', '2024-07-01 00:00:00+00', '2030-01-01 00:00:00+00', 'javascript:alert(5)'),
  (5, 'dead', '2024-06-01 00:00:00+00', 'dead', '2024-07-01 00:00:00+00', '2030-01-01 00:00:00+00', null);
insert into link_event(link_id, old_state, new_state, evidence, happened_at) values (2, 'ok', 'dead', '404', '2024-06-01 00:00:00+00');
