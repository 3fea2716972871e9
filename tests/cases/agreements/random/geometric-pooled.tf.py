import math
import tensorflow as tf

u = tf.random.stateless_uniform((20_000,), seed=(0, 19))
tf.cast(tf.math.log(1 - u) / math.log(0.75), tf.int32) + 1
