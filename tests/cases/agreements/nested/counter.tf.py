import collections
import tensorflow as tf

collections.Counter('aab')
