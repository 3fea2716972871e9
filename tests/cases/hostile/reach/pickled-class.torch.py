import pickle
import torch

class Point:
    def __init__(self, x):
        self.x = x

torch.tensor(pickle.loads(pickle.dumps(Point([1., 2.]))).x)
