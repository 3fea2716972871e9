import torch
import torch.nn.functional as F

q = torch.tensor([[[1., 0.], [0., 1.]]])
k = torch.tensor([[[1., 0.], [0., 1.], [1., 1.]]])
v = torch.tensor([[[1., 0.], [2., 1.], [4., 2.]]])
F.scaled_dot_product_attention(q, k, v, scale=1.)[0]
