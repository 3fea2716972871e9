import numpy as np

a = {"kernel": np.array([[1.], [2.]]), "bias": np.array([0.])}
b = {"kernel": np.array([[3.], [8.]]), "bias": np.array([1.])}
average = {name: (a[name] + b[name]) / 2 for name in a}


def model(weights, x):
    return x @ weights["kernel"] + weights["bias"]


x = np.array([[1., -1.], [2., 0.5]])
model(average, x), (model(a, x) + model(b, x)) / 2
