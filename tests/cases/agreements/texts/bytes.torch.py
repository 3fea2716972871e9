import torch

b'\xff'
