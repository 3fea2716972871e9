import torch

class A:
    x = torch.tensor([1., 2.])
