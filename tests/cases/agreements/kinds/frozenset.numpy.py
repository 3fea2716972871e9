import numpy as np

frozenset({np.int64(3), np.int64(10)})
