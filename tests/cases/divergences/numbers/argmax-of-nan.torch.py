import torch

torch.argmax(torch.tensor([1., torch.nan, 2.])).int()
