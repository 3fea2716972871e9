import numpy as np

(['a', 'b'], np.array([1, 2], np.int32))
