import numpy as np

{'a': [{'b': (np.array([1., 2.]), np.array([3.]))}], 'c': np.array(4.)}
