import torch

weight = torch.tensor([1., 2.5], dtype=torch.bfloat16)
weight.numpy()
