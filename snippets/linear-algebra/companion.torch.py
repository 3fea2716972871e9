import torch

a = torch.tensor([2.0, -12.0, 22.0, -12.0])
A = torch.diag(torch.ones(2), -1)
A[0] = -a[1:] / a[0]
A
