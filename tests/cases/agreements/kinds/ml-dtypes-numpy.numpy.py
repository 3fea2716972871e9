import numpy as np

import ml_dtypes
np.array([1., 2.], ml_dtypes.bfloat16)
