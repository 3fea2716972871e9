import torch

torch.tensor([5., 7.]), torch.tensor([6., 7.])
