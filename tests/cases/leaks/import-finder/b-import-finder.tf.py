import sys

any(type(finder).__name__ == "Finder" for finder in sys.meta_path)
