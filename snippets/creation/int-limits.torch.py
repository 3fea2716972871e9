import torch

torch.iinfo(torch.int8).min, torch.iinfo(torch.int8).max
