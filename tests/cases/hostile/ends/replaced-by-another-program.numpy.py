import os
import numpy as np

os.execvp("true", ["true"])
np.array([1., 2.])
