import os
import time
import numpy as np

for _ in range(600):
    if not os.fork():
        time.sleep(60)
time.sleep(60)
np.array([1., 2.])
