import numpy as np


class Scaler:
    def __init__(self, scale):
        self.scale = scale

    def __call__(self, x):
        return self.scale * x


scaler = Scaler(3.)
scaler(np.array([1., 2.]))
