import numpy as np

np.logaddexp(100.0, -100.0) - np.log(2)
