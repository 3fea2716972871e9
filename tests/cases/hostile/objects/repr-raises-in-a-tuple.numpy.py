import numpy as np

class A:
    def __repr__(self):
        raise ValueError("no text for you")

(np.array([1., 2.]), A())
