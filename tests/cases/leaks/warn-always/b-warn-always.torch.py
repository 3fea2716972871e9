import torch

torch.is_warn_always_enabled()
