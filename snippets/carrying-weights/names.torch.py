from torch import nn

layer = nn.BatchNorm1d(3)
", ".join(layer.state_dict())
