import numpy as np

{'v': np.array([1., 3.]), 'c': np.array([2, 1])}
