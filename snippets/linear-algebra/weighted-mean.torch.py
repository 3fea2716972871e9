import torch

values = torch.tensor([10., 20., 40.])
weights = torch.tensor([0.5, 0.3, 0.2])
torch.dot(values, weights)
