import collections
import torch

dict(collections.Counter('abb'))
