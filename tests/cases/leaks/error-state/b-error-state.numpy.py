import numpy as np

np.geterr()["divide"]
