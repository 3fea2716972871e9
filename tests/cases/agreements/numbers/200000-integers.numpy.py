import numpy as np

np.arange(200_000) * 7919 % 1001
