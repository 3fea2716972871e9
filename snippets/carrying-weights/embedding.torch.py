import numpy as np
import torch
from torch import nn

table = np.array([[0., 1.], [2., 3.], [4., 5.]])

layer = nn.Embedding.from_pretrained(torch.tensor(table, dtype=torch.float32))
layer(torch.tensor([2, 0]))
