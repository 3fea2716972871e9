import tempfile

tempfile.gettempdir() == "/nowhere"
