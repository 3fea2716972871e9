import numpy as np

np.array(np.nan) * np.array(False)
