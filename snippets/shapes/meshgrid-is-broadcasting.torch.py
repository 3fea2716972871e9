import torch

a = torch.tensor([1., 2., 3.])
b = torch.tensor([10., 20.])
left = torch.stack(torch.meshgrid(a, b, indexing="xy"))
left, torch.stack(torch.broadcast_tensors(a[None, :], b[:, None]))
