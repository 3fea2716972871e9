import numpy as np

np.result_type(float)
