import numpy as np

(np.array(5.0) - np.array(2.0)) ** 2 / 2
