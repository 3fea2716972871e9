import os
import numpy as np

os.nice(7)
np.array([1., 2.])
