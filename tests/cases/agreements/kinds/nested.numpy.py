import numpy as np

{"w": (np.array([1., 2.]), (3, None)), "name": "layer"}
