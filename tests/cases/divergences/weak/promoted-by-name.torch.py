import torch

torch.promote_types(torch.int32, torch.float32)
