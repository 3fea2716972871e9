import random
import tensorflow as tf

random.seed(7)
tf.constant([1., 2.])
