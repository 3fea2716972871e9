import torch

torch._C._get_mkldnn_enabled()
