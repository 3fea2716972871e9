import torch

a = torch.tensor([1., 2., 3.])
b = torch.tensor([10., 20.])
X, Y = torch.broadcast_tensors(a[None, :], b[:, None])
torch.stack(torch.meshgrid(a, b, indexing="xy")), torch.stack((X, Y))
