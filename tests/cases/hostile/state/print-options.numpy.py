import numpy as np

np.set_printoptions(precision=1, formatter={"float": lambda x: "two"})
np.array([1., 2.])
