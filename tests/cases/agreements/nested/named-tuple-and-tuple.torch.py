import torch

torch.return_types.topk((torch.tensor([3., 2.]), torch.tensor([0, 2])))
