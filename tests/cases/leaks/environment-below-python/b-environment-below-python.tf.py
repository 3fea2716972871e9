"unset"
