import math
import tensorflow as tf

tf.sin(math.pi)
