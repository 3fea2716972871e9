import torch
import torch.nn.functional as F

q = torch.arange(16.).reshape(1, 4, 2, 2) / 16  # 4 heads of queries
k = torch.arange(8.).reshape(1, 2, 2, 2) / 8  # 2 heads of keys
F.scaled_dot_product_attention(q, k, k)
