import numpy as np

text = "\d"
np.array([1., 2.])
