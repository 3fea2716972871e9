import numpy as np

(1 - np.minimum(np.arange(6) / 4, 1)) ** 2
