import torch

x = torch.tensor([1, 1, 2, 2, 2, 1])
torch.unique_consecutive(x, return_counts=True)
