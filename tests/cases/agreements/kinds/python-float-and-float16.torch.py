import torch

torch.tensor(0.1, dtype=torch.float16)
