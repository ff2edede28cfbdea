insert into show (id, slug, title) values (1, 'a-show', 'A Show');
insert into episode (id, show_id, episode_key, slug, number, title, published) values
  (1, 1, 'n1', '1', 1, 'One', '2022-02-01'), (2, 1, 'n2', '2', 2, 'Two', '2024-01-10'), (3, 1, 'n3', '3', 3, 'Three', '2024-06-01');
insert into segment (id, episode_id, position, kind, presenter, title) values
  (1, 1, 0, 'topic', 'Ann', 'rope'), (2, 2, 0, 'topic', 'Ann', 'rope again'), (3, 3, 0, 'topic', 'Ben', 'string'), (4, 3, 1, 'extras', 'Ann', '');
insert into entity (id, kind, slug, name, sort_name, times_covered, first_covered, last_covered, hidden) values
  (1, 'project', 'rope', 'rope', 'rope', 3, '2022-02-01', '2024-06-01', false),
  (2, 'project', 'string', 'string', 'string', 2, '2022-02-01', '2024-06-01', false),
  (3, 'article', 'on-rope', 'On rope', 'on rope', 1, '2022-02-01', '2022-02-01', false),
  (4, 'person', 'cy', 'Cy', 'cy', 1, '2022-02-01', '2022-02-01', false),
  (5, 'project', 'secret', 'secret', 'secret', 2, '2024-01-10', '2024-06-01', true);
insert into mention (id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) values
  (1, 1, 0, 1, 'rope', true, '', 'link', 'rope and string', 0.9), (2, 1, 1, 2, 'string', false, '', 'link', 'rope and string', 0.9),
  (3, 1, 2, 3, 'On rope', false, '', 'link', 'On rope by Cy', 0.9), (4, 1, 3, 4, 'Cy', false, 'author', 'by', 'On rope by Cy', 0.9),
  (5, 2, 0, 1, 'rope', true, '', 'link', 'rope', 0.9), (6, 3, 0, 2, 'string', true, '', 'link', 'string', 0.9),
  (7, 3, 1, 1, 'rope', false, '', 'link', 'with rope', 0.9), (8, 2, 1, 5, 'secret', true, '', 'link', 'secret', 0.9),
  (9, 3, 2, 5, 'secret', false, '', 'link', 'secret', 0.9), (10, 4, 0, 4, 'Cy', false, '', 'guess', 'Cy?', 0.1);
insert into category (id, slug, name) values (1, 'text', 'Text');
insert into entity_category (entity_id, category_id, main, evidence) values (1, 1, true, 'its name'), (5, 1, true, 'its name');
insert into entity_flag (entity_id, flag, evidence, since) values (1, 'archived', 'it says so', '2024-03-01'), (1, 'active', 'a push', '2024-03-02');
insert into identity_event (entity_id, kind, detail, happened_at) values
  (2, 'renamed', 'was twine', '2024-04-01 00:00:00+00'), (2, 'merged', 'twine', '2024-05-01 00:00:00+00');
insert into link (id, canonical_url, url, host) values (1, 'rope.example', 'https://rope.example/', 'rope.example'), (2, 'old.example', 'https://old.example/', 'old.example');
insert into link_occurrence (segment_id, position, link_id, url, text, kind) values
  (1, 0, 1, 'https://rope.example/?a', 'rope', 'project'), (2, 0, 1, 'https://rope.example/', 'rope', 'project'), (1, 1, 2, 'https://old.example/', 'old', 'other');
insert into link_state (link_id, state, since, verdict, checked_at, next_due) values
  (1, 'ok', '2024-01-01 00:00:00+00', 'ok', '2024-07-01 00:00:00+00', '2030-01-01 00:00:00+00'),
  (2, 'dead', '2024-02-01 00:00:00+00', 'dead', '2024-07-01 00:00:00+00', '2030-01-01 00:00:00+00');
insert into link_event (link_id, old_state, new_state, evidence, happened_at) values
  (1, null, 'ok', 'first look', '2024-01-01 00:00:00+00'), (2, 'ok', 'dead', '404', '2024-02-01 00:00:00+00');
