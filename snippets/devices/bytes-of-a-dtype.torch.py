import torch

[d.itemsize for d in (torch.float64, torch.float32, torch.float16, torch.int8, torch.bool)]
