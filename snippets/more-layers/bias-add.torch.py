import torch

x, bias = torch.zeros(1, 2, 1, 2), torch.tensor([1.0, 2.0])
(x + bias[:, None, None])[0, :, 0]
