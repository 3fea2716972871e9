import numpy as np

np.can_cast(np.float32, np.int32), np.can_cast(np.int8, np.float32), np.can_cast(np.float64, np.float32)
