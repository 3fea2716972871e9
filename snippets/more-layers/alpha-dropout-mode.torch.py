import torch
import torch.nn.functional as F

x = torch.ones(1, 100, 2)
outputs = F.dropout(x, 0.5), F.alpha_dropout(x, 0.5), F.feature_alpha_dropout(x, 0.5)
[bool((y == x).all()) for y in outputs]
