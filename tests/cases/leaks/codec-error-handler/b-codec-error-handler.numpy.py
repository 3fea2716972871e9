import codecs

try:
    codecs.lookup_error("trivium")
    free = False
except LookupError:
    free = True
free
