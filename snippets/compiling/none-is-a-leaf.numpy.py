import numpy as np

params = {"w": np.array([1.]), "b": None}
len(params.values())
