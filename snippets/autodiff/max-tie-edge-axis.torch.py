import torch

x = torch.tensor([3., 1., 3.], requires_grad=True)
x.max(dim=0).values.backward()
x.grad
