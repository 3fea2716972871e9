import torch

y = torch.tensor([0.0, 0.0, 1.0, 1.0, 1.0, 0.0])
p = torch.tensor([0.1, 0.85, 0.4, 0.8, 0.9, 0.5])
said = p >= p[:, None]
sensitivity = (said * y).sum(dim=1) / y.sum()
specificity = (~said * (1 - y)).sum(dim=1) / (1 - y).sum()
sensitivity[specificity >= 0.6].max()
