import numpy as np

np.iinfo(np.int8).min, np.iinfo(np.int8).max
