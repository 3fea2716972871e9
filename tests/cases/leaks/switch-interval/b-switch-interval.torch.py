import sys

sys.getswitchinterval() == 0.5
