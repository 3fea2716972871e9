import operator

import torch

x = torch.arange(6.).reshape(2, 3)
operator.getitem(x, (1, slice(0, 2)))
