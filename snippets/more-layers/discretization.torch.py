import torch

x = torch.tensor([-1.0, 0.0, 0.5, 1.0, 7.0])
torch.bucketize(x, torch.tensor([0.0, 1.0]), right=True).int()
