import torch

(torch.tensor([1, 3], dtype=torch.int32), torch.tensor([1, 2], dtype=torch.int32), torch.tensor(9, dtype=torch.int32))
