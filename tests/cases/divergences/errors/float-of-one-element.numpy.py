import numpy as np

float(np.array([3.5]))
