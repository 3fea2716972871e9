import torch

'1 days'
