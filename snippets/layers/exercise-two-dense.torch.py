import torch

x = torch.tensor([[1.0, 2.0]])
A, a = torch.tensor([[1.0, 2.0], [0.0, 1.0]]), torch.tensor([1.0, -1.0])
B, b = torch.tensor([[3.0], [-2.0]]), torch.tensor([0.5])
(x @ A + a) @ B + b, x @ (A @ B) + (a @ B + b)
