import torch

z = torch.tensor([float("inf"), 2., 3.])
torch.log_softmax(z, dim=0)
