import torch
import torch.nn.functional as F

y = F.dropout(torch.ones(1000), p=0.25, training=True)
y[y > 0].mean()
