import torch

torch.tensor([60000., 100.], dtype=torch.float16) * 2
