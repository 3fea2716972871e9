import torch

a = torch.tensor([1.0, 2.0])
i, j = torch.arange(4)[:, None], torch.arange(3)
torch.nn.functional.pad(a, (2, 2))[i - j + 2]
