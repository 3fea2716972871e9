import numpy as np

np.float32([1., float("nan"), 3.])
