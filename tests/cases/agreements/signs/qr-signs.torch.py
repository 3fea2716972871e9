import torch

q, r = torch.linalg.qr(torch.tensor([[1., 2.], [3., 4.]]))
s = torch.tensor([1., -1.])
q * s, r * s[:, None]
