import torch

x, h = torch.tensor([0.5, 1., 2.], dtype=torch.float64), 1e-5
gradient = torch.func.grad(lambda x: (x * torch.sin(x)).sum())(x)
f_right, f_left = (x + h) * torch.sin(x + h), (x - h) * torch.sin(x - h)
torch.allclose(gradient, (f_right - f_left) / (2 * h))
