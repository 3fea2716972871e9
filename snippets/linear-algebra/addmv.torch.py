import torch

y = torch.tensor([1.0, -1.0])
A = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
x = torch.tensor([1.0, 0.0, 2.0])
torch.addmv(y, A, x)
