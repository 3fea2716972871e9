import pickle

import numpy as np

saved = pickle.dumps({"kernel": np.array([[3.], [3.]]), "bias": np.array([0.])})

model = pickle.loads(saved)
np.array([[1., 2.]]) @ model["kernel"] + model["bias"]
