import torch
import torch.nn.functional as F

q = torch.tensor([[1., 0.5]])
k = torch.tensor([[1., 0.], [0., 1.], [1., 1.]])
v = torch.tensor([[1.], [2.], [6.]])
[F.scaled_dot_product_attention(q, k, v, scale=s)[0, 0] for s in (0., 1., 10., 100.)]
