import numpy as np

np.arange(100_000) % 3 == 0
