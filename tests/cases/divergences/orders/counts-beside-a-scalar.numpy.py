import numpy as np

(np.array([1, 3], np.int32), np.array([1, 2], np.int32), np.array(9, np.int32))
