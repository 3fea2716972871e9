import torch
import torch.nn.functional as F

x = torch.arange(12.).reshape(1, 2, 3, 2) / 12  # (batch, head, time, feature)
F.scaled_dot_product_attention(x, x, x)[0, 1]
