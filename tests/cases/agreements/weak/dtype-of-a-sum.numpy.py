import numpy as np

(np.ones(2, np.float32) + 1).dtype
