import os
import time
import numpy as np

os.closerange(3, 200)
time.sleep(60)
np.array([1., 2.])
