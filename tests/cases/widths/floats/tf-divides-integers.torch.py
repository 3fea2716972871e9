import torch

torch.tensor([1, 2]) / torch.tensor([4, 4])
