import string

len(string.digits)
