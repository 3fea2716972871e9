import torch

torch.get_default_dtype()
