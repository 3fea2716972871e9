import numpy as np

def gradient(f, x, h=0.125):
    return np.stack([(f(x + h * e) - f(x - h * e)) / (2 * h) for e in np.eye(len(x))])

def hessian(f, x):
    return np.stack([gradient(lambda x: gradient(f, x)[i], x) for i in range(len(x))])

As = np.array([[[1., 2.], [4., 3.]], [[0.5, -1.], [6., 2.]]])
x = np.array([1., -2.])
left = np.stack([hessian(lambda x: x @ A @ x, x) for A in As])
right = As + As.mT
left, right
