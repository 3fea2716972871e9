import numpy as np

params = {"w": np.array([1., 2.]), "b": np.array(3.)}
slopes = {"w": np.array([10., 20.]), "b": np.array(-10.)}
{name: params[name] - 0.1 * slopes[name] for name in params}
