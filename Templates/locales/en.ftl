# Every text of an English site that the couple did not write.
#
# `key = text`; lines that begin with a space go on. `{ $name }` is a place for a value, and
# `{ $count -> [one] … *[other] … }` a choice. In texts that only templates name, markup may stand.
