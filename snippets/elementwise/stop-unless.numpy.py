import numpy as np

x = np.array([1., 2.])
assert x.sum() > 5., f"the sum is {x.sum()}"
x
