import numpy as np

[{'a': (np.array(1.), [np.array(2.), None])}, []]
