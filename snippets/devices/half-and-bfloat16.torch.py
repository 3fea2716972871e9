import torch

a = torch.tensor([1.5], dtype=torch.float16)
b = torch.tensor([2.0], dtype=torch.bfloat16)
a + b
