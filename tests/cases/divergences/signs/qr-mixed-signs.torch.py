import torch

q, r = torch.linalg.qr(torch.tensor([[1., 2.], [3., 4.]]))
-q, r
