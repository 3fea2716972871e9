import torch

torch.tensor([1., torch.inf])
