import sys

hasattr(sys.modules["__main__"], "probe")
