import torch

A = torch.tensor([[1., 1.], [0., 1.]])
angle = torch.linspace(0., 2 * torch.pi, 49)
circle = torch.stack([torch.cos(angle), torch.sin(angle)])
_, S, Vh = torch.linalg.svd(A)
V = Vh.T * torch.sign(Vh[:, 0])
circle, A @ circle, V, A @ V, S
