import torch

torch.manual_seed(42)
torch.randn(20_000).half()
