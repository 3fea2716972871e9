import os

os.path.exists("/proc/self/fd/777")
