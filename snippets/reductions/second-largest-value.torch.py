import torch

x = torch.tensor([7, 3, 9, 9, 7, 1, 5])
torch.unique(x)[-2]
