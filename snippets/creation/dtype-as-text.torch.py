import torch

x = torch.tensor([1.5], dtype=torch.float16)
str(x.dtype).removeprefix("torch.")
