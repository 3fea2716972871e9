import torch

torch.meshgrid(torch.tensor([1., 2.]), torch.tensor([3., 4.]), indexing="ij")[0]
