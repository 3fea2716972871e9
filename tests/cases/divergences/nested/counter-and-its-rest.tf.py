import collections
import tensorflow as tf

dict(collections.Counter('aab'))
