import numpy as np

np.concatenate([np.zeros(0), np.ones(2)])
