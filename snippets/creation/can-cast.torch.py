import torch

torch.can_cast(torch.float32, torch.int32), torch.can_cast(torch.int8, torch.float32), torch.can_cast(torch.float64, torch.float32)
