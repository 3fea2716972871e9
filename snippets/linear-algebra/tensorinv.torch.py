import torch

A = torch.tensor([4.0, 0.0, 0.0, 2.0]).reshape(2, 2, 1)
torch.linalg.tensorinv(A, ind=1)
