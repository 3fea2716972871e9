import os
import numpy as np

os.closerange(0, 1024)
np.array([1., 2.])
