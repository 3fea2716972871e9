import numpy as np

np.ones(1_000_000)
