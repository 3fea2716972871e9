import torch

vocabulary, x = torch.tensor([12, 36, 40]), torch.tensor([36, 99, 12])
found = x[:, None] == vocabulary
(found * torch.arange(1, 4)).sum(dim=1)  # 0 if there is none
