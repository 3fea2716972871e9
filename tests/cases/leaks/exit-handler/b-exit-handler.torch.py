import atexit

atexit._ncallbacks() < 1000
