import os

getattr(os.getlogin, "__name__", "") == "<lambda>"
