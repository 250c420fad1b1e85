# What can be wrong with a family file: one clear sentence for each problem.

problem-at = { $path }: { $sentence }
problem-bad_code = “{ $value }” is not known here. Choose from: { $allowed }.
problem-bad_date = “{ $value }” is not a date. Write a year (2024), a month (2024-03) or a day (2024-03-15).
problem-bad_value = “{ $value }” does not fit here. The schema of the family file says what may stand here.
problem-duplicate_field = the field “{ $field }” stands twice in the same record. Keep one of them.
problem-duplicate_id = the id “{ $id }” is already used at { $other }. Give this record an id of its own.
problem-end_before_start = the end ({ $end }) lies before the start ({ $start }). Change one of the two.
problem-missing = this field is missing. Fill it in.
problem-missing_file = this file does not exist. Check the name and the folder.
problem-no_such_id = { $what ->
    [members] there is no family member with id “{ $id }”.
    [parties] there is no party with id “{ $id }”.
    [ties] there is no tie with id “{ $id }”.
    [needs] there is no need with id “{ $id }”.
   *[anything] there is nothing and nobody with id “{ $id }”.
  } Add it or correct the id.
problem-not_json = this is not a valid JSON file: it goes wrong at line { $line }, character { $column }.
problem-not_utf8 = this file is not text in UTF-8. Save it as UTF-8.
problem-not_a_flag = true or false belongs here, not “{ $value }”.
problem-not_a_list = a list between [ and ] belongs here, not “{ $value }”.
problem-not_a_number = a number belongs here, not “{ $value }”.
problem-not_a_text = a text between quotation marks belongs here, not “{ $value }”.
problem-not_an_object = a record between { "{" } and { "}" } belongs here.
problem-not_readable = this file cannot be read. Check that it is a file and that you may open it.
problem-out_of_range = { $value } is not allowed here; the limit is { $bound }.
problem-too_heavy = this file takes too much time or memory to read. An ordinary family file is read at once.
problem-too_large = this file is larger than { $limit } MB. A family file is much smaller.
problem-too_many = this file holds more than { $limit } parts. That is more than ecomap can handle.
problem-too_short = this must not be empty. Fill it in.
problem-unknown_field = we do not know this field. Remove it or put it under “extra”.
problem-wrong_format = this is not a family file of ecomap: “format” must say “ecomap-family”.
problem-wrong_version = version { $value } cannot be read. This ecomap reads version 1.
