import numpy as np

np.promote_types(np.int32, np.float32)
