import torch

(['a', 'b'], torch.tensor([1, 2], dtype=torch.int32))
