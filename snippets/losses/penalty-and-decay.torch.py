import torch

w = torch.tensor([1.0, -2.0], requires_grad=True)
(0.05 * w.square().sum()).backward()
w.grad, 0.1 * w
