import torch

x = torch.tensor([[1.0, 2.0]])
torch.diag(x.flatten()).reshape(1, 2, 1, 2)
