import os
import numpy as np

os.fork()
np.array([1., 2.])
