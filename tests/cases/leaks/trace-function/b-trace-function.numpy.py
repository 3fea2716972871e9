import sys

sys.getprofile() is None
