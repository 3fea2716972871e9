import torch
import torch.nn.functional as F

w = torch.tensor([[1.0, 0.0], [3.0, 4.0], [0.0, 2.0]])
unit = F.normalize(w, dim=1)
0.1 * (unit @ unit.T).triu(1).abs().sum() / 3  # 3 pairs of rows
