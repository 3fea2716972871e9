import torch

torch.tensor([2., 2.]), torch.tensor(2.)
