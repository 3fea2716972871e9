import os
import numpy as np

np.array([1., 2. + len(os.listdir())])
