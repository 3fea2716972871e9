import torch

x = torch.tensor([[0.0, 0.0], [3.0, 4.0], [0.0, 1.0]])
torch.pdist(x)
