import numpy as np

params = {"w": np.array([1]), "b": np.array([2, 3])}
np.concat(list(params.values()))
