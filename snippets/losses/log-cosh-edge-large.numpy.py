import numpy as np

error = np.array([100.0], np.float32)
np.log(np.cosh(error))
