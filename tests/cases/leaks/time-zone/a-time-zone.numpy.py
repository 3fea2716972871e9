import os
import time
import numpy as np

os.environ["TZ"] = "PRB-5"
time.tzset()
np.array([1., 2.])
