import torch

above, d, below = torch.tensor([1.0, 2.0]), torch.tensor([4.0, 5.0, 6.0]), torch.tensor([3.0, 7.0])
B = torch.tensor([[1.0], [0.0], [2.0]])
A = torch.diag(above, 1) + torch.diag(d) + torch.diag(below, -1)
A @ B
