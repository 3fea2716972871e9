import torch

p = torch.tensor([[0.9, 0.6, 0.1], [0.2, 0.8, 0.4]])
y = torch.tensor([[1.0, 1.0, 0.0], [0.0, 1.0, 1.0]])
both, missed, extra = p * y, (1 - p) * y, p * (1 - y)
parts = both, 0.7 * missed + 0.3 * extra
masks, everything = [part.sum(dim=1) for part in parts], [part.sum() for part in parts]
1 - masks[0] / sum(masks), 1 - everything[0] / sum(everything)
