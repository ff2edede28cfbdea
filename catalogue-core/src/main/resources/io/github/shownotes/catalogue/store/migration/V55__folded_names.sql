-- Names are sorted and searched by the letters of ASCII also where a letter is none with an accent. Every statement may run
-- again; what no name of Latin letters has is folded when its entity is stored anew.
update entity set sort_name = substring(
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
        sort_name, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'ð', 'd'), 'þ', 'th'), 'ħ', 'h'),
        'ı', 'i'), '’', '''') from 1 for 1000);
