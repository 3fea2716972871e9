import collections
import torch

collections.Counter('aab')
