import numpy as np

np.array(['\\xff'])
