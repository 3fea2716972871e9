import numpy as np

np.cumprod([1.0, 0.9, 0.9, 0.9])
