import collections
import torch

collections.OrderedDict(b=torch.tensor(2.), a=torch.tensor(1.))
